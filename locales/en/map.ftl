### The data map: what holds what, and what passes between tools. On screen and in the diagnostic.

## Columns

map-column-publics = Towards audiences
map-column-sales = Sales
map-column-relations = Relations
map-column-management = Management

## Legend: lines

map-line-missing = missing flow
map-line-retyped = re-typed by hand
map-line-file = file
map-line-connector = connector
map-line-api = API
map-line-unsaid = means not stated
map-line-crosses = personal data leaving the jurisdiction

## Legend: signs

map-mark-alone = one person runs it
map-mark-abroad = personal data outside the jurisdiction
map-mark-personal = personal data
map-mark-person = a person

## What the map shows, for who does not see it

# $tools (number)
map-alternative = { $tools ->
    [0] The map shows no tool yet
    [one] The map shows one tool
   *[other] The map shows { $tools } tools
}{ $flows ->
    [0] {""}
    [one] {" "}and one data flow
   *[other] {" "}and { $flows } data flows
}.
map-alternative-retyped = { $count ->
    [one] One flow is re-typed by hand.
   *[other] { $count } flows are re-typed by hand.
}
map-alternative-missing = { $count ->
    [one] One flow is missing.
   *[other] { $count } flows are missing.
}
# $tools: names of tools
map-alternative-alone = { $count ->
    [one] One person alone runs this tool: { $tools }.
   *[other] One person alone runs each of these { $count } tools: { $tools }.
}
# $tools: names of tools
map-alternative-abroad = { $count ->
    [one] Personal data is outside the jurisdiction in this tool: { $tools }.
   *[other] Personal data is outside the jurisdiction in these { $count } tools: { $tools }.
}
# $flows: names of flows
map-alternative-crosses = { $count ->
    [one] One flow takes personal data out of the jurisdiction: { $flows }.
   *[other] { $count } flows take personal data out of the jurisdiction: { $flows }.
}
