### The search: words, places to go to, things to do.

find-title = Search in Jauge
find-hint = A word, a screen, something to do
find-close = Close
find-found = Found
# $count (number)
find-count = { $count ->
    [0] Nothing was found
    [one] { $count } result
   *[other] { $count } results
}
# $count (number): those not shown yet
find-more = { $count ->
    [one] See one more result
   *[other] See { $count } more results
}
find-none = Nothing has all these words in it. Try a single word, or the beginning of one: “ticket”, “contract”, “backup”.

## Groups

find-group-screen = Go to
find-group-command = Do
find-group-question = Questions
find-group-inventory = Inventory
find-group-advice = Advice
find-group-plan = Action plan
find-group-contact = Address book
find-group-word = Glossary

## Where an entry of the inventory is

find-list-tool = tool
find-list-asset = data
find-list-flow = flow
find-list-skill = skill

## Screens

find-screen-tool = Inventory: tools
find-screen-asset = Inventory: data
find-screen-flow = Inventory: flows
find-screen-skill = Inventory: skills
find-screen-map = Data map
# Words by which this screen is looked for; they are not shown.
find-said-settings = settings language region colours colors theme text size keyboard version licence license preferences options
# Words by which this screen is looked for; they are not shown.
find-said-help = help guide manual first hour start how questions
# Words by which this screen is looked for; they are not shown.
find-said-glossary = words definitions terms vocabulary law

## To do

find-add-tool = Add a tool
find-add-asset = Add data
find-add-flow = Add a flow
find-add-action = Add an action to the plan
find-unknown = See what is not known yet
find-whole = Answer a whole dimension at a time
find-one = Answer one question at a time
# $id: name of the assessment, “2025”; $date: “November 21, 2026”
find-year = Go to the { $id } assessment, of { $date }
find-other = Open or create another dossier
find-language = Lire en français
# Words by which it is looked for; they are not shown.
find-said-language = language french english français langue
find-theme-system = Use the system’s colours
find-theme-light = Use light colours
find-theme-dark = Use dark colours
# Words by which it is looked for; they are not shown.
find-said-theme = theme look appearance night day mode contrast
# Words by which it is looked for; they are not shown.
find-said-size = text big bigger enlarge zoom letters font
find-keys = See all keyboard shortcuts
# Words by which it is looked for; they are not shown.
find-said-keys = keys keyboard shortcuts without mouse
