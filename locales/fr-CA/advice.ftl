### Les conseils : les termes du Québec.

advice-rule-order = L’ordre : ce que la loi demande, puis les pratiques de base, puis celles qui retiennent un niveau, puis le reste. À égalité, la qualité passe avant l’analyse, et le court avant le long.
advice-field-newsletter = infolettre
advice-field-minors = renseignements sur des personnes mineures
advice-tool-newsletter = infolettre
advice-quotes = Soumissions reçues
advice-quote-new = Ajouter une soumission
advice-quote-add = Ajouter cette soumission
# $from
advice-quote-remove = Retirer la soumission : { $from }
advice-error-quote = Dites de qui vient cette soumission.
advice-error-quote-amount = Écrivez le montant de cette soumission.
