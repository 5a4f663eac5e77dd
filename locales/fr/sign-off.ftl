### La clôture d’un diagnostic : ce qui reste ouvert, qui était là, et la suite.

# $year: année ou nom du diagnostic
sign-off-title = Clore le diagnostic { $year }
sign-off-lead = Clore, c’est dire : voilà où nous en sommes aujourd’hui. Tout n’a pas besoin d’être réglé.
sign-off-lead-read-only = Ce diagnostic n’est pas clos.
sign-off-open = Ce qui reste ouvert
sign-off-open-none = Toutes les questions ont une réponse : rien ne reste ouvert.
sign-off-open-kept = Ces questions resteront telles quelles dans les résultats. Une réponse « ne sait pas » est une réponse honnête.
# $count (number): questions
sign-off-unanswered = { $count ->
    [one] Une question sans réponse
   *[other] { $count } questions sans réponse
}
# $count (number): questions
sign-off-unknown = { $count ->
    [one] Une réponse « ne sait pas »
   *[other] { $count } réponses « ne sait pas »
}
# $count (number): questions
sign-off-review = { $count ->
    [one] Une réponse marquée à revoir
   *[other] { $count } réponses marquées à revoir
}
# $count (number): réponses
sign-off-unconfirmed = { $count ->
    [one] Une réponse reprise de l’an dernier n’est pas confirmée : elle ne compte pas.
   *[other] { $count } réponses reprises de l’an dernier ne sont pas confirmées : elles ne comptent pas.
}
sign-off-unconfirmed-see = Les confirmer
sign-off-present = Qui était là
sign-off-present-hint = Des rôles plutôt que des noms : direction, billetterie, trésorerie…
sign-off-note = Ce qu’il faut retenir
sign-off-note-hint = Une phrase pour qui ouvrira ce dossier dans un an.
sign-off-optional = (facultatif)
sign-off-reminder = Prochain diagnostic
sign-off-reminder-hint = Une date à viser, dans un an par exemple. Elle se change à tout moment.
sign-off-means = Une fois clos
sign-off-means-frozen = Les réponses, les résultats et le rapport de ce diagnostic ne changent plus.
sign-off-means-open = Le plan d’action, l’inventaire, les décisions et le carnet d’adresses restent ouverts.
sign-off-means-copy = En cas d’oubli, rouvrir en fait une copie ; le diagnostic clos reste comme il est.
# $year: année ou nom du diagnostic
sign-off-do = Clore le diagnostic { $year }

## Diagnostic clos

# $year: année ou nom du diagnostic
sign-off-done-title = Le diagnostic { $year } est clos
# $moment: « 21 novembre 2026 à 14 h 07 »
sign-off-done-lead = Clos le { $moment }
sign-off-done-unsigned = Ce fichier ne dit pas quand il a été clos, ni par qui.
sign-off-next = Et maintenant ?
sign-off-still = Les réponses de ce diagnostic ne changent plus. Le plan d’action, l’inventaire, les décisions et le carnet d’adresses vivent toute l’année.
sign-off-to-report = Imprimer le rapport
sign-off-to-plan = Suivre le plan d’action
sign-off-to-home = Vue d’ensemble
sign-off-reopen = Un oubli ?
sign-off-reopen-about = Rouvrir fait une copie de ce diagnostic, datée d’aujourd’hui, où tout peut changer. Celui-ci reste clos, comme il est.
sign-off-reopen-do = Rouvrir dans une copie
