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
