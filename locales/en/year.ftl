### A year later: begin from last year, then say what is still true.

## Before starting

year-start-title = Start a new year
# $year: year or name of the assessment
year-start-lead = The next assessment begins from { $year }: you only rewrite what has changed. Nothing carried over counts until you confirm it.
year-loading = Reading the year…
year-problem = This year could not be read.
year-again = Try again
# $year: year or name of the assessment
year-still-open-title = The { $year } assessment is not signed off
year-still-open = It is better to sign it off first: its results will then be fixed, a mark to measure from. You can also start at once; it then stays open.
# $year: year or name of the assessment
year-sign-off = Sign off the { $year } assessment
# $year: year or name of the assessment
year-see-open = Go back to the { $year } assessment
year-carried = What is carried over
year-carried-answers = { $count ->
    [one] One answer, with its note, its evidence and the role of whoever gave it. It stays grey until you confirm it.
   *[other] { $count } answers, with their notes, their evidence and the roles of those who gave them. They stay grey until you confirm them.
}
year-carried-rest = The profile and the inventory are those of the dossier: you will say what is still true in them. The decisions and the address book stay in place.
# $count (number)
year-carried-list = { $count ->
    [one] See the question carried over
   *[other] See the { $count } questions carried over
}
year-not-carried = What is not
year-not-carried-none = Nothing: every answer is carried over.
# $count (number)
year-not-carried-afresh = { $count ->
    [one] One question to answer anew
   *[other] { $count } questions to answer anew
}
year-not-carried-afresh-hint = This answer dates quickly: it is best given anew each year.
# $count (number)
year-not-carried-question-changed = { $count ->
    [one] One question with a new meaning
   *[other] { $count } questions with a new meaning
}
year-not-carried-question-changed-hint = The earlier answer does not say what is asked now.
# $count (number)
year-not-carried-added = { $count ->
    [one] One new question
   *[other] { $count } new questions
}
year-not-carried-added-hint = Nothing in your past years answers it.
# $count (number)
year-not-carried-unanswered = { $count ->
    [one] One question left unanswered
   *[other] { $count } questions left unanswered
}
year-not-carried-unanswered-hint = There is nothing to carry over.
# $count (number)
year-retired = { $count ->
    [one] One question not asked any more
   *[other] { $count } questions not asked any more
}
# $year: year or name of the assessment
year-retired-hint = The answer stays in the { $year } assessment.
year-edition = Model edition
year-edition-hint = Another edition may ask other questions. Past years keep theirs.
# $edition: model edition
year-edition-same = { $edition }, last year’s
# $edition: model edition
year-edition-program = { $edition }, Jauge’s own
# $edition: model edition
year-edition-own = { $edition }, your network’s
year-start = Start the new year
# $year (text)
year-start-kept = { $year } does not change and can be opened from the overview. A year, once started, cannot be removed.

## The four steps

year-title = Still true?
# $year: year or name of the assessment
year-lead = What is grey comes from { $year } and does not count yet. Stop whenever you like: everything is kept.
# $year: year or name of the assessment
year-lead-read-only = What was carried over from { $year }, and what was said of it.
# $count (number)
year-remaining = { $count ->
    [0] Every answer carried over is confirmed.
    [one] One answer is left to confirm.
   *[other] { $count } answers are left to confirm.
}
year-steps = Steps of the new year
year-step-profile = Your venue
year-step-inventory = Tools and data
year-step-answers = Answers
year-step-left = What is left
year-state-checked = checked
year-state-to-check = to check
# $done (number)
# $total (number)
year-state-items = { $done } of { $total }
year-state-no-items = nothing to check
# $count (number)
year-state-confirm = { $count } to confirm
# $count (number)
year-state-left = { $count } to see
year-state-done = done
# $step: name of a step
year-next-step = Next step: { $step }
year-later = Continue later

## Profile

year-profile-title = Is your venue still like this?
year-profile-lead = The profile leaves out the questions that do not concern you and says which law applies.
year-profile-confirm = Still true
year-profile-checked = Checked this year: still true.
year-profile-again = Check it again
year-profile-change = Change the profile
year-fact-country = Country or province
year-fact-legal-form = Legal form
year-fact-disciplines = Disciplines
year-fact-halls = Halls
year-fact-seats = Total capacity
year-fact-activity = Activity
year-fact-staff = Paid staff
year-fact-fte = Full-time equivalents
year-fact-volunteers = Volunteers
year-fact-own-ticketing = Own ticketing
year-fact-newsletter = Newsletter
year-fact-online-sales = Online sales
year-fact-free-entry = Free entry
year-fact-schools = School groups
year-fact-minors = Data about minors
year-fact-pooling = Pooling
year-fact-tool-change = Tools to change
year-fact-hours = Hours a month for data
year-fact-retyping = Hours a week spent re-typing
year-fact-budget = For outside help

## Tools and data

year-items-title = Are these entries still right?
year-items-lead = Tick what has not changed. What you do not tick stays in the inventory: nothing is lost.
year-items-tool = Tools
year-items-asset = Data
year-items-flow = Flows
year-items-skill = Skills
# $done (number)
# $total (number)
year-items-count = { $done ->
    [0] No entry checked, of { $total }
    [one] One entry checked of { $total }
   *[other] { $done } entries checked of { $total }
}
year-items-all = All of this list is still true
# $list: name of a list
year-items-all-of = All of this list is still true: { $list }
year-items-change = Change
# $name: name of an entry
year-items-change-what = Change: { $name }
year-items-see = See
# $name: name of an entry
year-items-see-what = See: { $name }
year-items-empty = The inventory holds nothing yet: there is nothing to check.
year-items-inventory = Open the inventory

## Answers

# $year: year or name of the assessment
year-answers-title = Your answers from { $year }
year-answers-lead = Confirm what is still true, change the rest. Only what you confirm counts this year.
year-dimensions = Dimensions
# $count (number)
year-dimension-left = { $count } to confirm
year-confirm = Still true
# $name: short name of the question
year-confirm-what = Still true: { $name }
year-change = Change
# $name: short name of the question
year-change-what = Change the answer: { $name }
year-see = See the question
# $name: short name of the question
year-see-what = See the question: { $name }
# $count (number)
year-confirm-all = { $count ->
    [one] Confirm the grey answer of this dimension
   *[other] Confirm the { $count } grey answers of this dimension
}
# $year: year or name of the assessment
year-answer-carried = Carried over from { $year }, to be confirmed: does not count yet
year-answer-same = Still true
year-answer-changed = Changed this year
# $year: year or name of the assessment
year-answer-then = In { $year }
year-answer-now = This year
year-afresh = To answer anew
year-afresh-lead = These answers are not carried over: each says why.
year-why-afresh = This answer dates quickly: it is asked again every year.
year-why-question-changed = The question has a new meaning: the earlier answer does not say what is asked now.
year-why-added = The question is new.
year-why-unanswered = It was left unanswered.
year-answer = Answer
# $name: short name of the question
year-answer-what = Answer: { $name }
# $dimension: name of the dimension
year-next-dimension = Next dimension: { $dimension }

## What is left

year-rest-title = What is left before reading the results
year-rest-lead = What is not confirmed counts as unanswered. The results can be read now: they will say what is missing.
year-rest-profile = The profile has not been checked
# $count (number)
year-rest-items = { $count ->
    [one] One entry of the inventory has not been checked
   *[other] { $count } entries of the inventory have not been checked
}
year-rest-confirm = To confirm
# $count (number)
# $dimension: name of the dimension
year-rest-confirm-in = { $count ->
    [one] { $dimension }: one answer
   *[other] { $dimension }: { $count } answers
}
year-rest-answer = Unanswered
year-rest-done-title = Nothing grey any more
year-rest-done = Every answer of this year is now your own. See where the venue stands, then what has moved.
year-to-results = See the results
year-to-progress = See the progress

## What was just done

# $count (number)
year-done-confirmed = { $count ->
    [one] One answer confirmed
   *[other] { $count } answers confirmed
}
year-done-profile = Profile checked: still true
year-done-profile-again = Profile to be checked
# $count (number)
year-done-items = { $count ->
    [one] One entry still true
   *[other] { $count } entries still true
}
# $count (number)
year-done-items-again = { $count ->
    [one] One entry to check again
   *[other] { $count } entries to check again
}
