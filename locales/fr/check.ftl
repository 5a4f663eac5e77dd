### La relecture des réponses, une page par dimension.

check-title = Relisez vos réponses
check-lead = Ce que le rapport dira de votre lieu vient d’ici. Tout se change encore.
check-lead-read-only = Ce que le rapport dit de votre lieu vient d’ici.
check-dimensions = Dimensions
check-all = Toutes
check-empty-title = Rien à relire pour l’instant
check-empty = Vos réponses viendront s’écrire ici, phrase par phrase.
check-start = Répondre à la première question
# $name: nom court de la question
check-change = Modifier : { $name }
# $name: nom court de la question
check-answer = Répondre : { $name }
# $name: nom court de la question
check-see = Voir : { $name }
check-note = Note
check-evidence = Preuve
check-by = Réponse de
check-reason = Parce que
check-review = À revoir
check-by-profile = D’après le profil
check-next = Dimension suivante
check-results = Voir les résultats
# $year: année ou nom du diagnostic
check-sign-off = Clore le diagnostic { $year }

## Une seule dimension

# $dimension: nom de la dimension
check-only-title = Relisez vos réponses : { $dimension }
# $count (number): questions sans réponse
check-only-missing = { $count ->
    [one] Il reste une question sans réponse dans cette dimension. Tout se change encore.
   *[other] Il reste { $count } questions sans réponse dans cette dimension. Tout se change encore.
}
check-only-done = Cette dimension a toutes ses réponses. Tout se change encore.
check-only-result = Voir où en est cette dimension
check-only-other = Choisir une autre dimension
