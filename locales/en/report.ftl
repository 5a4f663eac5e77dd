### The diagnostic printed for the board: two pages, then the annexes.

## Shared words

# $name: the name of the level
# $number (number)
report-level = { $name } ({ $number } of 5)

# $low, $high: the names of the levels
# $from (number)
# $to (number)
report-level-range = between { $low } and { $high } ({ $from } to { $to } of 5)

# A list that stops before its end. $list: the first items
report-list-more = { $count ->
    [one] { $list } and one more
   *[other] { $list } and { $count } more
}

# The last sentence of a paragraph when the annex is there. $letter: its letter
report-see-annex = See annex { $letter }.

# $letter: the letter
# $title: the title
report-annex-title = Annex { $letter } – { $title }

report-yes = yes
report-no = no

## Document

# $year (number)
report-title = Data diagnostic { $year }
report-subject = Where the venue stands with its data, and what the board is invited to decide.

# $venue, $title
report-head = { $venue } · { $title }

# $date
report-foot = As of { $date }

# $page, $pages: the numbers, set when printing
report-page = page { $page } of { $pages }
report-mark = Confidential

## Page 1: where the venue stands

report-purpose = This document tells the board where the venue stands with its data, then what the board is invited to decide for the coming year.

# $level: level 3 in words
# $concerned (number)
report-sentence-at-least = { $count ->
    [0] None of { $concerned } dimensions has reached { $level } yet.
    [one] One dimension of { $concerned } is at { $level } or higher.
   *[other] { $count } of { $concerned } dimensions are at { $level } or higher.
}
# $strongest, $strongest-level, $weakest, $weakest-level
report-sentence-ends = Strongest: { $strongest }, at { $strongest-level }; weakest: { $weakest }, at { $weakest-level }.
# $level
report-sentence-even = All the dimensions assessed stand at the same level: { $level }.
report-sentence-unclear = { $count ->
    [one] One dimension does not have enough answers yet to be given a level.
   *[other] { $count } dimensions do not have enough answers yet to be given a level.
}
# $applicable (number)
report-sentence-empty = There is nothing to conclude yet: none of the { $applicable } questions has an answer.
# $answered (number)
# $applicable (number)
report-sentence-early = { $answered ->
    [0] It is too early to conclude: of { $applicable } practices, nobody can yet place a single one.
    [one] It is too early to conclude: one known answer out of { $applicable }, too few to give a level.
   *[other] It is too early to conclude: { $answered } known answers out of { $applicable }, too few in each dimension to give a level.
}
report-sentence-not-concerned = There is nothing to conclude: every practice was said not to apply to this venue.

# $max (number)
report-rungs = { $rungs ->
    [0] No rung climbed out of { $max }.
    [one] One rung climbed out of { $max }.
   *[other] { $rungs } rungs climbed out of { $max }.
}
# $rungs (number)
# $high (number)
# $max (number)
report-rungs-range = { $rungs } to { $high } rungs climbed out of { $max }, depending on what is unknown or unanswered.

report-bars-heading = The eight dimensions, weakest first
report-bars-heading-unordered = The eight dimensions
report-bars-reached = level reached
report-bars-possible = possible, depending on what is unknown
report-bars-target = target in a year
# $month: month and year
report-bars-earlier = level in { $month }
report-bars-unclear = not enough information
report-bar-unclear = Not enough information
report-bar-not-concerned = Not applicable
report-bar-not-concerned-detail = no practice applies
# $rungs (number)
# $max (number)
# $answered (number)
# $applicable (number)
report-bar-detail = { $rungs ->
    [one] { $rungs } rung
   *[other] { $rungs } rungs
} of { $max } · { $answered ->
    [one] { $answered } answer
   *[other] { $answered } answers
} of { $applicable }
# $rungs (number)
# $high (number)
# $max (number)
# $answered (number)
# $applicable (number)
report-bar-detail-range = { $rungs } to { $high } rungs of { $max } · { $answered ->
    [one] { $answered } answer
   *[other] { $answered } answers
} of { $applicable }
# $answered (number)
# $applicable (number)
report-bar-detail-unclear = { $answered ->
    [0] no answer out of { $applicable }
    [one] one answer out of { $applicable }
   *[other] { $answered } answers out of { $applicable }
}
# $rows: one sentence per dimension
report-bars-alternative = One bar per dimension, weakest first. { $rows }
# $name, $words
report-bars-row = { $name }: { $words }.
# $level
report-bars-row-target = Target: { $level }.
# $level
# $month: month and year
report-bars-row-earlier = In { $month }: { $level }.

## Page 1: findings

report-findings-heading = { $count ->
    [one] One finding
    [2] Two findings
   *[other] Three findings
}
report-finding-legal-label = The law first
# $practices
report-finding-legal = { $count ->
    [one] One practice that the law requires is not in place, or nobody knows whether it is: { $practices }.
   *[other] { $count } practices that the law requires are not in place, or nobody knows whether they are: { $practices }.
}
report-finding-blocks-label = What holds back most
# $dimension, $level, $practices
report-finding-blocks = { $count ->
    [one] The dimension “{ $dimension }” stays at { $level } because of one practice: { $practices }.
   *[other] The dimension “{ $dimension }” stays at { $level } because of { $count } practices: { $practices }.
}
report-finding-unknown-label = What nobody knows
# $practices
report-finding-unknown = { $count ->
    [one] “Don’t know” is the answer given for one practice: { $practices }.
   *[other] “Don’t know” is the answer given for { $count } practices: { $practices }.
}
report-finding-unanswered-label = What is left to answer
report-finding-unanswered = { $count ->
    [one] One practice still awaits an answer and counts as the lowest until then.
   *[other] { $count } practices still await an answer and count as the lowest until then.
}
# $month: month and year
report-finding-progress-label = Since { $month }
# $practices
report-finding-risen = { $count ->
    [one] One practice has risen: { $practices }.
   *[other] { $count } practices have risen: { $practices }.
}
# $practices
report-finding-fallen = { $count ->
    [one] One practice has fallen: { $practices }.
   *[other] { $count } practices have fallen: { $practices }.
}
report-finding-still = No practice has changed level among those answered in both years.
report-finding-strength-label = Something to build on
# $practices
report-finding-strength = { $count ->
    [one] One practice is already at level 4 or 5: { $practices }.
   *[other] { $count } practices are already at level 4 or 5: { $practices }.
}
report-finding-base = { $count ->
    [one] One practice is already written, shared and regular (level 3): { $practices }.
   *[other] { $count } practices are already written, shared and regular (level 3): { $practices }.
}
report-finding-start-label = Where to begin
report-finding-start = The short questionnaire has twelve questions and takes some ten minutes: the team can answer it around a table, and “don’t know” is a useful answer.

report-finding-na-label = Nothing applies
report-finding-na = Every practice was said not to apply. That is rare: reading the reasons again with the team will tell whether it is so.

report-legal-label = Legal watch.
report-legal-clear = The practices that the law requires are all in place, at level 3 or higher.
report-legal-none = None of the practices that the law requires applies to the venue, according to the answers.
report-legal-unanswered = Nothing can be said: none of the practices that the law requires has an answer yet.
# $practices
report-legal-open = { $count ->
    [one] One point to settle or to check: { $practices }.
   *[other] { $count } points to settle or to check: { $practices }.
}
# $law: the name of the law
report-legal-law = Law that applies: { $law }.
report-legal-no-law = The profile does not say yet which law applies: fill in the country and the legal form.

## Page 2: decisions

report-ask-heading = What the board is asked
report-ask-intro = { $count ->
    [one] One decision, which the board may accept, postpone or refuse.
    [2] Two decisions, which the board may accept, postpone or refuse one by one.
    [3] Three decisions, which the board may accept, postpone or refuse one by one.
    [4] Four decisions, which the board may accept, postpone or refuse one by one.
   *[other] Five decisions, which the board may accept, postpone or refuse one by one.
}
report-ask-what = Decision
report-ask-who = Who
report-ask-when = When
report-ask-cost = Cost

report-decision-answer = Ask the team to answer the questions that are left
report-decision-answer-detail = The short questionnaire has twelve questions; the full one takes about half an hour.
report-decision-name = Name the person who will lead this assessment
report-decision-name-detail = They bring the team together once, and write down the answers and what nobody knows.
report-decision-hours = { $hours ->
    [0] Find time for this plan: the team has declared none
    [one] Set aside one hour a month of the team’s time for this plan
   *[other] Set aside { $hours } hours a month of the team’s time for this plan
}
# $hours (number)
report-decision-hours-assumed = Settle the team’s time for this plan, which assumes { $hours } hours a month
report-decision-hours-detail = Without hours set aside, emergencies come first.
report-decision-quick = { $count ->
    [one] Start one quick action this month
   *[other] Start { $count } quick actions this month
}
# $practices
report-decision-quick-detail = On: { $practices }.
report-decision-find-out-detail = Nobody could answer.
# $practice
# $to: the level in words
report-decision-climb-detail = { $practice }: aim for { $to }.
# $provider
report-decision-provider = Ask for quotes: { $provider }
# $provider
report-decision-provider-shared = Look for shared or free help: { $provider }
# $causes
report-decision-provider-detail = Because of: { $causes }.
report-decision-board = Put data on the board’s agenda once a year
report-decision-board-detail = One written item, one hour: this diagnostic can serve as the paper.
report-decision-review = Take stock again in a year
report-decision-review-detail = This year’s answers will be brought back and confirmed one by one.
report-decision-recheck = Check with the team what was said not to apply
report-decision-recheck-detail = It is rare that no practice applies to a venue.
report-decision-note = Take note: nothing more to ask this year
report-decision-note-detail = The targets chosen have been reached.
report-decision-share = Show a neighbouring venue what works here
report-decision-share-detail = What is explained to others holds better.
report-who-management = Management
report-who-board = Board
report-who-team = Team
report-who-named = To be named
report-who-with = Management and one person of the team
report-when-now = At this meeting
report-when-month = First month
report-when-year = All year
# $month: month and year
report-when-by = By { $month }
# $from, $to: two short months
report-when-span = { $from } – { $to }
# $month: month and year
report-when-in = { $month }
report-cost-none = No money
report-cost-quote = To be quoted
report-cost-shared = No money this year

## Page 2: the year’s plan

report-plan-heading = The year’s plan
# $count (number)
# $quick (number)
report-plan = { $hours ->
    [one] At one hour a month,
   *[other] At { $hours } hours a month,
} { $count ->
    [0] no action fits in the year yet.
    [one] one action fits in the year.
   *[other] { $count } actions fit in the year{ $quick ->
        [0] .
        [one] , one of them in the first month.
       *[other] , { $quick } of them in the first month.
    }
}
report-plan-law-only = { $count ->
    [one] The team has declared no hours for data; one action is planned all the same, because the law requires it.
   *[other] The team has declared no hours for data; { $count } actions are planned all the same, because the law requires them.
}
report-plan-no-hours = The team has declared no hours for data: no action can be planned this year.
report-plan-later = { $count ->
    [one] One more will wait until there is time.
   *[other] { $count } more will wait until there is time.
}
report-plan-none = There is nothing to plan: the targets chosen have been reached.
report-plan-unfinished = There is nothing to plan yet; more may come with the answers that are missing.
# $count (number)
report-plan-quick = { $count } quick actions
report-plan-quick-each = at most 4 hours each
report-plan-not-concerned = There is nothing to plan: no practice applies, according to the answers.
report-plan-empty = The plan will come with the answers.
report-plan-first-month = Month 1
report-plan-alternative = The actions of the year, quarter by quarter.
# $name, $when, $effort
report-plan-row = { $name }: { $when }, { $effort }.
report-plan-more = { $count ->
    [one] One more action of the year is not drawn here.
   *[other] { $count } more actions of the year are not drawn here.
}
# $from, $to: two short months
report-quarter = { $from } – { $to }
report-effort-s = up to 4 hours
report-effort-m = up to 20 hours
report-effort-l = over 20 hours

## Page 2: risks, and what is not proposed

report-risks-heading = { $count ->
    [one] One risk
   *[other] Two risks
}
report-risk-legal-label = A complaint or a leak.
# $practices
report-risk-legal = Until everything is in order ({ $practices }), the venue would struggle to answer a person or the authority. Starting with the law lowers this risk.
report-risk-backup-label = A breakdown or a theft.
report-risk-backup = Nothing shows that files and ticketing would survive the loss of a computer. An automatic copy, kept elsewhere and known to two people, is enough to begin with.
report-risk-person-label = Everything rests on one person.
report-risk-person = If that person were away or left, tasks that nobody else knows would stop. Writing the procedure down and having a second person try it lowers this risk.
report-risk-switch-label = A change of tool without a net.
report-risk-switch = A tool is about to change, and nobody has shown that all the data can leave it. Trying before signing lowers this risk.
report-risk-unknown-label = Deciding without knowing.
report-risk-unknown = { $count ->
    [one] One practice is unknown or unanswered: the venue could stand better, or worse, than this document says.
   *[other] { $count } practices are unknown or unanswered: the venue could stand better, or worse, than this document says.
}
report-risk-time-label = The time that is missing.
report-risk-time = If the hours are not set aside, the emergencies of the season will come before the plan. Better to drop one action than to start them all.
report-risk-habit-label = Habits that slip.
report-risk-habit = What works rests on habits: a departure or a busy season can undo them. Taking stock every year lowers this risk.

report-aside-heading = What is not proposed, and why
# $name
report-aside-label = { $name }.
report-aside-later-label = Doing everything this year.
report-aside-later = { $count ->
    [one] One action is put off, so that the others fit in the team’s hours.
   *[other] { $count } actions are put off, so that the others fit in the team’s hours.
}
report-aside-level-label = Level 5 everywhere.
report-aside-level = For a small team, level 3 everywhere is a sound goal; aiming higher makes sense only where the mission gains from it.
report-aside-help-label = Outside help.
report-aside-help = Nothing in the answers calls for any today.
report-aside-help-empty = It is too early to recommend any: the answers will tell which, and why.
report-nothing-more = “Nothing more this year” is a perfectly respectable result.

## Following pages

report-contents = Annexes
report-levels-heading = The five levels
report-levels-level = Level
report-levels-meaning = What it means, whatever the practice

## Annex: legal watch

report-legal-title = Legal watch
report-legal-intro = Four practices carry particular weight because the law requires them. Those that are not at level 3, or that nobody can place, are listed here with the texts that apply to the venue.
report-legal-intro-clear = The practices that the law requires are all at level 3 or higher: there is nothing to report.
report-legal-regime = Law that applies
report-legal-authority = Authority
# $date
report-legal-since = In force since { $date }.
# $standing: where the practice stands
report-legal-standing = Today: { $standing }
report-legal-others = Elsewhere in the answers
report-legal-no-provision = The profile does not say which law applies to the venue: no text can be cited.

## Annex: dimensions

report-dimensions-title = Each dimension
report-dimensions-intro = One sheet per dimension: where the venue stands, practice by practice, what holds the level back and the next rung. The practices that hold the level back are in bold.
# $rungs (number)
# $max (number)
report-progress-count = { $rungs } of { $max } rungs
# $rungs (number)
# $high (number)
# $max (number)
report-progress-count-range = { $rungs } to { $high } of { $max } rungs
report-progress-note = Only practices answered in both years are compared one by one; “don’t know” and “unanswered” count as the lowest in levels and rungs.
report-none = –
# $level
report-dimension-level = Level: { $level }
report-dimension-blocks = What holds it back
# $name, $standing
report-dimension-practice = { $name } ({ $standing })
report-dimension-missing = What is missing
report-dimension-next = Next rung
report-dimension-figures = Figures
# $answered (number)
# $applicable (number)
# $unknown (number)
# $unanswered (number)
report-dimension-coverage = { $answered ->
    [0] No known answer
    [one] One known answer
   *[other] { $answered } known answers
} out of { $applicable }{ $unknown ->
    [0] {""}
    [one] , one “don’t know”
   *[other] , { $unknown } “don’t know”
}{ $unanswered ->
    [0] {""}
    [one] , one unanswered
   *[other] , { $unanswered } unanswered
}.
report-dimension-unknown = To find out
# $who: the person who would know, by role
report-dimension-ask = ask { $who }
report-dimension-na = Not applicable
# $name, $reason
report-dimension-na-item = { $name }: { $reason }
report-dimension-na-silent = no reason given.
# $rows
report-dots-alternative = Where each practice stands on the five levels. { $rows }

## Annex: next steps

report-steps-title = Next steps
report-steps-intro = For each practice below its target, the next step. They stand in order of priority: what the law requires, the other foundation practices, what holds a level back, quality before analysis, then effort.
report-steps-none = No step is proposed: the targets have been reached.
report-steps-empty = The steps will come with the answers.
report-steps-quick = In the first month
report-steps-quick-intro = Four hours at most each, without money.
report-steps-year = Within the year
# $hours (number)
report-steps-year-intro = { $hours ->
    [0] The team has declared no hours; only the steps that the law requires remain.
    [one] What fits in one hour a month, and what the law requires in any case.
   *[other] What fits in { $hours } hours a month, and what the law requires in any case.
}
report-steps-later = Later
report-steps-later-intro = When there is time.
report-steps-what = Step
report-steps-rung = Target rung
report-steps-effort = Time and money
report-steps-because = Reasons
report-steps-money = some money
report-steps-no-money = no money
# $practice
report-step-find-out = Find out where the practice “{ $practice }” stands
# $skills
report-step-skills = Useful skills: { $skills }.

## Annex: skills

report-skills-title = Skills to bring together
report-skills-intro = The skills that the answers and the next steps call for, the in-house base first. This is about what the venue can do, never about judging a person.
report-skills-none = The answers call for no particular skill.
report-skills-unknown = Who holds each skill in the team has not been filled in yet.
report-skills-skill = Skill
report-skills-how = How to acquire it
report-skills-because = Because of
report-skills-base = in-house base
report-skills-rule-build = In-house.
report-skills-rule-hire = From outside.
report-skills-rule-pool = Pooled.

## Annex: outside help

report-providers-title = Outside help
report-providers-intro = At most three kinds of help are recommended at a time, each with what calls for it in the answers. No price is given: ask for quotes.
report-providers-none = No outside help is recommended today.
report-providers-why = Why
report-providers-mission = Assignment
report-providers-deliverables = What to receive
report-providers-precautions = Precautions
report-providers-questions = Questions to ask
report-providers-budget = What to have quoted
report-providers-without-money = Without money
report-providers-inside = In the team
# $providers
report-providers-checklist = Help concerned: { $providers }.
report-not-now-heading = Not now
report-not-now-intro = The rest of the catalogue, and what would change our mind.
report-not-now-what = Help
report-not-now-why = Why not now
report-not-now-because = According to

## What a piece of advice comes from

# $name, $standing
report-cause-practice = { $name }: { $standing }
# $tools
report-cause-tool-change = change of tool planned within the year: { $tools }
report-cause-no-tool-change = no change of tool planned
# $hours: number of hours
report-cause-retyping = hours lost to re-typing each week: { $hours }
report-cause-retyping-unset = hours lost to re-typing: not filled in
# $number
report-cause-staff = paid staff: { $number }
report-cause-budget-none = no budget for outside help this year
report-cause-budget-small = small budget for outside help this year
report-cause-budget-medium = medium budget for outside help this year
report-cause-budget-large = large budget for outside help this year
report-cause-pooling = takes part in pooling: { $answer }
report-cause-newsletter = sends a newsletter: { $answer }
report-cause-online-sales = sells online: { $answer }
report-cause-own-ticketing = own ticketing: { $answer }
report-cause-free-entry = exhibitions or free entry: { $answer }
report-cause-schools = school audiences: { $answer }
report-cause-minors = data about minors: { $answer }
report-cause-more = { $count ->
    [one] and one more cause
   *[other] and { $count } more causes
}
report-cause-profile = the venue’s profile
report-tool-ticketing = ticketing
report-tool-crm = audience relations (CRM)
report-tool-newsletter = newsletter
report-tool-website = website
report-tool-planning = planning and production
report-tool-accounting = accounts and payroll
report-tool-other = another tool

## Annex: answers

report-answers-title = All the answers
report-answers-intro = Each question with the answer given, what goes with it and what follows from it. A question without an answer is said to be unanswered.
# $level: last known level
report-answer-carried = Carried over from the year before, to be confirmed: { $level }.
# $level
report-answer-level = { $level }.
report-answer-unknown = Don’t know.
report-answer-na = Not applicable.
report-answer-unanswered = Unanswered.
report-answer-note = Note
report-answer-evidence = Evidence
report-answer-by = Answered by
report-answer-review = To review
report-answer-review-text = This answer is to be reviewed.
report-answer-follows = What follows

## Annex: method

report-method-title = Method and limits
report-method-what-heading = What is measured
report-method-what = The venue answered by itself, practice by practice, choosing the observable state that best describes what is done. Nobody outside has checked its answers.
report-method-what-origin = The model is an original work; it claims no equivalence with any other published questionnaire.
report-method-level-heading = How a level is reached
report-method-level = A dimension is at a level when all its practices are at least there. One exception is allowed: one practice may stand one level lower, if at least three practices apply and if it is not a foundation practice (backup, export, person in charge, consent, contracts, access).
report-method-rungs = Rungs are counted; they are never turned into an average or a percentage. There is no overall mark for the venue.
report-method-unknown-heading = What nobody knows
report-method-unknown = “Don’t know” and “unanswered” count as the lowest, and the range shows what the level would be if all that is unknown were at its best. When more than a third of a dimension’s practices are in that case, no level is given.
report-method-na = A practice that does not apply counts neither for nor against; it is listed with its reason.
report-method-advice-heading = Where the advice comes from
report-method-advice = Each step, skill or kind of help comes from rules written in advance and carries its causes: change an answer and the advice changes. The board remains free to accept, postpone or refuse all of it.
report-method-limits-heading = Limits
report-method-limits = A level says what is in place, not what the team’s work is worth. Two venues cannot be compared without knowing their size and their mission.
report-method-facts = This document
report-method-date = As of
report-method-made = Printed on
report-method-edition = Edition of the model
report-method-who = Answered by
report-method-who-none = Roles were not noted.
report-method-coverage = Answers
# $answered (number)
# $unknown (number)
# $unanswered (number)
# $na (number)
report-method-coverage-text = Known: { $answered }; “don’t know”: { $unknown }; unanswered: { $unanswered }; not applicable: { $na }.
report-method-review = To review
report-method-status = Assessment
report-method-open = still open: answers can change
report-method-finished = finished and frozen
report-method-private = Nothing was sent: the answers stay in the venue’s own file.
report-method-data = Confidentiality

## What the venue decided

# $title: title of the advice
report-decision-title = From the advice: { $title }.
# $deputy
report-decision-deputy = Deputy: { $deputy }.
# $skill
report-decision-skill = Bring in a skill: { $skill }
report-ask-kept = { $count ->
    [one] The first is already accepted by the team.
   *[other] The first { $count } are already accepted by the team.
}
report-ask-more = { $count ->
    [one] One more accepted decision does not fit on this page.
   *[other] { $count } more accepted decisions do not fit on this page.
}
# $date
report-when-due = By { $date }
# $amount
report-cost-budget = Budget: { $amount }
# $amount: the lowest
report-cost-offers = { $count ->
    [one] One quote: { $amount }
   *[other] { $count } quotes, from { $amount }
}
# $what
report-aside-postponed = { $what } (postponed).
# $what
report-aside-rejected = { $what } (rejected).
report-aside-silent = No reason was noted.
report-decided-label = Venue’s decision
# $said
report-decided = Venue’s decision: { $said }
# $owner
report-decided-owner = led by: { $owner }
# $deputy
report-decided-deputy = deputy: { $deputy }
# $date
report-decided-due = by { $date }
# $amount
report-decided-budget = budget: { $amount }
# $reason
report-decided-reason = reason: { $reason }
report-offers-label = Quotes received
# $from, $amount
report-offer = { $from }: { $amount }
# $from, $amount, $date
report-offer-dated = { $from }: { $amount } ({ $date })
report-gone-heading = What became of other decisions
report-gone-intro = These decisions are on advice that is not given any more.
report-gone-what = Advice
report-gone-verdict = Decision
report-gone-why = What changed

## Who could do it

# $by
report-step-by = Who could do it: { $by }.
# $by, $who
report-step-by-who = Who could do it: { $by } ({ $who }).
# $planned (number)
# $year (number)
report-steps-capacity = The steps of the first month and of the year ask for up to { $planned ->
    [one] one hour
   *[other] { $planned } hours
}, out of { $year } available in twelve months{ $later ->
    [0] .
   *[other] ; those for later would ask for { $later }.
}
# $planned (number)
# $year (number)
report-steps-capacity-over = The steps of the first month and of the year ask for up to { $planned } hours, more than the { $year } available in twelve months, because the law does not wait{ $later ->
    [0] .
   *[other] ; those for later would ask for { $later }.
}
# $who
report-skills-who = Who: { $who }
report-project-heading = The change of tool, phase by phase
# $changes
report-project-intro = Change planned: { $changes }.
# $tools
report-project-tools = Tools of the inventory concerned: { $tools }.
report-project-phase = Phase
report-project-do = To do
report-project-help = Who can help

## What the inventory shows

# $names, $why
report-found = { $names }. { $why }
# $findings
report-legal-found = { $count ->
    [one] The inventory shows one point that the law covers: { $findings }.
   *[other] The inventory shows { $count } points that the law covers: { $findings }.
}
report-legal-intro-found = The inventory shows points that the law covers. They are listed here with the provisions that apply to the venue.
report-risk-held-label = Data without safeguards.
# $finding, $names
report-risk-held = “{ $finding }” ({ $names }): after a leak or a complaint, the venue would struggle to answer. Starting there lowers this risk.
# $tools
report-risk-alone = { $count ->
    [one] One person alone can run { $tools }. A departure or an absence would leave this tool with nobody to run it; training a deputy lowers this risk.
   *[other] One person alone can run each of these { $count } tools: { $tools }. A departure or an absence would leave them with nobody to run them; training a deputy lowers this risk.
}
# $finding, $names
report-cause-finding = { $finding }: { $names }
# $finding, $names
report-cause-finding-inside = { $finding } ({ $names })
# $name, $number
report-cause-count = { $name }: { $number }
report-doubts-heading = Points to check

## Annex: map and inventory

report-map-title = Data map and inventory
report-map-intro = What the venue entered in its inventory: its tools, its data, and what passes between them. The number of a line on the map is that of the flow in its table.
# $page, $pages: the numbers, put in when printing
report-map-sheet = Map, part { $page } of { $pages }. A line that is cut goes on at the same place in the part beside it.
report-map-too-tall = A few pages would not make this map legible: the tables that follow say the same.
report-map-findings = What the inventory shows
report-map-finding = Finding
report-map-where = Where
report-map-why = Why it matters
report-map-legal = point that the law covers
report-map-tools = Tools
report-map-tool = Tool
report-map-purpose = Use
report-map-hosting = Hosting and contract
report-map-people = Administrator
report-map-export = Export tested
report-map-assets = Data assets
report-map-asset = Data
report-map-in = Tools
report-map-owner = Owner
report-map-personal = People, retention
report-map-use = Use, quality
report-map-flows = Flows
report-map-flow = Flow
report-map-data = What passes
report-map-passage = How
report-map-watcher = Who watches
# $name
# $number: place of the flow
report-map-numbered = { $number }. { $name }
# $deputy
report-map-deputy = deputy: { $deputy }
# $who
report-map-shared = shared with: { $who }
# $years (number)
report-map-kept = { $years ->
    [0] kept for less than a year
    [one] kept for one year
   *[other] kept for { $years } years
}
# $words
report-map-kept-words = kept: { $words }
# $number (number)
report-map-quality = quality felt: { $number } out of 5

## Logo and radar

# $venue
report-logo = Logo of { $venue }
report-answer-ask = Who would know
report-radar-title = The radar
report-radar-intro = Some boards expect this picture. This report begins with bars, which are easier to compare: in a radar, the order of the axes changes the shape, and the area exaggerates the differences.
# $count (number)
# $rows: one sentence a dimension
report-radar-alternative = A radar with { $count } axes, from the centre to level 5. { $rows }
report-radar-dimension = Dimension
report-radar-detail = In detail
