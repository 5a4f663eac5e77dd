### Les papiers à remplir à la main : le questionnaire vierge, et la liste de ce qui reste à éclaircir.

# $title: le titre du document
# $venue: le nom du lieu
by-hand-head = { $title } – { $venue }
# $date: le jour où le document est fait
by-hand-foot = Imprimé le { $date } avec Jauge
# $page
# $pages
by-hand-page = { $page } sur { $pages }

## Le questionnaire

by-hand-title = Le questionnaire, à remplir ensemble
by-hand-subject = Les questions de Jauge, à imprimer pour une réunion et à remplir à la main.
# $count (number)
by-hand-lead = { $count ->
    [one] Une question pour regarder ensemble comment le lieu tient ses données et s’en sert.
   *[other] { $count } questions pour regarder ensemble comment le lieu tient ses données et s’en sert. Comptez deux minutes chacune.
}
by-hand-how-heading = Comment le remplir
by-hand-how-today = Cochez la phrase qui décrit ce qui se fait aujourd’hui, et non ce qui est prévu. Entre deux, prenez la plus basse.
by-hand-how-unknown = « Nous ne savons pas » est une vraie réponse : écrivez qui saurait, et passez à la suite.
by-hand-how-na = Une question ne vous concerne pas ? Dites pourquoi en quelques mots.
by-hand-how-notes = Notez les preuves (un document, un dossier, une page) et les désaccords : ils comptent autant que la case.
by-hand-how-after = Recopiez ensuite les réponses dans Jauge, où les questions sont dans le même ordre.
# $count (number)
by-hand-left-out = { $count ->
    [one] Une question n’est pas imprimée : d’après le profil du lieu, elle ne vous concerne pas.
   *[other] { $count } questions ne sont pas imprimées : d’après le profil du lieu, elles ne vous concernent pas.
}
by-hand-when = Date
by-hand-who = Qui répond (rôles)
# $place (number): rang dans la dimension
# $question: la question
by-hand-question = { $place }. { $question }
by-hand-unknown = Nous ne savons pas. Qui saurait ?
by-hand-na = Sans objet chez nous, parce que…
by-hand-notes = Notes, preuves, désaccords

## Ce qui reste à éclaircir

by-hand-find-out-title = À éclaircir
by-hand-find-out-subject = Les questions du diagnostic auxquelles personne n’a encore su répondre, et à qui les poser.
# $count (number)
by-hand-find-out-lead = { $count ->
    [0] Rien à éclaircir : aucune réponse n’est « nous ne savons pas ».
    [one] Une question est restée sans réponse sûre. Posez-la à qui saurait, et notez ici ce que vous apprenez.
   *[other] { $count } questions sont restées sans réponse sûre. Posez-les à qui saurait, et notez ici ce que vous apprenez.
}
# $who: la personne, par son rôle
by-hand-find-out-ask = À demander : { $who }
by-hand-find-out-nobody = À qui demander ? Nos pistes
# $count (number)
by-hand-find-out-open = { $count ->
    [one] Une question n’a pas encore été posée
   *[other] { $count } questions n’ont pas encore été posées
}
# $dimension: le nom de la dimension
by-hand-find-out-dimension = { $dimension } :
