### Le glossaire à l’écran : les mots, leur sens, et où ils servent.

glossary-title = Glossaire
glossary-lead = Les mots du métier, des données et de la loi, en phrases simples. Rien n’est à savoir d’avance pour répondre.
glossary-search = Chercher un mot
glossary-search-hint = Les accents ne comptent pas ; le sens est parcouru aussi.
# $count (number)
glossary-count = { $count ->
    [0] Aucun mot ne correspond
    [one] Un mot
   *[other] { $count } mots
}
glossary-none = Essayez un mot plus court, ou seulement son début.
glossary-clear = Tout montrer
glossary-letters = Lettres
# $letter: une lettre
glossary-letter = Aller à la lettre { $letter }
glossary-met = Sert dans la question
glossary-back = Revenir
