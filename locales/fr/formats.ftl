### Dates, heures, nombres, listes et sommes : les deux exécutions (Rust et fenêtre) n’ont pas d’autre source.
### Les espaces insécables sont écrites telles quelles (U+00A0, et U+202F pour la fine).

# $month (number): 1 à 12
format-month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

# $month (number): 1 à 12
format-month-abbreviation = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

# Le premier du mois est un ordinal en français, et lui seul.
# $day (number): 1 à 31
format-day = { $day ->
    [1] 1er
   *[other] { $day }
}

# $year (number)
format-date = { format-day } { format-month-name } { $year }

# $year (number)
format-short-date = { format-day } { format-month-abbreviation } { $year }

# $year (number)
format-month = { format-month-name } { $year }

# $minute (number): 0 à 59, toujours deux chiffres
format-minute = { $minute ->
    [0] 00
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
   *[other] { $minute }
}

# L’heure ronde ne porte pas ses zéros.
# $hour (number): 0 à 23
format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { format-minute }
}

format-date-time = { format-date } à { format-time }

# Ce qui sépare les tranches de trois chiffres.
format-group-mark = { "\u202F" }

# $digits: les chiffres, déjà groupés
format-negative = −{ $digits }

# $whole: les chiffres du nombre entier, déjà groupés
format-decimal = { $whole },{ $fraction }

# Les deux derniers éléments d’une liste.
format-list-end = { $first } et { $last }

# Un élément et la suite de la liste.
format-list-start = { $first }, { $rest }

# $amount: la somme entière, déjà groupée
format-money-cad = { $amount } $

# $amount: la somme entière, déjà groupée
format-money-eur = { $amount } €

format-quote = « { $text } »
