### La vue d’ensemble d’un dossier : où l’on en est, par où continuer.

home-start-lead = Cinq minutes pour décrire le lieu, puis une question à la fois. Chaque réponse est enregistrée dès qu’elle est donnée.
home-done-lead = Relisez vos réponses à tête reposée, puis passez aux résultats.
home-progress = Avancement
home-start = Commencer
home-continue = Continuer
home-where-you-were = Vous en étiez là
# $question: nom court de la question
# $when: « 21 novembre 2026 à 14 h 07 »
home-last = Dernière réponse : { $question }, le { $when }.
home-see-results = Voir les résultats
home-check = Relire les réponses
home-plan = Plan d’action
# $year: année ou nom du diagnostic
home-sign-off = Clore le diagnostic { $year }

## Manières de répondre

home-ways = À votre rythme
home-form = Questions posées
# $count (number)
home-form-full = Toutes ({ $count })
# $count (number)
home-form-short = L’essentiel ({ $count })
# $minutes (number)
home-form-full-hint = Environ { $minutes } minutes. Le rapport complet s’appuie sur toutes les questions.
# $minutes (number)
home-form-short-hint = Environ { $minutes } minutes, pour une première idée. Plusieurs dimensions resteront sans niveau, faute d’assez de réponses.
home-only = Ou une seule dimension
home-only-hint = Environ quatre minutes. Elle reçoit son résultat sans attendre les autres.
home-only-start = Répondre à cette dimension
home-aside = À reprendre
# $count (number)
home-unconfirmed = { $count ->
    [one] Une réponse de l’an dernier à confirmer
   *[other] { $count } réponses de l’an dernier à confirmer
}
# $count (number)
home-unanswered = { $count ->
    [one] Une question sans réponse
   *[other] { $count } questions sans réponse
}
# $count (number)
home-unknown = { $count ->
    [one] Une réponse « ne sait pas » à éclaircir
   *[other] { $count } réponses « ne sait pas » à éclaircir
}
# $count (number)
home-review = { $count ->
    [one] Une réponse à revoir
   *[other] { $count } réponses à revoir
}

## Années et fichier

home-years = Diagnostics de ce dossier
# $id: année ou nom du diagnostic
# $date: « 21 novembre 2026 »
home-year = { $id }, commencé le { $date }, en cours
# $id: année ou nom du diagnostic
# $date: « 21 novembre 2026 »
home-year-finished = { $id }, commencé le { $date }, clos
# $edition: « 2026.1 »
home-year-edition = Édition { $edition } du modèle
home-file = Le fichier
# $file: nom du fichier
# $folder: dossier de l’ordinateur
home-where = { $file }, dans { $folder }
home-folder = Voir où il est rangé
home-close = Fermer ce dossier

## Le prochain diagnostic

home-reminder = Le prochain diagnostic
home-reminder-none = Aucune date n’est prévue.
# $date: « 21 novembre 2026 »
home-reminder-on = Prévu le { $date }. Jauge vous le rappellera ici ce jour-là, sans rien envoyer.
# $date: « 21 novembre 2026 »
home-reminder-due = C’est le moment : vous l’aviez prévu pour le { $date }.
home-reminder-start = Commencer une nouvelle année
home-reminder-set = Prévoir une date
home-reminder-change = Changer la date ou la mettre à l’agenda
home-reminder-date = Date du prochain diagnostic
home-reminder-hint = Un an après le dernier suffit d’ordinaire.
home-reminder-remove = Retirer la date
home-reminder-file = Enregistrer pour l’agenda (ICS)
home-reminder-saved = Le rappel est enregistré
# $date (text)
home-reminder-noted = Prochain diagnostic noté pour le { $date }
