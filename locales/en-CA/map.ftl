### The data map: Canadian terms.

map-line-crosses = personal information leaving the jurisdiction
map-mark-abroad = personal information outside the jurisdiction
map-mark-personal = personal information
# $tools: names of tools
map-alternative-abroad = { $count ->
    [one] Personal information is outside the jurisdiction in this tool: { $tools }.
   *[other] Personal information is outside the jurisdiction in these { $count } tools: { $tools }.
}
# $flows: names of flows
map-alternative-crosses = { $count ->
    [one] One flow takes personal information out of the jurisdiction: { $flows }.
   *[other] { $count } flows take personal information out of the jurisdiction: { $flows }.
}
