### The inventory on screen and in documents.

# $from: where data comes from; $to: where it goes
inventory-flow-name = { $from } → { $to }
inventory-somebody = Somebody

## Head

inventory-title = Inventory
inventory-lead = Your tools, your data, what passes between them and who can look after it. Put down what you know: the rest can wait.
inventory-lists = Show
# $count (number)
inventory-tab-tool = Tools ({ $count })
# $count (number)
inventory-tab-asset = Data ({ $count })
# $count (number)
inventory-tab-flow = Flows ({ $count })
# $count (number): skills that were looked at
inventory-tab-skill = Skills ({ $count })
inventory-tab-map = Map
inventory-retry = Try again
inventory-unread = The inventory could not be read.

## To begin

inventory-start = Five minutes are enough to begin
inventory-start-text = The inventory tells where your data is, who looks after it and what gets re-typed by hand. The advice and the report draw on it. Begin with three tools you opened this week: a name is enough.
inventory-start-chips = For instance

## Adding

inventory-add = Add
inventory-add-tool = Name of a tool
inventory-add-tool-hint = Press Enter to add it and go on. A pasted list, or commas, add several at once.
inventory-add-asset = Data that you have
inventory-add-asset-hint = Your own words will do: “subscriber file”. Several at once with commas or a pasted list.
inventory-add-flow = From a tool to another, or to a person
inventory-add-flow-hint = Type for instance “ticketing > bookkeeper”. The beginning of a tool’s name is enough.
inventory-chips-tool = Suggested tools
inventory-chips-asset = Suggested data
inventory-chips-flow = Suggested flows
inventory-chips-more = More suggestions
inventory-chips-fitting = Often in your tools
inventory-chips-others = Other types
inventory-chips-shared = Share data
inventory-chips-should = Often exchange data
# $name
inventory-chip = Add { $name }
# $text: what was typed
inventory-flow-unread = “{ $text }” was not added: type two names with “>” between them, one of them a tool in your list.
inventory-flow-first = A flow links two tools, or a tool and a person. Put down a tool first.
inventory-flow-to-tools = Add a tool

## What was just done

# $count (number)
# $name: the name, where there is one only
inventory-added = { $count ->
    [one] Added: { $name }
   *[other] { $count } added
}
# $name
# $kind: type of data that was guessed
inventory-added-as = Added: { $name }, filed under “{ $kind }”
# $name
inventory-removed = Removed: { $name }
# $name
# $count (number): flows that went with the tool
inventory-removed-flows = { $count ->
    [one] Removed: { $name }, with one flow
   *[other] Removed: { $name }, with { $count } flows
}
# $name
inventory-duplicated = Copied: { $name }

## An entry

inventory-entries-tool = Your tools
inventory-entries-asset = Your data
inventory-entries-flow = Your flows
inventory-entries-skill = Your skills
# $what: what is not said yet
inventory-missing = To complete: { $what }
inventory-missing-all = A name for now
inventory-missing-purpose = purpose
inventory-missing-hosted = hosting
inventory-missing-contract = contract
inventory-missing-administrator = person in charge
inventory-missing-deputy = stand-in
inventory-missing-export = export test
inventory-missing-tools = tool
inventory-missing-owner = person in charge
inventory-missing-personal = what it says of people
inventory-missing-retention = how long it is kept
inventory-missing-decision = decision it informs
inventory-missing-quality = quality
inventory-missing-passage = how it passes
inventory-missing-assets = which data
inventory-missing-frequency = how often
inventory-missing-watcher = who watches over it
inventory-duplicate = Copy
inventory-remove = Remove
inventory-close = Close
# $name
inventory-edit = Edit { $name }
inventory-unsaid = Not stated
inventory-proposed = Suggested:
# $limit (number)
inventory-error-long = This text is too long: { $limit } characters at most.
inventory-error-name = Give this tool a name.
# $limit (number)
inventory-error-years = Type a whole number of years, { $limit } at most.
inventory-years = years
inventory-note = Note

## Tool

inventory-tool-name = Name
inventory-tool-purpose = What it is for
inventory-tool-vendor = Who sells or provides it
inventory-tool-hosted = Where the data is
inventory-tool-contract = Contract
inventory-tool-export = Last test of a full export
inventory-tool-export-hint = The day somebody really took all the data out and read it again.
inventory-tool-administrator = Who administers it
inventory-role-hint = A role rather than a name.
inventory-deputy = Who can stand in

## Data

inventory-asset-kind = Type
inventory-asset-name = Your name for it
inventory-asset-name-hint = Left empty, it takes the name of the type.
inventory-asset-tools = In which tools
inventory-asset-tools-none = No tool has been put down yet.
inventory-asset-owner = Who answers for it
inventory-asset-personal = What it says of people
inventory-asset-years-held = Held for how many years
inventory-asset-decision = Which decision it is used for
inventory-asset-shared = Who you share it with
inventory-asset-retention = How long you keep it
inventory-retention-years = A number of years
inventory-retention-count = Years it is kept
inventory-asset-quality = Its quality, as you feel it
inventory-quality-1 = 1 – we dare not use it
inventory-quality-2 = 2 – many mistakes
inventory-quality-3 = 3 – to be checked before use
inventory-quality-4 = 4 – good, apart from details
inventory-quality-5 = 5 – we trust it blindly

## Flow

inventory-flow-from = From
inventory-flow-to = To
inventory-flow-person = A person
inventory-flow-role = Which person
inventory-flow-assets = Which data passes
inventory-flow-assets-none = No data has been put down yet.
inventory-flow-assets-others = Other data
inventory-flow-passage = How it passes
inventory-flow-frequency = How often
inventory-flow-watcher = Who watches over it
# $name
inventory-passage-of = How data passes: { $name }

## Skills

inventory-skill-lead = For each skill: who on the team has it? This is about what the venue can do, never about how good anybody is.
inventory-skill-base = To keep in-house
inventory-skill-others = The others
inventory-cover-held = two or more
inventory-cover-fragile = one person
inventory-cover-missing = nobody
inventory-cover-external = outside
inventory-cover-pooled = pooled
inventory-cover-unknown = not stated
inventory-skill-needed = Needed within a year
inventory-yes = yes
inventory-no = no
inventory-skill-who = Who, by role
# $skill
inventory-skill-who-of = Who, by role: { $skill }
# $skill
inventory-skill-needed-of = Needed within a year: { $skill }

## Findings

inventory-findings = What the inventory shows
inventory-findings-none = Nothing to report here for now.
inventory-finding-more = Why, and what to do
inventory-finding-law = Required by law
# $count (number)
inventory-finding-others = { $count ->
    [one] And one other
   *[other] And { $count } others
}
inventory-doubts = Points to check
# $practice: short name of the question
inventory-doubt-question = Read the question again: { $practice }

## Map

inventory-map-title = Data map
# $tools (number)
# $flows (number)
inventory-map-name = { $tools ->
    [one] Map of one tool
   *[other] Map of { $tools } tools
} and { $flows ->
    [one] one flow
   *[other] { $flows } flows
}. The table below says the same.
inventory-map-hint = Choose a tool to open it; flows open from the tables below.
inventory-map-empty = The map draws itself
inventory-map-empty-text = Put down two or three tools and what passes between them: what is re-typed and what is missing will stand out.
inventory-map-undrawn = The map is not drawn yet. Here are the same facts as a table.
inventory-map-zoom = Size of the map
inventory-map-in = Enlarge
inventory-map-out = Reduce
inventory-map-fit = See it all
inventory-map-table = See as a table
inventory-table-tools = Tools
inventory-table-flows = Flows
inventory-table-tool = Tool
inventory-table-flow = Flow
inventory-table-unsaid = –

## Keys

inventory-keys = Keys
