### Ce qui reste à éclaircir : les réponses « ne sait pas », par personne à qui demander.

find-out-title = À éclaircir
find-out-lead = Ce que personne autour de la table ne savait. Une question posée à la bonne personne suffit souvent.
find-out-empty = Rien à éclaircir : aucune réponse « nous ne savons pas ».
find-out-home = Revenir à la vue d’ensemble
find-out-nobody = À qui demander ?
find-out-nobody-hint = Ouvrez une question pour noter qui saurait.
find-out-print = À emporter
find-out-print-about = La liste sur papier, par personne, avec la place d’écrire les réponses.
find-out-save = Enregistrer la liste (PDF)
find-out-saved = La liste est enregistrée
find-out-answer = Répondre maintenant
