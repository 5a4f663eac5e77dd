### Conseils : les prochains pas, les compétences, les aides extérieures ; chacun avec ses raisons.

## En tête

advice-title = Conseils
advice-lead = Ce qu’il y a à faire, à apprendre et à demander. Rien n’est inventé : chaque conseil vient d’une réponse, d’une ligne du profil ou de l’inventaire, que vous pouvez relire. C’est vous qui décidez.
advice-show = Montrer
advice-steps = Prochains pas
advice-skills = Compétences
advice-providers = Aides extérieures
advice-loading = Préparation des conseils…
advice-again = Réessayer
advice-problem = Les conseils n’ont pas pu être préparés

## Les prochains pas

advice-quick = Gains rapides
advice-quick-about = Dans le mois, sans argent.
advice-year = Cette année
advice-year-about = Dans les douze mois, avec les heures dont l’équipe dispose.
advice-later = Plus tard
advice-later-about = Quand l’équipe en aura le temps ; rien ne presse.
# $count (number)
advice-later-show = { $count ->
    [one] Montrer le pas qui peut attendre
   *[other] Montrer les { $count } pas qui peuvent attendre
}
# $practice : le nom d’une pratique
advice-find-out = Se renseigner : { $practice }
# $level : un niveau en toutes lettres
advice-to = Mène à { $level }
advice-effort-s = Court : 4 heures au plus
advice-effort-m = Moyen : 20 heures au plus
advice-effort-l = Long : plus de 20 heures
advice-money = Demande en général de l’argent
advice-no-money = Sans argent
advice-how = Comment faire
advice-whom = Auprès de qui
advice-unlocks = Ce que cela ouvre
advice-calls-for = Compétences utiles : { $skills }.
advice-because = D’après
advice-because-of = { $count ->
    [one] Pour une raison
   *[other] Pour { $count } raisons
}
advice-steps-none = Aucun pas à faire : chaque pratique est à sa cible. Rien de plus cette année est un résultat tout à fait respectable.

## Les heures

advice-hours-declared = { $hours ->
    [one] Le plan tient dans { $hours } heure par mois, comme le dit le profil.
   *[other] Le plan tient dans les { $hours } heures par mois que donne le profil.
}
advice-hours-assumed = { $hours ->
    [one] Le profil ne dit pas combien d’heures l’équipe peut donner : le plan en suppose { $hours } par mois.
   *[other] Le profil ne dit pas combien d’heures l’équipe peut donner : le plan en suppose { $hours } par mois.
}
advice-hours-change = Changer les heures
advice-hours-say = Dire les heures

## Les compétences

advice-skills-base = Le socle interne
advice-skills-base-about = Ce que tout lieu gagne à savoir lui-même, quelle que soit sa taille.
advice-skills-others = Les autres
advice-skills-others-about = Celles que vos prochains pas et vos projets appellent.
advice-skills-rest = { $count ->
    [one] Montrer { $count } autre compétence
   *[other] Montrer { $count } autres compétences
}
advice-skills-none = Vos réponses n’appellent aucune compétence nouvelle.
# $cover : qui la tient, en toutes lettres
advice-cover = Aujourd’hui : { $cover }
advice-skill-more = Comment l’acquérir

## Les aides extérieures

advice-providers-about = Trois au plus : au-delà, une petite équipe ne peut pas suivre. Demander de l’aide à l’extérieur suppose toujours quelqu’un, dans l’équipe, pour la guider.
advice-providers-none = Vos réponses n’appellent aucune aide extérieure. Rien de plus cette année est un résultat tout à fait respectable.
advice-provider-mission = La mission
advice-provider-deliverables = Ce qui doit être remis
advice-provider-precautions = Précautions
advice-provider-questions = Questions à poser
advice-provider-budget = Demander un prix
advice-provider-accompanied = À ses côtés, dans l’équipe
advice-provider-without-money = Si l’argent manque
advice-not-now = Pas maintenant
advice-not-now-about = Les autres aides du catalogue, et pourquoi elles attendent.

## D’une réponse à ses conseils

advice-fed = Ce que cette réponse entraîne
advice-fed-none = Cette réponse n’entraîne aucun conseil aujourd’hui.
advice-all = Tous les conseils
advice-see-question = Relire la question
# $cause : le nom d’une pratique ou d’un champ du profil ; $found : ce qui y est dit
advice-cause = { $cause } : { $found }
# $cause : le nom d’un champ du profil ; $found : ce qui y est dit
advice-cause-profile = Profil, { $cause } : { $found }
# $cause : le nom d’un champ du profil
advice-cause-unsaid = Profil, { $cause } : non précisé
advice-yes = oui
advice-no = non

## La règle, en toutes lettres

# $count (number)
advice-rule = { $count ->
    [one] La règle
   *[other] Les règles
}
# $conditions : une ou plusieurs conditions, qui tiennent aujourd’hui
advice-rule-when = Conseillé quand { $conditions }.
# $what : une pratique ou une dimension, entre guillemets ; $level : « Structuré (3 sur 5) »
advice-rule-at-most = { $what } est à { $level } ou plus bas
# $what : une pratique ou une dimension, entre guillemets ; $level : « Structuré (3 sur 5) »
advice-rule-at-least = { $what } est à { $level } ou plus haut
# $what : une pratique ou une dimension, entre guillemets ; $level : « Structuré (3 sur 5) »
advice-rule-lacks = rien ne montre { $what } à { $level } ou plus haut
# $what : une pratique ou une dimension, entre guillemets ; $level : « Structuré (3 sur 5) »
advice-rule-is = { $what } est à { $level }
# $what : une pratique, entre guillemets
advice-rule-known = { $what } a une réponse sûre
# $what : une pratique, entre guillemets
advice-rule-unknown = personne ne sait où en est { $what }
# $what : un constat de l’inventaire, entre guillemets
advice-rule-found = l’inventaire montre { $what }
# $what : un constat de l’inventaire, entre guillemets
advice-rule-nowhere = l’inventaire ne montre nulle part { $what }
# $what : un constat de l’inventaire, entre guillemets
# $count (number)
advice-rule-found-times = l’inventaire montre { $what } en { $count ->
    [one] un endroit au moins
   *[other] { $count } endroits au moins
}
# $what : ce que l’inventaire compte, entre guillemets
# $count (number)
advice-rule-count-at-least = l’inventaire dit { $count } ou plus pour { $what }
# $what : ce que l’inventaire compte, entre guillemets
# $count (number)
advice-rule-count-at-most = l’inventaire dit { $count } ou moins pour { $what }
# $what : un champ du profil et ce qui y est dit, entre guillemets
advice-rule-field-said = le profil dit { $what }
# $what : un champ du profil, entre guillemets
advice-rule-field-unsaid = le profil ne dit rien de { $what }
# $what : un champ du profil
# $count (number)
advice-rule-field-at-least = le profil dit { $count } ou plus ({ $what })
# $what : un champ du profil
# $count (number)
advice-rule-field-at-most = le profil dit { $count } ou moins ({ $what })
advice-rule-climb = Une réponse sous la cible de sa dimension donne un pas : monter d’un échelon, jamais deux à la fois.
advice-rule-find-out = Une réponse « ne sait pas » donne d’abord un pas : se renseigner.
advice-rule-mend = Un constat de l’inventaire donne un pas quand la réponse, seule, n’en demande aucun.
advice-rule-quick = Il est dans les gains rapides, car il est court, ne demande pas d’argent et tient dans les heures d’un mois.
advice-rule-year = Il est pour cette année, car il tient dans les heures de douze mois, ou parce que la loi n’attend pas.
advice-rule-later = Il est pour plus tard, car les pas qui passent avant lui prennent déjà les heures de l’année.
advice-rule-order = L’ordre : ce que la loi demande, puis les pratiques socles, puis celles qui retiennent un niveau, puis le reste. À égalité, la qualité passe avant l’analyse, et le court avant le long.

## Les champs du profil, dans une phrase

advice-field-country = pays
advice-field-legal-form = forme juridique
advice-field-disciplines = disciplines
advice-field-halls = salles
advice-field-seats = places
advice-field-activity = saison ou festival
advice-field-staff = personnes salariées
advice-field-fte = équivalents temps plein
advice-field-volunteers = bénévoles
advice-field-own-ticketing = billetterie propre
advice-field-newsletter = newsletter
advice-field-online-sales = vente en ligne
advice-field-free-entry = entrées gratuites
advice-field-schools = groupes scolaires
advice-field-minors = données sur des mineurs
advice-field-pooling = réseau de mutualisation
advice-field-tool-change = outils à changer
advice-field-hours-per-month = heures par mois pour les données
advice-field-retyping-hours-per-week = heures par semaine à ressaisir
advice-field-budget-band = budget pour une aide extérieure
advice-tool-ticketing = billetterie
advice-tool-crm = relation avec les publics
advice-tool-newsletter = newsletter
advice-tool-website = site web
advice-tool-planning = planification
advice-tool-accounting = comptabilité
advice-tool-other = un autre outil
advice-budget-none = rien
advice-budget-small = un peu
advice-budget-medium = une somme prévue au budget
advice-budget-large = beaucoup
advice-stated = précisé

## Rien encore, et ensuite

advice-empty-title = Il est trop tôt pour conseiller
advice-empty = Les conseils naissent de vos réponses. Après une première dimension, il y a déjà de quoi dire.
advice-empty-start = Répondre à la première question
advice-next = Et maintenant ?
advice-to-report = Préparer le rapport

## L’inventaire parmi les raisons

# $cause : ce que montre l’inventaire
advice-cause-inventory = Inventaire : { $cause }
advice-who = Qui pourrait le faire
# $by : « L’équipe » ; $roles : des rôles
advice-who-roles = { $by } : { $roles }
advice-doubts = Points à vérifier
advice-doubts-about = Vos réponses et l’inventaire ne disent pas tout à fait la même chose. Rien de grave : il suffit de relire.

## La capacité de l’année

# $planned, $year : des nombres écrits
advice-capacity = Les pas du mois et de l’année demandent { $planned } h, sur les { $year } h que l’équipe peut donner en douze mois.
# $later : un nombre écrit
advice-capacity-later = { $later } h de plus attendent leur tour, plus tard.
advice-capacity-meter = Heures prévues dans l’année
# $planned, $year : des nombres écrits
advice-capacity-share = { $planned } h sur { $year } h

## Le changement d’outil

advice-project = Changement d’outil
advice-project-about = Ce qui entoure un changement prévu, du besoin au suivi. L’ordre compte plus que la vitesse.
# $changes : des outils
advice-project-changes = Changement prévu : { $changes }
# $tools : des noms d’outils
advice-project-tools = Dans l’inventaire : { $tools }
advice-phase-help = Peut aider
advice-project-profile = Revoir les changements prévus

## Décider

advice-decide = Votre décision
# $title : le conseil
advice-decide-on = Votre décision : { $title }
advice-decide-anyway = Décider tout de même
advice-accept = Accepter
advice-postpone = Reporter
advice-reject = Écarter
advice-details = Préciser : qui, quand, combien
advice-reason = Pourquoi ?
advice-optional = (facultatif)
advice-wording = Avec vos mots
advice-wording-hint = Ils remplacent le titre, ici et dans le rapport ; le conseil d’origine reste visible.
# $title : le titre calculé
advice-computed = Conseil d’origine : { $title }
advice-owner = Responsable
advice-owner-hint = Un rôle plutôt qu’un nom.
advice-deputy = Suppléance
advice-due = Échéance
advice-set-aside = Budget prévu
advice-set-aside-hint = Votre montant, en nombre entier ; aucun n’est proposé ici.
advice-currency = Devise
advice-currency-cad = Dollars canadiens
advice-currency-eur = Euros
advice-quotes = Devis reçus
advice-quote-new = Ajouter un devis
advice-quote-from = De qui
advice-quote-amount = Montant
advice-quote-date = Date
advice-quote-add = Ajouter ce devis
# $from : qui l’a donné
advice-quote-remove = Retirer le devis : { $from }
# $from : qui l’a donné ; $amount : un montant
advice-quote-line = { $from } : { $amount }
# $from : qui l’a donné ; $amount : un montant ; $date : une date
advice-quote-dated = { $from } : { $amount }, le { $date }
advice-note = Note
# $limit : un nombre écrit
advice-error-amount = Écrivez un montant entier, de 0 à { $limit }.
# $limit : un nombre écrit
advice-error-long = { $limit } caractères au plus : raccourcissez un peu.
advice-error-quote = Dites de qui vient ce devis.
advice-error-quote-amount = Écrivez le montant de ce devis.

## Défaire, déplacer

# $title : le conseil
advice-done-accepted = Accepté : { $title }
# $title : le conseil
advice-done-postponed = Reporté : { $title }
# $title : le conseil
advice-done-rejected = Écarté : { $title }
# $title : le conseil
advice-done-cleared = Décision retirée : { $title }
advice-up = Monter
advice-down = Descendre
# $title : le conseil
advice-up-what = Monter : { $title }
# $title : le conseil
advice-down-what = Descendre : { $title }
# $title : le conseil
# $place (number)
# $total (number)
advice-moved = Déplacé, { $place } sur { $total } : { $title }
advice-first = C’est déjà le premier de sa liste
advice-last = C’est déjà le dernier de sa liste
advice-key-up = Alt + ↑
advice-key-down = Alt + ↓
advice-key-undo = Ctrl + Z
advice-keys-move = déplacer le conseil
advice-keys-undo = annuler le dernier changement

## Ce qui n’est plus là

advice-gone = Ce qui n’est plus nécessaire
advice-gone-about = Vous aviez décidé de ces conseils, et ils ne sont plus dans la liste. La trace reste tant que vous ne la retirez pas.
advice-gone-remove = Retirer
# $title : le conseil
advice-gone-remove-what = Retirer : { $title }

## Vers la mission et le carnet

advice-brief = Rédiger la fiche de mission
# $provider : un type d’aide
advice-brief-what = Rédiger la fiche de mission : { $provider }
# $count (number)
advice-contacts = Carnet d’adresses ({ $count })
