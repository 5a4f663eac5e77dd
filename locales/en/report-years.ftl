### The printed diagnostic: progress from year to year, and the action plan.

## Progress

report-years-progress-title = Progress
# $then, $now: dates
report-years-progress-intro = From { $then } to { $now }. Only questions that stayed the same are compared, with confirmed answers; the rest is listed separately.

# What moved, in one sentence. $list: the items below
# $month: month and year
report-years-moved = Since { $month }: { $list }.
# $month: month and year
report-years-still = Since { $month }, no practice has changed rung.
report-years-count-rose = { $count ->
    [0] no practice has risen
    [one] one practice has risen
   *[other] { $count } practices have risen
}
report-years-count-fell = { $count ->
    [one] one has fallen
   *[other] { $count } have fallen
}
report-years-count-known = { $count ->
    [one] one is now known
   *[other] { $count } are now known
}
report-years-count-unknown = { $count ->
    [one] one is not known any more
   *[other] { $count } are not known any more
}
report-years-count-unconfirmed = { $count ->
    [one] one is still to be confirmed
   *[other] { $count } are still to be confirmed
}
report-years-count-changed = { $count ->
    [one] one question has changed
   *[other] { $count } questions have changed
}

# $then, $now: month and year
report-years-picture-heading = The dimensions, from { $then } to { $now }
# $month: month and year
report-years-mark = level in { $month }
report-years-mark-same = same level in both years
# $month: month and year
report-years-mark-possible = possible in { $month }
report-years-mark-target = target
report-years-mark-unconfirmed = answers to be confirmed
report-years-mark-changed = questions changed, not comparable
# $rows: one sentence a dimension
report-years-picture-alternative = One row per dimension: an arrow goes from the level then to the level now. { $rows }
# $name, $words, $detail
report-years-row = { $name }: { $words }; { $detail }.
# $level
report-years-before = before: { $level }
report-years-rungs-up = { $count ->
    [one] one rung more
   *[other] { $count } rungs more
}
report-years-rungs-down = { $count ->
    [one] one rung fewer
   *[other] { $count } rungs fewer
}
report-years-rungs-same = as many rungs
report-years-waiting = { $count ->
    [one] one answer to be confirmed
   *[other] { $count } answers to be confirmed
}
report-years-incomparable = questions changed
report-years-new = new dimension
report-years-gone = no longer assessed
report-years-heads-dimension = Dimension
report-years-heads-practice = Practice
report-years-heads-change = What changed
report-years-heads-target = Target
report-years-heads-rungs = Change

report-years-practices-heading = The practices that moved
report-years-practices-intro = { $count ->
    [0] No other comparable practice stayed on its rung.
    [one] One other practice stays on its rung.
   *[other] The { $count } other comparable practices stay on their rungs.
}
report-years-change-rose = Rose
report-years-change-fell = Fell
report-years-change-became-known = Now known
report-years-change-became-unknown = No longer known
report-years-change-applies-now = Now applies
report-years-change-applies-no-more = No longer applies
report-years-change-answered = Answered this time
report-years-change-not-answered = Not answered this time
report-years-change-not-confirmed = To be confirmed
report-years-change-question-changed = Question changed
report-years-change-added = New question
report-years-change-retired = No longer asked

report-years-done-heading = The actions done
report-years-done-intro = “Rose after” says in which order things happened: an action alone does not explain what moves.
report-years-done-action = Action
report-years-done-on = Done
report-years-done-then = Afterwards
# $name: the practice
# $then, $now: levels
report-years-after-rose = { $name } rose after: { $then }, then { $now }.
# $name: the practice
report-years-after-known = { $name }: now known.
# $name: the practice
# $then, $now: levels
report-years-after-fell = { $name } fell after: { $then }, then { $now }.
# $name: the practice
report-years-after-same = { $name }: the rung has not changed yet.
# $name: the practice
report-years-after-none = { $name }: no comparison can be made.
report-years-after-own = No practice to compare it with.

report-years-inventory-heading = Inventory, skills and outside help
report-years-inventory-none = The inventory of one of the two years was not kept: findings and skills are not compared.
report-years-inventory-same = Neither findings nor skills have changed, and no mission was started.
report-years-findings-closed = Findings closed
report-years-findings-opened = New findings
report-years-findings-lasting = Findings that last
report-years-skills-gained = Skills covered since
report-years-skills-lost = Skills lost
report-years-providers = Missions started

report-years-trend-heading = All years
# $list: “1 Scattered, 2 Started…”
report-years-trend-intro = The levels, from the lowest to the highest: { $list }.
# $number (number)
# $name: name of the level
report-years-trend-level = { $number } { $name }
report-years-trend-reached = level reached
report-years-trend-possible = possible, depending on what is unknown
report-years-trend-changed = the questions changed: not to be compared with the year before
# $rows: one sentence a dimension
report-years-trend-alternative = One stepped line per dimension, year after year; the tables that follow give its details. { $rows }
# $name
# $then, $now: levels
report-years-trend-row = { $name }: { $then } at first, { $now } now.
# $first, $last: years
report-years-trend-span = Levels from { $first } to { $last }
# $number (number)
report-years-of-five = { $number } of 5
# $low (number)
# $high (number)
report-years-of-five-range = { $low } to { $high } of 5

## Action plan

report-years-plan-title = Action plan
# $date
# $list: “3 done, 2 started…”
report-years-plan-intro = On { $date }, the plan holds { $count ->
    [one] one action
   *[other] { $count } actions
}: { $list }.
report-years-tally-done = { $count ->
    [one] one done
   *[other] { $count } done
}
report-years-tally-started = { $count ->
    [one] one started
   *[other] { $count } started
}
report-years-tally-planned = { $count ->
    [one] one planned
   *[other] { $count } planned
}
report-years-tally-dropped = { $count ->
    [one] one dropped
   *[other] { $count } dropped
}
report-years-tally-late = { $count ->
    [one] One is overdue.
   *[other] { $count } are overdue.
}
# $asked, $has (number)
# $month: month and year
report-years-load = By the end of { $month }, the dated actions take { $asked ->
    [one] one hour
   *[other] { $asked } hours
} of the team, which has { $has }.
report-years-load-fits = They fit in these hours.
# $month: month and year
report-years-load-over = They do not fit: at the end of { $month }, { $count ->
    [one] one hour is missing
   *[other] { $count } hours are missing
}.
report-years-load-undated = The actions without a date take { $count ->
    [one] one hour
   *[other] { $count } hours
} more.
# $count (number)
report-years-load-assumed = The profile does not say how many hours the team can give: the plan assumes { $count } a month.
report-years-load-heading = The hours, month by month
report-years-load-intro = Hours of work that the open actions take, and hours that the team has.
report-years-load-month = Month
report-years-load-due = Needed
report-years-load-so-far = Total
report-years-load-available = Available
report-years-timing-overdue = Overdue
report-years-timing-this-month = This month
report-years-timing-later = To come
report-years-timing-undated = No date
report-years-timing-closed = Closed
report-years-heads-action = Action
report-years-heads-who = Owner
report-years-heads-due = Due
report-years-heads-status = Status
report-years-heads-money = Money
report-years-status-planned = Planned
report-years-status-started = Started
report-years-status-done = Done
report-years-status-dropped = Dropped
# $date
report-years-status-since = on { $date }
# $date, $status
report-years-event = { $date }: { $status }
# $date, $status, $note
report-years-event-note = { $date }: { $status } – { $note }
report-years-events-before = { $count ->
    [one] One earlier change is not printed.
   *[other] { $count } earlier changes are not printed.
}
# $amount
report-years-spent = Spent: { $amount }
report-years-hours = { $count ->
    [one] one hour of the team
   *[other] { $count } hours of the team
}
report-years-not-advised = no longer advised

## The two pages

report-years-actions-done = { $count ->
    [one] One action of the plan has been done since
   *[other] { $count } actions of the plan have been done since
}
report-years-actions-none = No action of the plan has been done since
report-years-actions-late = { $count ->
    [one] one is overdue
   *[other] { $count } are overdue
}
# $done: the sentence of the actions done, without a full stop
report-years-actions = { $done }.
# $done: the sentence of the actions done, without a full stop
# $late: that of the overdue ones
report-years-actions-and = { $done }; { $late }.
