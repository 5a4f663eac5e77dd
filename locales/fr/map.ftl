### La carte des données : qui tient quoi, et ce qui passe entre les outils. À l’écran et dans le diagnostic.

## Colonnes

map-column-publics = Vers les publics
map-column-sales = Ventes
map-column-relations = Relations
map-column-management = Gestion

## Légende : les traits

map-line-missing = échange qui manque
map-line-retyped = ressaisie
map-line-file = fichier
map-line-connector = connecteur
map-line-api = API
map-line-unsaid = passage non précisé
map-line-crosses = données personnelles qui sortent du territoire

## Légende : les signes

map-mark-alone = une seule personne l’administre
map-mark-abroad = données personnelles hors du territoire
map-mark-personal = données personnelles
map-mark-person = une personne

## Ce que la carte montre, pour qui ne la voit pas

# $tools (number)
map-alternative = { $tools ->
    [0] La carte ne montre encore aucun outil
    [one] La carte montre un outil
   *[other] La carte montre { $tools } outils
}{ $flows ->
    [0] {""}
    [one] {" "}et un échange de données
   *[other] {" "}et { $flows } échanges de données
}.
map-alternative-retyped = { $count ->
    [one] Un échange se fait par ressaisie.
   *[other] { $count } échanges se font par ressaisie.
}
map-alternative-missing = { $count ->
    [one] Un échange manque.
   *[other] { $count } échanges manquent.
}
# $tools: les noms des outils
map-alternative-alone = { $count ->
    [one] Une seule personne administre cet outil : { $tools }.
   *[other] Une seule personne administre chacun de ces { $count } outils : { $tools }.
}
# $tools: les noms des outils
map-alternative-abroad = { $count ->
    [one] Des données personnelles sont hors du territoire, dans cet outil : { $tools }.
   *[other] Des données personnelles sont hors du territoire, dans ces { $count } outils : { $tools }.
}
# $flows: les noms des échanges
map-alternative-crosses = { $count ->
    [one] Un échange fait sortir des données personnelles du territoire : { $flows }.
   *[other] { $count } échanges font sortir des données personnelles du territoire : { $flows }.
}
