### Le diagnostic imprimé : la progression d’une année à l’autre et le plan d’action.

## Progression

report-years-progress-title = Progression
# $then, $now: dates
report-years-progress-intro = Du { $then } au { $now }. Seules se comparent les questions restées les mêmes, avec des réponses confirmées ; le reste est présenté à part.

# Ce qui a bougé, en une phrase. $list: les éléments ci-dessous
# $month: mois et année
report-years-moved = Depuis { $month } : { $list }.
# $month: mois et année
report-years-still = Depuis { $month }, aucune pratique n’a changé d’échelon.
report-years-count-rose = { $count ->
    [0] aucune pratique n’a progressé
    [one] une pratique a progressé
   *[other] { $count } pratiques ont progressé
}
report-years-count-fell = { $count ->
    [one] une a reculé
   *[other] { $count } ont reculé
}
report-years-count-known = { $count ->
    [one] une est désormais connue
   *[other] { $count } sont désormais connues
}
report-years-count-unknown = { $count ->
    [one] une n’est plus connue
   *[other] { $count } ne sont plus connues
}
report-years-count-unconfirmed = { $count ->
    [one] une attend d’être confirmée
   *[other] { $count } attendent d’être confirmées
}
report-years-count-changed = { $count ->
    [one] une question a changé
   *[other] { $count } questions ont changé
}

# $then, $now: mois et année
report-years-picture-heading = Les dimensions, de { $then } à { $now }
# $month: mois et année
report-years-mark = niveau en { $month }
report-years-mark-same = même niveau les deux années
# $month: mois et année
report-years-mark-possible = possible en { $month }
report-years-mark-target = cible
report-years-mark-unconfirmed = réponses à confirmer
report-years-mark-changed = questions changées, non comparables
# $rows: une phrase par dimension
report-years-picture-alternative = Une ligne par dimension : une flèche va du niveau d’alors au niveau d’aujourd’hui. { $rows }
# $name, $words, $detail
report-years-row = { $name } : { $words } ; { $detail }.
# $level
report-years-before = avant : { $level }
report-years-rungs-up = { $count ->
    [one] un échelon de plus
   *[other] { $count } échelons de plus
}
report-years-rungs-down = { $count ->
    [one] un échelon de moins
   *[other] { $count } échelons de moins
}
report-years-rungs-same = autant d’échelons
report-years-waiting = { $count ->
    [one] une réponse à confirmer
   *[other] { $count } réponses à confirmer
}
report-years-incomparable = questions changées
report-years-new = nouvelle dimension
report-years-gone = n’est plus évaluée
report-years-heads-dimension = Dimension
report-years-heads-practice = Pratique
report-years-heads-change = Ce qui a changé
report-years-heads-target = Cible
report-years-heads-rungs = Écart

report-years-practices-heading = Les pratiques qui ont bougé
report-years-practices-intro = { $count ->
    [0] Aucune autre pratique comparable n’est restée à son échelon.
    [one] Une autre pratique reste à son échelon.
   *[other] Les { $count } autres pratiques comparables restent à leur échelon.
}
report-years-change-rose = A progressé
report-years-change-fell = A reculé
report-years-change-became-known = Désormais connue
report-years-change-became-unknown = N’est plus connue
report-years-change-applies-now = S’applique désormais
report-years-change-applies-no-more = Ne s’applique plus
report-years-change-answered = Répondue cette fois
report-years-change-not-answered = Pas répondue cette fois
report-years-change-not-confirmed = À confirmer
report-years-change-question-changed = Question changée
report-years-change-added = Nouvelle question
report-years-change-retired = N’est plus demandée

report-years-done-heading = Les actions réalisées
report-years-done-intro = « A progressé après » dit l’ordre des faits : une action n’explique pas seule ce qui bouge.
report-years-done-action = Action
report-years-done-on = Réalisée
report-years-done-then = Ensuite
# $name: la pratique
# $then, $now: niveaux
report-years-after-rose = { $name } a progressé après : { $then }, puis { $now }.
# $name: la pratique
report-years-after-known = { $name } : désormais connue.
# $name: la pratique
# $then, $now: niveaux
report-years-after-fell = { $name } a reculé après : { $then }, puis { $now }.
# $name: la pratique
report-years-after-same = { $name } : l’échelon n’a pas encore changé.
# $name: la pratique
report-years-after-none = { $name } : pas de comparaison possible.
report-years-after-own = Pas de pratique à laquelle la comparer.

report-years-inventory-heading = Inventaire, compétences et aides extérieures
report-years-inventory-none = L’inventaire de l’une des deux années n’a pas été gardé : constats et compétences ne se comparent pas.
report-years-inventory-same = Ni constat ni compétence n’ont changé, et aucune mission n’a été engagée.
report-years-findings-closed = Constats levés
report-years-findings-opened = Nouveaux constats
report-years-findings-lasting = Constats qui durent
report-years-skills-gained = Compétences couvertes depuis
report-years-skills-lost = Compétences perdues
report-years-providers = Missions engagées

report-years-trend-heading = Toutes les années
# $list: « 1 Épars, 2 Amorcé… »
report-years-trend-intro = Les niveaux, du plus bas au plus haut : { $list }.
# $number (number)
# $name: nom du niveau
report-years-trend-level = { $number } { $name }
report-years-trend-reached = niveau atteint
report-years-trend-possible = possible, selon ce qui reste inconnu
report-years-trend-changed = les questions ont changé : à ne pas comparer à l’année d’avant
# $rows: une phrase par dimension
report-years-trend-alternative = Une courbe en escalier par dimension, année après année ; les tableaux qui suivent la détaillent. { $rows }
# $name
# $then, $now: niveaux
report-years-trend-row = { $name } : d’abord { $then }, à présent { $now }.
# $first, $last: années
report-years-trend-span = Niveaux de { $first } à { $last }
# $number (number)
report-years-of-five = { $number } sur 5
# $low (number)
# $high (number)
report-years-of-five-range = { $low } à { $high } sur 5

## Plan d’action

report-years-plan-title = Plan d’action
# $date
# $list: « 3 réalisées, 2 en retard… »
report-years-plan-intro = Au { $date }, le plan compte { $count ->
    [one] une action
   *[other] { $count } actions
} : { $list }.
report-years-tally-done = { $count ->
    [one] une réalisée
   *[other] { $count } réalisées
}
report-years-tally-started = { $count ->
    [one] une commencée
   *[other] { $count } commencées
}
report-years-tally-planned = { $count ->
    [one] une prévue
   *[other] { $count } prévues
}
report-years-tally-dropped = { $count ->
    [one] une abandonnée
   *[other] { $count } abandonnées
}
report-years-tally-late = { $count ->
    [one] Une est en retard.
   *[other] { $count } sont en retard.
}
# $asked, $has (number)
# $month: mois et année
report-years-load = D’ici la fin de { $month }, les actions datées demandent { $asked ->
    [one] une heure
   *[other] { $asked } heures
} à l’équipe, qui en a { $has }.
report-years-load-fits = Elles tiennent dans ces heures.
# $month: mois et année
report-years-load-over = Elles n’y tiennent pas : à la fin de { $month }, il manque { $count ->
    [one] une heure
   *[other] { $count } heures
}.
report-years-load-undated = Les actions sans échéance demandent { $count ->
    [one] une heure
   *[other] { $count } heures
} de plus.
# $count (number)
report-years-load-assumed = Le profil ne dit pas combien d’heures l’équipe peut donner : le plan en suppose { $count } par mois.
report-years-load-heading = Les heures, mois par mois
report-years-load-intro = Heures de travail que demandent les actions ouvertes, et heures de l’équipe.
report-years-load-month = Mois
report-years-load-due = Demandées
report-years-load-so-far = Cumul
report-years-load-available = Disponibles
report-years-timing-overdue = En retard
report-years-timing-this-month = Ce mois-ci
report-years-timing-later = À venir
report-years-timing-undated = Sans échéance
report-years-timing-closed = Closes
report-years-heads-action = Action
report-years-heads-who = Responsable
report-years-heads-due = Échéance
report-years-heads-status = État
report-years-heads-money = Argent
report-years-status-planned = Prévue
report-years-status-started = Commencée
report-years-status-done = Réalisée
report-years-status-dropped = Abandonnée
# $date
report-years-status-since = le { $date }
# $date, $status
report-years-event = { $date } : { $status }
# $date, $status, $note
report-years-event-note = { $date } : { $status } – { $note }
report-years-events-before = { $count ->
    [one] Un changement plus ancien n’est pas imprimé.
   *[other] { $count } changements plus anciens ne sont pas imprimés.
}
# $amount
report-years-spent = Dépensé : { $amount }
report-years-hours = { $count ->
    [one] une heure de l’équipe
   *[other] { $count } heures de l’équipe
}
report-years-not-advised = n’est plus conseillée

## Les deux pages

report-years-actions-done = { $count ->
    [one] Une action du plan a été réalisée depuis
   *[other] { $count } actions du plan ont été réalisées depuis
}
report-years-actions-none = Aucune action du plan n’a été réalisée depuis
report-years-actions-late = { $count ->
    [one] une est en retard
   *[other] { $count } sont en retard
}
# $done: la phrase des actions réalisées, sans point
report-years-actions = { $done }.
# $done: la phrase des actions réalisées, sans point
# $late: celle des actions en retard
report-years-actions-and = { $done } ; { $late }.
