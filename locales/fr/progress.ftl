### La progression : deux années côte à côte, puis toutes.

## En tête

progress-title = Progression
# $then: une année
# $now: une année
progress-lead = Ce qui a bougé entre { $then } et { $now }. Ce qui n’est pas comparable est mis à part, jamais compté.
progress-loading = Lecture des années…
progress-problem = Les années n’ont pas pu être comparées.
progress-again = Réessayer
progress-choose = Années comparées
progress-then = De
progress-now = À
# $year: année ou nom du diagnostic
progress-year-open = { $year }, pas encore clos

## Une seule année

progress-empty-title = Il faut deux années pour mesurer le chemin parcouru
progress-empty = La progression se lit dès que l’année suivante est commencée : le prochain diagnostic reprend celui-ci, et cette page montre ce qui a bougé.
# $date: une date
progress-empty-reminder = Prochain diagnostic prévu le { $date }.
progress-empty-due = La date prévue est passée : c’est le moment.
progress-empty-start = Préparer l’année suivante

## La phrase du haut

# $then: une année
# $now: une année
# $moves: « 6 pratiques ont progressé et 2 ont reculé »
progress-said = De { $then } à { $now }, { $moves }.
# $then: une année
# $now: une année
progress-said-nothing = De { $then } à { $now }, aucune pratique comparable n’a changé d’échelon.
# $count (number)
progress-said-rose = { $count ->
    [one] une pratique a progressé
   *[other] { $count } pratiques ont progressé
}
# $count (number)
progress-said-fell = { $count ->
    [one] une pratique a reculé
   *[other] { $count } pratiques ont reculé
}
# $count (number)
progress-said-became-known = { $count ->
    [one] une pratique est maintenant connue
   *[other] { $count } pratiques sont maintenant connues
}
# $count (number)
progress-said-became-unknown = { $count ->
    [one] une pratique n’est plus connue
   *[other] { $count } pratiques ne sont plus connues
}
# $count (number)
progress-said-not-confirmed = { $count ->
    [one] Une réponse reprise n’est pas confirmée : rien n’en est dit.
   *[other] { $count } réponses reprises ne sont pas confirmées : rien n’en est dit.
}
# $count (number)
progress-said-not-comparable = { $count ->
    [one] Une question a changé, est nouvelle ou n’est plus posée : elle ne se compare pas.
   *[other] { $count } questions ont changé, sont nouvelles ou ne sont plus posées : elles ne se comparent pas.
}
progress-said-open = L’année la plus récente n’est pas close : tout cela peut encore bouger.

## Les dimensions

progress-dimensions = Les huit dimensions, avant et maintenant
# $then: une année
# $now: une année
progress-bars = Niveau de chaque dimension en { $then } et en { $now }, avec la cible. Les mêmes faits se lisent dans le tableau qui suit.
progress-bars-hint = Choisissez une dimension pour voir ses pratiques.
progress-table = Lire en tableau
progress-table-dimension = Dimension
# $year: une année
progress-table-year = En { $year }
progress-table-target = Cible
progress-table-rungs = Échelons gagnés
progress-not-asked = Pas posée
# $lowName: nom d’un niveau
# $highName: nom d’un niveau
# $low (number)
# $high (number)
progress-range = { $lowName } à { $highName } ({ $low } à { $high } sur 5)
progress-insufficient = Pas assez d’information
progress-not-concerned = Non concernée
progress-no-target = Aucune
# $count (number)
progress-rungs-gained = { $count ->
    [one] un échelon de plus
   *[other] { $count } échelons de plus
}
# $count (number)
progress-rungs-lost = { $count ->
    [one] un échelon de moins
   *[other] { $count } échelons de moins
}
progress-rungs-same = aucun
progress-not-comparable = Ses questions ne sont pas toutes les mêmes : les niveaux ne se comparent pas.
# $then: un niveau en toutes lettres
# $now: un niveau en toutes lettres
progress-from-to = { $then }, puis { $now }
# $dimension: nom d’une dimension
# $standing: « Amorcé (2 sur 5), puis Structuré (3 sur 5) »
progress-row = { $dimension } : { $standing }

## Les pratiques

progress-practices = Pratique par pratique
progress-practices-of = Dimension
progress-practices-all = Toutes les dimensions
progress-practices-none = Aucune pratique ici.
# $year: année ou nom du diagnostic
progress-level = D’où vient son niveau en { $year }
# $year: année ou nom du diagnostic
progress-level-of = Voir d’où venait son niveau en { $year }
progress-changes-rose = Ont progressé
progress-changes-fell = Ont reculé
progress-changes-became-known = Maintenant connues
progress-changes-became-unknown = Ne sont plus connues
progress-changes-applies-now = S’appliquent maintenant
progress-changes-applies-no-more = Ne s’appliquent plus
progress-changes-answered = Ont maintenant une réponse
progress-changes-not-answered = N’ont plus de réponse
progress-changes-not-confirmed = Pas confirmées
progress-changes-not-confirmed-hint = La réponse reprise attend d’être confirmée ou changée : on ne peut rien en dire.
progress-changes-question-changed = La question a changé
progress-changes-question-changed-hint = Les deux réponses ne parlent pas de la même chose : elles ne se comparent pas.
progress-changes-added = Nouvelles questions
progress-changes-retired = Ne sont plus posées
# $count (number)
progress-changes-same = { $count ->
    [one] Une pratique est restée au même point
   *[other] { $count } pratiques sont restées au même point
}
# $then: un niveau en toutes lettres
# $now: un niveau en toutes lettres
progress-practice-from-to = { $then }, puis { $now }
# $level: un niveau en toutes lettres
progress-practice-now = Maintenant : { $level }
# $level: un niveau en toutes lettres
progress-practice-then = Avant : { $level }
# $practices: noms de pratiques
progress-practice-was = Vient de : { $practices }
# $edition: édition du modèle
progress-old-question = Une question de l’édition { $edition }

## Les actions

progress-actions = Les actions réalisées
progress-actions-lead = Ce qui a bougé après une action n’en vient pas forcément : l’équipe sait ce qui a compté.
progress-actions-none = Aucune action n’a été notée comme réalisée entre ces deux années.
progress-actions-plan = Ouvrir le plan d’action
# $date: une date
progress-action-done = Réalisée le { $date }
# $practice: nom d’une pratique
# $then: un niveau en toutes lettres
# $now: un niveau en toutes lettres
progress-effect-rose = « { $practice } » a progressé après : { $then }, puis { $now }.
# $practice: nom d’une pratique
# $then: un niveau en toutes lettres
# $now: un niveau en toutes lettres
progress-effect-fell = « { $practice } » a reculé après : { $then }, puis { $now }.
# $practice: nom d’une pratique
progress-effect-same = « { $practice } » n’a pas changé d’échelon après.
# $practice: nom d’une pratique
progress-effect-became-known = « { $practice } » est connue depuis.
# $practice: nom d’une pratique
progress-effect-not-confirmed = « { $practice } » : la réponse de cette année n’est pas confirmée.
# $practice: nom d’une pratique
progress-effect-other = « { $practice } » : les deux années ne se comparent pas.

## Constats, compétences, aides

progress-findings = Les constats de l’inventaire
progress-findings-closed = Réglés depuis
progress-findings-opened = Apparus depuis
# $count (number)
progress-findings-lasting = { $count ->
    [one] Un constat est toujours là
   *[other] { $count } constats sont toujours là
}
progress-findings-none = Aucun constat n’est apparu ni n’a été réglé.
progress-no-inventory = L’une des deux années n’a pas gardé d’inventaire : constats et compétences ne se comparent pas.
progress-skills = Les compétences
progress-skills-gained = Couvertes depuis
progress-skills-lost = Ne sont plus couvertes
progress-skills-none = Aucune compétence n’a été gagnée ni perdue.
progress-providers = Les aides extérieures engagées
progress-providers-none = Aucune mission n’a été commencée ni terminée entre ces deux années.

## Toutes les années

progress-trend = Toutes les années
progress-trend-lead = Une rupture dans une ligne veut dire que les questions ne sont plus les mêmes.
progress-trend-picture = Niveau de chaque dimension d’année en année. Les mêmes faits se lisent dans le tableau qui suit.
progress-trend-table = Niveau de chaque dimension, année par année
progress-trend-broken = questions différentes de l’année d’avant
