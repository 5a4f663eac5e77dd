### La carte des données : les termes du Québec.

map-line-crosses = renseignements personnels qui sortent du territoire
map-mark-abroad = renseignements personnels hors du territoire
map-mark-personal = renseignements personnels
# $tools: les noms des outils
map-alternative-abroad = { $count ->
    [one] Des renseignements personnels sont hors du territoire, dans cet outil : { $tools }.
   *[other] Des renseignements personnels sont hors du territoire, dans ces { $count } outils : { $tools }.
}
# $flows: les noms des échanges
map-alternative-crosses = { $count ->
    [one] Un échange fait sortir des renseignements personnels du territoire : { $flows }.
   *[other] { $count } échanges font sortir des renseignements personnels du territoire : { $flows }.
}
