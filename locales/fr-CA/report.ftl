### Le diagnostic imprimé : les termes du Québec.

# $provider
report-decision-provider = Demander des soumissions : { $provider }
report-steps-intro = Pour chaque pratique sous sa cible, le pas suivant. L’ordre est celui des priorités : ce que la loi demande, les autres pratiques de base, ce qui retient un niveau, la qualité avant l’analyse, puis l’effort.
report-providers-intro = Trois aides au plus sont conseillées à la fois, chacune avec ce qui l’appelle dans les réponses. Aucun prix n’est donné : demandez des soumissions.
# $answer
report-cause-newsletter = envoi d’une infolettre : { $answer }
# $answer
report-cause-minors = renseignements sur des personnes mineures : { $answer }
report-tool-newsletter = infolettre
report-tool-planning = planification et production
report-method-level = Une dimension est à un niveau quand toutes ses pratiques y sont au moins. Une seule exception est admise : une pratique peut se trouver un niveau plus bas, si trois pratiques au moins s’appliquent et si elle n’est pas une pratique de base (sauvegarde, export, personne responsable, consentement, contrats, accès).
# $amount: le plus bas
report-cost-offers = { $count ->
    [one] Une soumission : { $amount }
   *[other] { $count } soumissions, à partir de { $amount }
}
report-offers-label = Soumissions reçues
