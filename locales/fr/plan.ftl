### Le plan d’action : ce que le lieu a accepté, suivi au fil de l’année.

plan-title = Plan d’action
plan-lead = Ce que vous avez retenu, et où vous en êtes. Chaque changement est enregistré aussitôt.
# $count (number): actions en retard
plan-lead-overdue = { $count ->
    [one] Une action attend depuis son échéance. Notez où elle en est, ou donnez-lui une date qui tienne.
   *[other] { $count } actions attendent depuis leur échéance. Notez où elles en sont, ou donnez-leur une date qui tienne.
}
plan-lead-read-only = Ce que le lieu a retenu, et où cela en est.
plan-loading = Le plan arrive…
plan-problem = Le plan n’a pas pu être lu.
plan-again = Essayer de nouveau
plan-empty-title = Rien n’est encore au plan
plan-empty = Le plan se remplit avec ce que vous acceptez dans les conseils. Vous pouvez aussi y écrire une action à vous.
plan-to-advice = Voir les conseils
# $count (number): conseils sans décision
plan-undecided = { $count ->
    [one] Un conseil attend encore votre décision.
   *[other] { $count } conseils attendent encore votre décision.
}
plan-undecided-see = Décider

## Filtre et groupes

plan-filter = Responsable
plan-filter-all = Tout le monde
plan-filter-nobody = Personne encore
plan-filter-nothing = Aucune action pour ce responsable.
# $count (number)
plan-timing-overdue = En retard ({ $count })
# $count (number)
plan-timing-this-month = Ce mois-ci ({ $count })
# $count (number)
plan-timing-later = Plus tard ({ $count })
# $count (number)
plan-timing-undated = Sans date ({ $count })
# $count (number)
plan-timing-closed = Closes ({ $count })
plan-closed-see = Voir les actions réalisées ou abandonnées

## Une action

# $date: « 21 novembre 2026 »
plan-fact-due = Échéance : { $date }
# $owner: rôle
plan-fact-owner = Responsable : { $owner }
plan-fact-nobody = Pas encore de responsable
# $deputy: rôle
plan-fact-deputy = Suppléance : { $deputy }
# $count (number): heures de l’équipe
plan-fact-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
# $amount: « 1 200 $ »
plan-fact-budget = Budget prévu : { $amount }
# $amount: « 1 200 $ »
plan-fact-spent = Dépensé : { $amount }
plan-not-advised = Les conseils d’aujourd’hui ne la demandent plus.
plan-practice = Question concernée :
plan-details = Préciser : qui, quand, combien
plan-remove = Retirer cette action du plan
# $title: titre de l’action
plan-removed = Action retirée : { $title }
plan-wording = Titre de l’action
plan-spent = Dépensé en fin de compte
plan-spent-hint = Le montant payé, une fois connu.
plan-effort = Temps de l’équipe
plan-effort-hint = Votre estimation ; elle compte dans les heures du plan.
plan-effort-none = Celui du conseil, s’il en donne un
plan-effort-s = Court : 4 heures
plan-effort-m = Moyen : 20 heures
plan-effort-l = Long : 40 heures

## Avancement

# $title: titre de l’action
plan-status-of = Où en est : { $title }
plan-status-planned = Prévue
plan-status-started = Commencée
plan-status-done = Réalisée
plan-status-dropped = Abandonnée
# $date: « 21 novembre 2026 »
plan-event-planned = Prévue de nouveau le { $date }
# $date: « 21 novembre 2026 »
plan-event-started = Commencée le { $date }
# $date: « 21 novembre 2026 »
plan-event-done = Réalisée le { $date }
# $date: « 21 novembre 2026 »
plan-event-dropped = Abandonnée le { $date }
# $count (number): événements
plan-history = Ce qui s’est passé ({ $count })
# $title: titre de l’action
plan-record-of = Noter où en est : { $title }
plan-record-date-planned = Prévue de nouveau depuis le
plan-record-date-started = Commencée le
plan-record-date-done = Réalisée le
plan-record-date-dropped = Abandonnée le
plan-record-note = Un mot pour plus tard
plan-record-why = Pourquoi l’abandonner ?
plan-optional = (facultatif)
plan-record-planned = La remettre au plan
plan-record-started = Noter qu’elle est commencée
plan-record-done = Noter qu’elle est réalisée
plan-record-dropped = Noter qu’elle est abandonnée
plan-record-cancel = Ne rien noter
plan-error-date = Donnez une date.
plan-error-why = Dites pourquoi : qui relira le plan voudra le savoir.
# $title: titre de l’action
plan-recorded-planned = Remise au plan : { $title }
# $title: titre de l’action
plan-recorded-started = Commencée : { $title }
# $title: titre de l’action
plan-recorded-done = Réalisée : { $title }
# $title: titre de l’action
plan-recorded-dropped = Abandonnée : { $title }

## Une action à soi

plan-own = Une action à vous
plan-own-hint = En une ligne ; la date et le responsable se précisent ensuite.
plan-own-add = Ajouter au plan
plan-error-wording = Dites en quelques mots ce qu’il y a à faire.
# $title: titre de l’action
plan-added = Ajoutée au plan, sans date : { $title }

## Heures

plan-load = Ce qui tient dans vos heures
# $month: « mai 2027 »
# $count (number): heures qui manquent
plan-load-tight = { $count ->
    [one] D’ici la fin de { $month }, il manque { $count } heure à l’équipe. Repoussez une échéance, ou confiez une action à quelqu’un d’autre.
   *[other] D’ici la fin de { $month }, il manque { $count } heures à l’équipe. Repoussez une échéance, ou confiez une action à quelqu’un d’autre.
}
# $count (number): heures par mois
plan-load-fits = { $count ->
    [one] Tout ce qui a une date tient dans { $count } heure par mois.
   *[other] Tout ce qui a une date tient dans { $count } heures par mois.
}
plan-load-nothing = Aucune action datée ne demande d’heures à l’équipe.
# $count (number): heures
plan-load-undated = { $count ->
    [one] Les actions sans date demandent { $count } heure de plus.
   *[other] Les actions sans date demandent { $count } heures de plus.
}
# $count (number): actions
plan-load-uncounted = { $count ->
    [one] Une action n’a pas d’heures : elle n’est pas dans ces sommes.
   *[other] { $count } actions n’ont pas d’heures : elles ne sont pas dans ces sommes.
}
# $count (number): heures par mois
plan-load-declared = { $count ->
    [one] Le profil donne { $count } heure par mois à l’équipe.
   *[other] Le profil donne { $count } heures par mois à l’équipe.
}
# $count (number): heures par mois
plan-load-assumed = { $count ->
    [one] Le profil ne dit pas combien d’heures l’équipe peut donner : le plan en suppose { $count } par mois.
   *[other] Le profil ne dit pas combien d’heures l’équipe peut donner : le plan en suppose { $count } par mois.
}
plan-load-change = Changer les heures
plan-load-say = Dire les heures
plan-months = Les heures que demandent les actions datées, mois par mois
plan-month = Mois
plan-month-due = À faire
plan-month-so-far = Cumul
plan-month-available = Disponibles
plan-month-fits = Ça tient ?
plan-month-yes = Oui
plan-month-no = Non

## Fichiers

plan-files = Emporter le plan
plan-files-hint = Pour le suivre ailleurs. Ce qui est noté dans ces fichiers ne revient pas ici.
plan-file-xlsx = Feuille de calcul (XLSX)
plan-file-csv = Tableau simple (CSV)
plan-file-ics = Échéances pour un agenda (ICS)
plan-file-saved = Le plan est enregistré
