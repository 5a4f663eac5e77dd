### Progress: two years side by side, then all of them.

## At the top

progress-title = Progress
# $then: a year
# $now: a year
progress-lead = What has moved between { $then } and { $now }. What cannot be compared is set apart and never counted.
progress-loading = Reading the years…
progress-problem = The years could not be compared.
progress-again = Try again
progress-choose = Years compared
progress-then = From
progress-now = To
# $year: year or name of the assessment
progress-year-open = { $year }, not signed off yet

## Only one year

progress-empty-title = It takes two years to see how far you have come
progress-empty = Progress can be read as soon as the next year is started: the next assessment starts from this one, and this page shows what has moved.
# $date: a date
progress-empty-reminder = Next assessment set for { $date }.
progress-empty-due = The date you set has passed: now is the time.
progress-empty-start = Prepare the next year

## The sentence on top

# $then: a year
# $now: a year
# $moves: "6 practices rose and 2 fell"
progress-said = From { $then } to { $now }, { $moves }.
# $then: a year
# $now: a year
progress-said-nothing = From { $then } to { $now }, no comparable practice changed rung.
# $count (number)
progress-said-rose = { $count ->
    [one] one practice rose
   *[other] { $count } practices rose
}
# $count (number)
progress-said-fell = { $count ->
    [one] one practice fell
   *[other] { $count } practices fell
}
# $count (number)
progress-said-became-known = { $count ->
    [one] one practice is known now
   *[other] { $count } practices are known now
}
# $count (number)
progress-said-became-unknown = { $count ->
    [one] one practice is not known any more
   *[other] { $count } practices are not known any more
}
# $count (number)
progress-said-not-confirmed = { $count ->
    [one] One answer carried over is not confirmed: nothing is said of it.
   *[other] { $count } answers carried over are not confirmed: nothing is said of them.
}
# $count (number)
progress-said-not-comparable = { $count ->
    [one] One question has changed, is new or is not asked any more: it cannot be compared.
   *[other] { $count } questions have changed, are new or are not asked any more: they cannot be compared.
}
progress-said-open = The latest year is not signed off: all of this can still move.

## The dimensions

progress-dimensions = The eight dimensions, then and now
# $then: a year
# $now: a year
progress-bars = Level of each dimension in { $then } and in { $now }, with the target. The same facts are in the table below.
progress-bars-hint = Choose a dimension to see its practices.
progress-table = Read as a table
progress-table-dimension = Dimension
# $year: a year
progress-table-year = In { $year }
progress-table-target = Target
progress-table-rungs = Rungs gained
progress-not-asked = Not asked
# $lowName: name of a level
# $highName: name of a level
# $low (number)
# $high (number)
progress-range = { $lowName } to { $highName } ({ $low } to { $high } of 5)
progress-insufficient = Not enough information
progress-not-concerned = Not applicable
progress-no-target = None
# $count (number)
progress-rungs-gained = { $count ->
    [one] one rung more
   *[other] { $count } rungs more
}
# $count (number)
progress-rungs-lost = { $count ->
    [one] one rung fewer
   *[other] { $count } rungs fewer
}
progress-rungs-same = none
progress-not-comparable = Its questions are not all the same: the levels cannot be compared.
# $then: a level in words
# $now: a level in words
progress-from-to = { $then }, then { $now }
# $dimension: name of a dimension
# $standing: "Sketched (2 of 5), then Structured (3 of 5)"
progress-row = { $dimension }: { $standing }

## The practices

progress-practices = Practice by practice
progress-practices-of = Dimension
progress-practices-all = All dimensions
progress-practices-none = No practice here.
# $year: year or name of the assessment
progress-level = Where its level in { $year } comes from
# $year: year or name of the assessment
progress-level-of = See where its level in { $year } came from
progress-changes-rose = Rose
progress-changes-fell = Fell
progress-changes-became-known = Known now
progress-changes-became-unknown = Not known any more
progress-changes-applies-now = Apply now
progress-changes-applies-no-more = Do not apply any more
progress-changes-answered = Answered now
progress-changes-not-answered = Not answered any more
progress-changes-not-confirmed = Not confirmed
progress-changes-not-confirmed-hint = The answer carried over waits to be confirmed or changed: nothing can be said of it.
progress-changes-question-changed = The question changed
progress-changes-question-changed-hint = The two answers do not speak of the same thing: they cannot be compared.
progress-changes-added = New questions
progress-changes-retired = Not asked any more
# $count (number)
progress-changes-same = { $count ->
    [one] One practice stayed where it was
   *[other] { $count } practices stayed where they were
}
# $then: a level in words
# $now: a level in words
progress-practice-from-to = From { $then } to { $now }
# $level: a level in words
progress-practice-now = Now: { $level }
# $level: a level in words
progress-practice-then = Before: { $level }
# $practices: names of practices
progress-practice-was = Comes from: { $practices }
# $edition: model edition
progress-old-question = A question of edition { $edition }

## The actions

progress-actions = Actions done
progress-actions-lead = What moved after an action does not always come from it: the team knows what mattered.
progress-actions-none = No action was recorded as done between these two years.
progress-actions-plan = Open the action plan
# $date: a date
progress-action-done = Done on { $date }
# $practice: name of a practice
# $then: a level in words
# $now: a level in words
progress-effect-rose = “{ $practice }” rose after: from { $then } to { $now }.
# $practice: name of a practice
# $then: a level in words
# $now: a level in words
progress-effect-fell = “{ $practice }” fell after: from { $then } to { $now }.
# $practice: name of a practice
progress-effect-same = “{ $practice }” stayed on the same rung after.
# $practice: name of a practice
progress-effect-became-known = “{ $practice }” has been known since.
# $practice: name of a practice
progress-effect-not-confirmed = “{ $practice }”: this year’s answer is not confirmed.
# $practice: name of a practice
progress-effect-other = “{ $practice }”: the two years cannot be compared.

## Findings, skills, help

progress-findings = Findings of the inventory
progress-findings-closed = Settled since
progress-findings-opened = New since
# $count (number)
progress-findings-lasting = { $count ->
    [one] One finding is still there
   *[other] { $count } findings are still there
}
progress-findings-none = No finding is new, and none is settled.
progress-no-inventory = One of the two years kept no inventory: findings and skills cannot be compared.
progress-skills = Skills
progress-skills-gained = Covered since
progress-skills-lost = Not covered any more
progress-skills-none = No skill was gained or lost.
progress-providers = Outside help engaged
progress-providers-none = No assignment was started or finished between these two years.

## All years

progress-trend = All years
progress-trend-lead = A break in a line means that the questions are not the same any more.
progress-trend-picture = Level of each dimension from year to year. The same facts are in the table below.
progress-trend-table = Level of each dimension, year by year
progress-trend-broken = questions differ from the year before
