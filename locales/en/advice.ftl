### Advice: next steps, skills, outside help; each with its reasons.

## At the top

advice-title = Advice
advice-lead = What to do, what to learn and what help to ask for. Nothing is made up: each piece of advice comes from an answer, from a line of the profile or from the inventory, and you can read it again. You decide.
advice-show = Show
advice-steps = Next steps
advice-skills = Skills
advice-providers = Outside help
advice-loading = Preparing the advice…
advice-again = Try again
advice-problem = The advice could not be prepared

## The next steps

advice-quick = Quick wins
advice-quick-about = Within a month, at no cost.
advice-year = This year
advice-year-about = Within twelve months, in the hours that the team has.
advice-later = Later
advice-later-about = When the team has time; there is no hurry.
# $count (number)
advice-later-show = { $count ->
    [one] Show the step that can wait
   *[other] Show the { $count } steps that can wait
}
# $practice: the name of a practice
advice-find-out = Find out: { $practice }
# $level: a level in words
advice-to = Leads to { $level }
advice-effort-s = Short: up to 4 hours
advice-effort-m = Medium: up to 20 hours
advice-effort-l = Long: more than 20 hours
advice-money = Usually needs money
advice-no-money = No money needed
advice-how = How to do it
advice-whom = Whom to ask
advice-unlocks = What it opens up
advice-calls-for = Useful skills: { $skills }.
advice-because = Because of
advice-because-of = { $count ->
    [one] For one reason
   *[other] For { $count } reasons
}
advice-steps-none = No step to take: every practice is at its target. Nothing more this year is a perfectly respectable result.

## The hours

advice-hours-declared = { $hours ->
    [one] The plan fits in the { $hours } hour a month that the profile gives.
   *[other] The plan fits in the { $hours } hours a month that the profile gives.
}
advice-hours-assumed = { $hours ->
    [one] The profile does not say how many hours the team can give: the plan assumes { $hours } hour a month.
   *[other] The profile does not say how many hours the team can give: the plan assumes { $hours } hours a month.
}
advice-hours-change = Change the hours
advice-hours-say = Say how many hours

## The skills

advice-skills-base = The in-house base
advice-skills-base-about = What any venue gains from knowing how to do itself, whatever its size.
advice-skills-others = The others
advice-skills-others-about = Those that your next steps and your projects call for.
advice-skills-rest = { $count ->
    [one] Show { $count } more skill
   *[other] Show { $count } more skills
}
advice-skills-none = Your answers call for no new skill.
# $cover: who holds it, in words
advice-cover = Today: { $cover }
advice-skill-more = How to acquire it

## Outside help

advice-providers-about = Three at most: a small team cannot keep up with more. Outside help always needs somebody on the team to guide it.
advice-providers-none = Your answers call for no outside help. Nothing more this year is a perfectly respectable result.
advice-provider-mission = The assignment
advice-provider-deliverables = What must be handed over
advice-provider-precautions = Precautions
advice-provider-questions = Questions to ask
advice-provider-budget = Asking for a price
advice-provider-accompanied = Beside them, in the team
advice-provider-without-money = If there is no money
advice-not-now = Not now
advice-not-now-about = The rest of the catalogue, and why it waits.

## From an answer to its advice

advice-fed = What this answer leads to
advice-fed-none = This answer leads to no advice today.
advice-all = All the advice
advice-see-question = Read the question again
# $cause: the name of a practice or of a field of the profile; $found: what it says
advice-cause = { $cause }: { $found }
# $cause: the name of a field of the profile; $found: what it says
advice-cause-profile = Profile, { $cause }: { $found }
# $cause: the name of a field of the profile
advice-cause-unsaid = Profile, { $cause }: not stated
advice-yes = yes
advice-no = no

## The rule in words

# $count (number)
advice-rule = { $count ->
    [one] The rule
   *[other] The rules
}
# $conditions: one or several conditions, which hold today
advice-rule-when = Advised when { $conditions }.
# $what: a practice or a dimension, in quotation marks; $level: “Structured (3 of 5)”
advice-rule-at-most = { $what } is at { $level } or lower
# $what: a practice or a dimension, in quotation marks; $level: “Structured (3 of 5)”
advice-rule-at-least = { $what } is at { $level } or higher
# $what: a practice or a dimension, in quotation marks; $level: “Structured (3 of 5)”
advice-rule-lacks = nothing shows { $what } at { $level } or higher
# $what: a practice or a dimension, in quotation marks; $level: “Structured (3 of 5)”
advice-rule-is = { $what } is at { $level }
# $what: a practice, in quotation marks
advice-rule-known = { $what } has a sure answer
# $what: a practice, in quotation marks
advice-rule-unknown = nobody knows where { $what } stands
# $what: a finding of the inventory, in quotation marks
advice-rule-found = the inventory shows { $what }
# $what: a finding of the inventory, in quotation marks
advice-rule-nowhere = the inventory shows { $what } nowhere
# $what: a finding of the inventory, in quotation marks
# $count (number)
advice-rule-found-times = the inventory shows { $what } in { $count ->
    [one] one place at least
   *[other] { $count } places at least
}
# $what: what the inventory counts, in quotation marks
# $count (number)
advice-rule-count-at-least = the inventory says { $count } or more for { $what }
# $what: what the inventory counts, in quotation marks
# $count (number)
advice-rule-count-at-most = the inventory says { $count } or fewer for { $what }
# $what: a field of the profile and what it says, in quotation marks
advice-rule-field-said = the profile says { $what }
# $what: a field of the profile, in quotation marks
advice-rule-field-unsaid = the profile says nothing of { $what }
# $what: a field of the profile
# $count (number)
advice-rule-field-at-least = the profile says { $count } or more ({ $what })
# $what: a field of the profile
# $count (number)
advice-rule-field-at-most = the profile says { $count } or less ({ $what })
advice-rule-climb = An answer below the target of its dimension gives a step: climb one rung, never two at once.
advice-rule-find-out = A “don’t know” gives a step first: find out.
advice-rule-mend = A finding of the inventory gives a step where the answer alone asks for none.
advice-rule-quick = It is among the quick wins because it is short, takes no money and fits in the hours of a month.
advice-rule-year = It is for this year because it fits in the hours of twelve months, or because the law does not wait.
advice-rule-later = It is for later because the steps before it already take the hours of the year.
advice-rule-order = The order: what the law requires, then the foundation practices, then those that hold a level back, then the rest. Between equals, quality comes before analysis, and short before long.

## The fields of the profile, within a sentence

advice-field-country = country
advice-field-legal-form = legal form
advice-field-disciplines = disciplines
advice-field-halls = halls
advice-field-seats = capacity
advice-field-activity = season or festival
advice-field-staff = paid staff
advice-field-fte = full-time equivalents
advice-field-volunteers = volunteers
advice-field-own-ticketing = own ticketing
advice-field-newsletter = newsletter
advice-field-online-sales = online sales
advice-field-free-entry = free entry
advice-field-schools = school audiences
advice-field-minors = data about minors
advice-field-pooling = pooling network
advice-field-tool-change = tools to change
advice-field-hours-per-month = hours a month for data
advice-field-retyping-hours-per-week = hours a week spent re-typing
advice-field-budget-band = budget for outside help
advice-tool-ticketing = ticketing
advice-tool-crm = audience relations
advice-tool-newsletter = newsletter
advice-tool-website = website
advice-tool-planning = planning
advice-tool-accounting = accounts
advice-tool-other = another tool
advice-budget-none = nothing
advice-budget-small = a little
advice-budget-medium = a sum set aside in the budget
advice-budget-large = a lot
advice-stated = stated

## Nothing yet, and what next

advice-empty-title = It is too early for advice
advice-empty = Advice grows out of your answers. After a first dimension there is already something to say.
advice-empty-start = Answer the first question
advice-next = What next?
advice-to-report = Prepare the report

## The inventory among the reasons

# $cause: what the inventory shows
advice-cause-inventory = Inventory: { $cause }
advice-who = Who could do it
# $by: “The team”; $roles: roles
advice-who-roles = { $by }: { $roles }
advice-doubts = Points to check
advice-doubts-about = Your answers and the inventory do not say quite the same thing. Nothing serious: a second look is enough.

## What the year can hold

# $planned, $year: written numbers
advice-capacity = The steps for this month and this year ask for { $planned } h, out of the { $year } h that the team can give in twelve months.
# $later: a written number
advice-capacity-later = Another { $later } h wait for later.
advice-capacity-meter = Hours planned in the year
# $planned, $year: written numbers
advice-capacity-share = { $planned } h of { $year } h

## The change of tools

advice-project = Change of tool
advice-project-about = What surrounds a planned change, from the need to the follow-up. The order matters more than the speed.
# $changes: tools
advice-project-changes = Planned change: { $changes }
# $tools: names of tools
advice-project-tools = In the inventory: { $tools }
advice-phase-help = Can help
advice-project-profile = Review the planned changes

## Deciding

advice-decide = Your decision
# $title: the advice
advice-decide-on = Your decision: { $title }
advice-decide-anyway = Decide all the same
advice-accept = Accept
advice-postpone = Postpone
advice-reject = Reject
advice-details = Details: who, when, how much
advice-reason = Why?
advice-optional = (optional)
advice-wording = In your own words
advice-wording-hint = They replace the title, here and in the report; the original advice stays in sight.
# $title: the computed title
advice-computed = Original advice: { $title }
advice-owner = Owner
advice-owner-hint = A role rather than a name.
advice-deputy = Deputy
advice-due = Due date
advice-set-aside = Budget set aside
advice-set-aside-hint = Your own amount, in whole units; none is suggested here.
advice-currency = Currency
advice-currency-cad = Canadian dollars
advice-currency-eur = Euros
advice-quotes = Quotes received
advice-quote-new = Add a quote
advice-quote-from = From
advice-quote-amount = Amount
advice-quote-date = Date
advice-quote-add = Add this quote
# $from: who gave it
advice-quote-remove = Remove the quote: { $from }
# $from: who gave it; $amount: a sum
advice-quote-line = { $from }: { $amount }
# $from: who gave it; $amount: a sum; $date: a date
advice-quote-dated = { $from }: { $amount }, { $date }
advice-note = Note
# $limit: a written number
advice-error-amount = Write a whole amount, from 0 to { $limit }.
# $limit: a written number
advice-error-long = { $limit } characters at most: please shorten it a little.
advice-error-quote = Say who this quote is from.
advice-error-quote-amount = Write the amount of this quote.

## Undoing, moving

# $title: the advice
advice-done-accepted = Accepted: { $title }
# $title: the advice
advice-done-postponed = Postponed: { $title }
# $title: the advice
advice-done-rejected = Rejected: { $title }
# $title: the advice
advice-done-cleared = Decision removed: { $title }
advice-up = Move up
advice-down = Move down
# $title: the advice
advice-up-what = Move up: { $title }
# $title: the advice
advice-down-what = Move down: { $title }
# $title: the advice
# $place (number)
# $total (number)
advice-moved = Moved, { $place } of { $total }: { $title }
advice-first = It is already the first of its list
advice-last = It is already the last of its list
advice-key-up = Alt + ↑
advice-key-down = Alt + ↓
advice-key-undo = Ctrl + Z
advice-keys-move = move the advice
advice-keys-undo = undo the last change

## What is no longer there

advice-gone = No longer necessary
advice-gone-about = You had decided on these, and they are no longer in the list. They stay on record until you remove them.
advice-gone-remove = Remove
# $title: the advice
advice-gone-remove-what = Remove: { $title }

## To the brief and the address book

advice-brief = Draft the brief
# $provider: a type of help
advice-brief-what = Draft the brief: { $provider }
# $count (number)
advice-contacts = Address book ({ $count })
