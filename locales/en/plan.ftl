### The action plan: what the venue accepted, followed during the year.

plan-title = Action plan
plan-lead = What you agreed to do, and how far it has come. Every change is saved at once.
# $count (number): overdue actions
plan-lead-overdue = { $count ->
    [one] One action is past its date. Note how far it has come, or give it a date you can keep.
   *[other] { $count } actions are past their dates. Note how far they have come, or give them dates you can keep.
}
plan-lead-read-only = What the venue agreed to do, and how far it has come.
plan-loading = The plan is on its way…
plan-problem = The plan could not be read.
plan-again = Try again
plan-empty-title = Nothing is planned yet
plan-empty = The plan fills with what you accept in the advice. You can also write an action of your own.
plan-to-advice = See the advice
# $count (number): undecided advice
plan-undecided = { $count ->
    [one] One piece of advice still waits for your decision.
   *[other] { $count } pieces of advice still wait for your decision.
}
plan-undecided-see = Decide

## Filter and groups

plan-filter = Owner
plan-filter-all = Everybody
plan-filter-nobody = Nobody yet
plan-filter-nothing = No action for this owner.
# $count (number)
plan-timing-overdue = Overdue ({ $count })
# $count (number)
plan-timing-this-month = This month ({ $count })
# $count (number)
plan-timing-later = Later ({ $count })
# $count (number)
plan-timing-undated = No date ({ $count })
# $count (number)
plan-timing-closed = Closed ({ $count })
plan-closed-see = See what was done or dropped

## An action

# $date: "21 November 2026"
plan-fact-due = Due: { $date }
# $owner: role
plan-fact-owner = Owner: { $owner }
plan-fact-nobody = No owner yet
# $deputy: role
plan-fact-deputy = Deputy: { $deputy }
# $count (number): hours of the team
plan-fact-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $amount: "$1,200"
plan-fact-budget = Set aside: { $amount }
# $amount: "$1,200"
plan-fact-spent = Spent: { $amount }
plan-not-advised = Today’s advice does not ask for it any more.
plan-practice = Related question:
plan-details = Details: who, when, how much
plan-remove = Take this action off the plan
# $title: title of the action
plan-removed = Taken off the plan: { $title }
plan-wording = Action title
plan-spent = Spent in the end
plan-spent-hint = What was paid, once you know.
plan-effort = Team time
plan-effort-hint = Your own estimate; it counts in the hours of the plan.
plan-effort-none = As the advice says, where it does
plan-effort-s = Short: 4 hours
plan-effort-m = Medium: 20 hours
plan-effort-l = Long: 40 hours

## Status

# $title: title of the action
plan-status-of = How far it has come: { $title }
plan-status-planned = Planned
plan-status-started = Started
plan-status-done = Done
plan-status-dropped = Dropped
# $date: "21 November 2026"
plan-event-planned = Planned again on { $date }
# $date: "21 November 2026"
plan-event-started = Started on { $date }
# $date: "21 November 2026"
plan-event-done = Done on { $date }
# $date: "21 November 2026"
plan-event-dropped = Dropped on { $date }
# $count (number): events
plan-history = What happened ({ $count })
# $title: title of the action
plan-record-of = Record how far it has come: { $title }
plan-record-date-planned = Planned again since
plan-record-date-started = Started on
plan-record-date-done = Done on
plan-record-date-dropped = Dropped on
plan-record-note = A note for later
plan-record-why = Why drop it?
plan-optional = (optional)
plan-record-planned = Put it back on the plan
plan-record-started = Record that it has started
plan-record-done = Record that it is done
plan-record-dropped = Record that it is dropped
plan-record-cancel = Record nothing
plan-error-date = Give a date.
plan-error-why = Say why: whoever reads the plan later will want to know.
# $title: title of the action
plan-recorded-planned = Back on the plan: { $title }
# $title: title of the action
plan-recorded-started = Started: { $title }
# $title: title of the action
plan-recorded-done = Done: { $title }
# $title: title of the action
plan-recorded-dropped = Dropped: { $title }

## An action of one's own

plan-own = An action of your own
plan-own-hint = In one line; date and owner come afterwards.
plan-own-add = Add to the plan
plan-error-wording = Say in a few words what there is to do.
# $title: title of the action
plan-added = Added to the plan, without a date: { $title }

## Hours

plan-load = What fits your hours
# $month: "May 2027"
# $count (number): hours missing
plan-load-tight = { $count ->
    [one] By the end of { $month }, the team is { $count } hour short. Move a date, or hand an action to somebody else.
   *[other] By the end of { $month }, the team is { $count } hours short. Move a date, or hand an action to somebody else.
}
# $count (number): hours a month
plan-load-fits = { $count ->
    [one] Everything with a date fits in { $count } hour a month.
   *[other] Everything with a date fits in { $count } hours a month.
}
plan-load-nothing = No action with a date asks for the team’s hours.
# $count (number): hours
plan-load-undated = { $count ->
    [one] Actions without a date ask for { $count } hour more.
   *[other] Actions without a date ask for { $count } hours more.
}
# $count (number): actions
plan-load-uncounted = { $count ->
    [one] One action has no hours: it is not in these sums.
   *[other] { $count } actions have no hours: they are not in these sums.
}
# $count (number): hours a month
plan-load-declared = { $count ->
    [one] Your profile gives the team { $count } hour a month.
   *[other] Your profile gives the team { $count } hours a month.
}
# $count (number): hours a month
plan-load-assumed = { $count ->
    [one] Your profile does not say how many hours the team can give: the plan assumes { $count } a month.
   *[other] Your profile does not say how many hours the team can give: the plan assumes { $count } a month.
}
plan-load-change = Change the hours
plan-load-say = Say the hours
plan-months = The hours that actions with a date ask for, month by month
plan-month = Month
plan-month-due = To do
plan-month-so-far = So far
plan-month-available = Available
plan-month-fits = Fits?
plan-month-yes = Yes
plan-month-no = No

## Files

plan-files = Take the plan with you
plan-files-hint = To follow it elsewhere. What you note in these files does not come back here.
plan-file-xlsx = Spreadsheet (XLSX)
plan-file-csv = Plain table (CSV)
plan-file-ics = Dates for a calendar (ICS)
plan-file-saved = The plan is saved
