### Le plan d’action en fichiers : tableur, agenda, rappel.

# $venue: le nom du lieu
# $date: le jour en chiffres, 2026-11-21
plan-files-name = { $venue } – plan d’action – { $date }
# $venue: le nom du lieu
# $date
plan-files-title = { $venue } – plan d’action au { $date }
plan-files-subject = Ce que le lieu a décidé de faire pour ses données, par qui et pour quand.

## Les feuilles et leurs colonnes

plan-files-sheet = Plan
plan-files-history-sheet = Historique
plan-files-action = Action
plan-files-kind = Nature
plan-files-area = Domaine
plan-files-status = État
plan-files-since = Depuis le
plan-files-due = Échéance
plan-files-timing = Moment
plan-files-owner = Responsable
plan-files-deputy = Suppléance
plan-files-hours = Heures
plan-files-budget = Budget
plan-files-budget-currency = Devise du budget
plan-files-spent = Dépensé
plan-files-spent-currency = Devise de la dépense
plan-files-reason = Pourquoi
plan-files-note = Note
plan-files-history = Historique
plan-files-date = Date
# Un événement sur une ligne. $date, $status
plan-files-event = { $date } : { $status }
# $date, $status, $note
plan-files-event-note = { $date } : { $status } ({ $note })
# $page, $pages: les codes du tableur
plan-files-page = page { $page } sur { $pages }

## Ce que disent les cellules

plan-files-step = Prochain pas
plan-files-skill = Compétence
plan-files-provider = Aide extérieure
plan-files-own = Action du lieu
plan-files-planned = Prévue
plan-files-started = Commencée
plan-files-done = Réalisée
plan-files-dropped = Abandonnée
plan-files-overdue = En retard
plan-files-this-month = Ce mois-ci
plan-files-later = Plus tard
plan-files-undated = Sans date
plan-files-closed = Close

## L’agenda

# $title: l’action
plan-files-entry = Échéance : { $title }
# $owner: un rôle
plan-files-entry-owner = Responsable : { $owner }
# $deputy: un rôle
plan-files-entry-deputy = Suppléance : { $deputy }
# $status
plan-files-entry-status = État : { $status }
plan-files-entry-source = Cette date vient du plan d’action tenu dans Jauge.
# $venue: le nom du lieu
plan-files-reminder = Refaire le point sur les données : { $venue }
plan-files-reminder-why = C’est le moment prévu pour le prochain diagnostic. Ouvrez le dossier du lieu dans Jauge : les réponses de l’an dernier y attendent d’être confirmées ou changées.
