### The command line from year to year: plan, sign-off, reassessment, comparison, hand-over.

## Help

cli-years-usage-plan = DOSSIER [-o FILE.xlsx|FILE.csv|FILE.ics] [--json] [--lang LANGUAGE]
cli-years-usage-action = DOSSIER ACTION planned|started|done|dropped [--date DAY] [--note TEXT]
cli-years-usage-finish = DOSSIER [--present TEXT] [--note TEXT] [--reminder DAY]
cli-years-usage-reassess = DOSSIER [--edition ID]
cli-years-usage-confirm = DOSSIER PRACTICE… | --all
cli-years-usage-compare = DOSSIER THEN NOW [--json]
cli-years-usage-handover = DOSSIER -o FILE.pdf [--lang LANGUAGE] [--paper a4|letter]

cli-years-word-action = ACTION
cli-years-word-status = STATUS
cli-years-word-practices = PRACTICE
cli-years-word-then = THEN
cli-years-word-now = NOW

cli-years-plan = Give the action plan, or write it for a spreadsheet or a calendar
cli-years-action = Record how far an action of the plan has come
cli-years-finish = Sign the latest assessment off: it does not change any more
cli-years-reassess = Start the next assessment; answers carried over are still to be confirmed
cli-years-confirm = Confirm answers carried over from last year
cli-years-compare = Compare two assessments: what rose, fell, changed
cli-years-handover = Print the handover page, for whoever takes over

cli-years-arg-plan-output = The file to write: .xlsx or .csv for a spreadsheet, .ics for a calendar
cli-years-arg-plan-json = Write JSON: today, actions (as plan of the exchange file, with status, since, timing, hours, practice, advised), load, undecided
cli-years-arg-action = The id of the advice accepted, for instance trust-contracts-3, amo or own-1
cli-years-arg-status = planned, started, done or dropped
cli-years-arg-date = The day, for instance 2027-03-31; today by default
cli-years-arg-action-note = What there is to say; needed for dropped
cli-years-arg-present = Who was there, by role
cli-years-arg-finish-note = A note
cli-years-arg-reminder = The day set for the next assessment; without this option it does not change
cli-years-arg-edition = The model edition; by default the latest of the program, or that of the network
cli-years-arg-practices = The ids of the practices, for instance strategy-goals
cli-years-arg-all = Confirm all answers carried over
cli-years-arg-then = The first assessment, for instance 2026
cli-years-arg-now = The second assessment, for instance 2027
cli-years-arg-compare-json = Write JSON: then, now, dimensions, practices (with change), findings, skills, actions, providers
cli-years-arg-handover-output = The PDF file to write

## Messages

# $id: the assessment
cli-years-finished = Signed off: assessment { $id }
# $id: the assessment
# $count (number)
cli-years-started = { $count ->
    [0] Started: assessment { $id }; no answer to confirm
    [one] Started: assessment { $id }; one answer to confirm
   *[other] Started: assessment { $id }; { $count } answers to confirm
}
# $id: the assessment
cli-years-still-open = Assessment { $id } is not signed off: its results still follow the profile and inventory of today.
# $count (number)
# $left (number)
cli-years-confirmed = { $count ->
    [0] Nothing to confirm among them; left: { $left }
    [one] One answer confirmed; left: { $left }
   *[other] { $count } answers confirmed; left: { $left }
}
# $action: its title
# $status
cli-years-recorded = Recorded: { $action }: { $status }
cli-years-no-practice = What is missing: PRACTICE or --all.
cli-years-all-and-practice = --all does not go with practices.
cli-years-drop-note = For dropped, say why with --note.

## The plan as text

# $venue
# $date
cli-years-plan-title = { $venue } – action plan on { $date }
cli-years-column-action = Action
cli-years-column-status = Status
cli-years-column-due = Due
cli-years-column-who = Who
cli-years-column-id = Id
cli-years-plan-none = No advice is accepted yet: the plan is empty.
# $status
cli-years-late = { $status }, overdue
# $hours (number)
# $month (number)
cli-years-hours = Hours asked by the actions with a date: { $hours }; the team has { $month } a month.
# $month: a month
# $due (number)
# $available (number)
cli-years-tight = By the end of { $month }, { $due } are needed and { $available } are there.
# $count (number)
cli-years-undecided = { $count ->
    [one] One piece of advice waits for a decision.
   *[other] { $count } pieces of advice wait for a decision.
}

## The comparison as text

# $venue
# $then, $now: assessments
cli-years-compare-title = { $venue } – from { $then } to { $now }
cli-years-column-dimension = Dimension
cli-years-column-target = Target
cli-years-column-rungs = Rungs
cli-years-not-asked = not asked
cli-years-not-comparable = other questions
cli-years-practices-rose = Rose
cli-years-practices-fell = Fell
cli-years-practices-became-known = Known now
cli-years-practices-became-unknown = Not known any more
cli-years-practices-applies-now = Apply now
cli-years-practices-applies-no-more = Apply no more
cli-years-practices-answered = Answered this time only
cli-years-practices-not-answered = Without an answer this time
cli-years-practices-not-confirmed = Not confirmed yet: nothing can be said of them
cli-years-practices-question-changed = Question changed: not comparable
cli-years-practices-added = New questions
cli-years-practices-retired = Questions dropped
# $name, $then, $now: a practice and its two levels
cli-years-moved = { $name }: { $then } → { $now }
cli-years-actions-title = Actions done in between
# $date
# $title: the action
cli-years-done = { $date }: { $title }
# $practice, $then, $now
cli-years-rose-after = “{ $practice }” rose after: { $then } → { $now }
cli-years-opened-title = Findings that appeared in the inventory
cli-years-closed-title = Findings that are there no more
cli-years-gained-title = Skills gained
cli-years-lost-title = Skills lost
cli-years-engaged-title = Outside help engaged
cli-years-nothing = Nothing moved.
