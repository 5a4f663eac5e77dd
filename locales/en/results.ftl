### Results: the profile first, totals last; every level explains itself.

## At the top

results-title = Results
results-lead = The eight dimensions, weakest first. Choose one to see where its level comes from.

## A level is never a bare number

# $low (number)
# $high (number): both ends of the range
results-level-range = { $lowName } to { $highName } ({ $low } to { $high } of 5)
results-insufficient = Not enough information
results-not-concerned = Not applicable
results-no-level = None
# $max (number)
results-rungs = { $rungs ->
    [one] { $rungs } rung of { $max }
   *[other] { $rungs } rungs of { $max }
}
# $low (number)
# $high (number)
# $max (number)
results-rungs-range = { $low } to { $high } rungs of { $max }
# $applicable (number)
results-answers = { $answered ->
    [one] { $answered } answer of { $applicable }
   *[other] { $answered } answers of { $applicable }
}

## The bars and their table

results-profile = The profile
# $level: a level in words
results-row = { $dimension }: { $level }
results-bars = Level of each dimension, weakest first. The table that follows holds the same facts.
results-table = Read as a table
results-table-dimension = Dimension
results-table-level = Level
results-table-target = Target
# $year: the year of the assessment before
results-table-earlier = Level in { $year }
results-table-rungs = Rungs climbed

## The venue as a whole

results-whole = The venue as a whole
results-whole-none = None of the eight dimensions concerns the venue: no practice applies.
# $concerned (number); $level: level 3 in words
results-at-least = { $count ->
    [0] None of the { $concerned } dimensions has reached { $level } yet.
    [one] { $count } of { $concerned } dimensions is at { $level } or above.
   *[other] { $count } of { $concerned } dimensions are at { $level } or above.
}
results-unclear = { $count ->
    [one] { $count } dimension does not have enough answers to be given a level.
   *[other] { $count } dimensions do not have enough answers to be given a level.
}
results-strongest = Strongest: { $name }.
results-weakest = Weakest: { $name }.
# $rungs: rungs in words
results-whole-rungs = In all, { $rungs }. Rungs are counted, never averaged: they move as soon as one practice does, even when the level has not changed yet.
results-pending = { $count ->
    [one] { $count } practice still has no answer. These results are provisional: for now it counts as not known.
   *[other] { $count } practices still have no answer. These results are provisional: for now they count as not known.
}
results-pending-title = There are questions left
results-resume = Go on with the questions

## What the law asks for

results-legal = Legal watch
results-legal-intro = The law requires these practices. They stand below { $level }, or nobody knows yet where they stand.
results-legal-asks = What the law requires
results-legal-none = None of the practices that the law requires is below { $level }.
results-legal-regime = The law for your venue
results-legal-authority = The authority
results-legal-no-regime = The profile does not say yet where the venue is, or what legal form it has, so no law can be cited.
results-legal-profile = Complete the profile

results-legal-findings = What the inventory adds
# $count (number)
results-legal-findings-intro = { $count ->
    [one] One finding of the inventory also touches what the law requires:
   *[other] { $count } findings of the inventory also touch what the law requires:
}

## What the inventory shows

results-findings = What the inventory shows
results-findings-intro = These findings come from the tools, the data and the flows you listed. Each name leads to its entry.
results-findings-here = The inventory speaks of practices in this dimension too. Each name leads to its entry.
# $count (number)
results-findings-more = { $count ->
    [one] See the other finding
   *[other] See the { $count } other findings
}
results-findings-none = Nothing to point out for now in what you have listed.
results-findings-empty = The inventory is waiting for your first tools and data. Five minutes are enough to begin, and the advice will then speak of your tools by name.
results-findings-start = Begin the inventory
results-findings-loading = Reading the inventory…
results-finding-where = Where
# $count (number)
results-finding-others = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
results-finding-practice = Practice
results-finding-legal = Touches the law

## Points to check

results-doubts = Points to check
results-doubts-intro = Here an answer and the inventory do not say the same thing. One of the two probably needs an update: your team knows which.
# $practice: the name of a practice
results-doubt-question = Look at the answer again: { $practice }
results-doubt-inventory = See in the inventory
# $practice: the name of a practice
results-doubt-inventory-what = See in the inventory: { $practice }

## What is still to be found out

results-unknown = To find out, and from whom
results-unknown-intro = “Don’t know” is an answer: it says what to look for. Each answer found narrows the range.
results-unknown-none = Nothing: nobody answered “Don’t know”.

## What does not count

results-na = Not applicable here
results-na-intro = These practices count neither for the venue nor against it.
results-na-no-reason = No reason was noted.

## One dimension

results-all = All results
results-facts = In short
results-fact-rungs = Rungs
results-fact-answers = Answers
results-fact-profile = Practices at each level
results-fact-earlier = Previous level
# $level: a level in words
# $count (number)
results-profile-part = { $count } { $level }
results-profile-unknown = { $count ->
    [one] { $count } not known
   *[other] { $count } not known
}
results-profile-unanswered = { $count ->
    [one] { $count } not answered
   *[other] { $count } not answered
}
results-earlier = { $level }, on { $date }
results-range-title = Why a range
results-range = What nobody knows, or has not answered yet, counts as the lowest rung at one end and as the highest at the other: the truth lies in between.

## What makes the level

results-rule = Where this level comes from
results-rule-none = Why there is no level
# $level: the level reached, in words
results-rule-reached = A dimension reaches a level when all its practices are there; a single one may be just below, if it is not a foundation practice and if at least three practices apply. Here, that gives { $level }.
results-rule-tolerated = { $practice } is one level lower: it is the one that is allowed to be.
results-rule-tolerated-unknown = { $practice } has no sure answer and counts as the lowest rung: it is the one that is allowed to be lower.
# $next: the next level in words
results-rule-foundation = { $count ->
    [one] For { $next }, a foundation practice is missing: { $practices }. A foundation is given no leeway, because no strength elsewhere makes up for it.
   *[other] For { $next }, foundation practices are missing: { $practices }. A foundation is given no leeway, because no strength elsewhere makes up for it.
}
# $count (number)
results-rule-several = For { $next }, { $count } practices are too low, and only one could be: { $practices }.
results-rule-far = For { $next }, { $practice } is more than one level short: the leeway does not stretch that far.
results-rule-few = For { $next }, { $practice } is too low: where fewer than three practices apply, none is given any leeway.
results-rule-top = Nothing holds this dimension back: it is at the highest level.
# $level: the next level in words
results-wanted = To reach { $level }
# $level: a rung in words
results-wanted-rung = From { $level } on:
# $level: a rung in words
results-wanted-spare = One of them may stay at { $level }, if it is not a foundation practice.
# $level: a rung in words
results-wanted-spare-any = One of them may stay at { $level }.
results-missing-title = The answers to be found
# $missing (number)
# $applicable (number)
results-rule-insufficient = Of the { $applicable } practices that apply, { $missing } have no sure answer: that is more than a third. A level would mean nothing; answer the ones that are marked first.
results-rule-not-concerned = None of the practices of this dimension applies to the venue: there is no level to give, and that is not a zero.

## The practices of a dimension

results-practices = Practice by practice
results-practices-intro = Those that hold the level back come first. Each name leads to its question.
results-foundation = Foundation practice
results-blocking = Holds the level back
results-missing = Answer to be found
# $practice: the name of a practice
results-see-advice = See the advice on { $practice }
results-advice-link = See the advice

## The target

results-target = Target in twelve months
results-target-hint = The advice aims for this target. If you choose none, Jauge proposes the next level.
# $level: a level in words
results-target-proposed = Proposed by Jauge: { $level }
results-target-is-proposed = { $level }, proposed by Jauge.
results-target-is-chosen = { $level }, chosen by the venue.
results-target-none = There is no target while there is no level.
results-target-saved = Target saved: { $level }.

## Nothing yet, and what next

results-empty-title = There is nothing to conclude yet
results-empty = Results take shape as you answer. A dimension takes about four minutes, and nothing obliges you to do it all at once.
results-empty-start = Answer the first question
results-next = What next?
results-to-advice = See the advice
# $year: year or name of the assessment
results-sign-off = Sign off the { $year } assessment
results-other-dimensions = Neighbouring dimensions
results-loading = Working out the results…
results-again = Try again
results-problem = The results could not be worked out
