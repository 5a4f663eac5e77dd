### The questionnaire: one question at a time or a whole dimension, help, note, keys.

# $dimension: name of the dimension
# $place (number): place of the question
# $total (number)
questionnaire-place-in = { $dimension } · question { $place } of { $total }
questionnaire-foundation-why = Foundation practice: nothing makes up for it. As long as it stays low, the dimension stays low.
questionnaire-legal-why = Foundation practice, required by law: nothing makes up for it.

## Answers

questionnaire-unknown = We don’t know
questionnaire-na = Not applicable to us, because…
questionnaire-reason = Why does this question not concern you?
questionnaire-ask = Who would know?
questionnaire-ask-hint = A role rather than a name. The question will wait for them in “To find out”.
questionnaire-ask-offered = Roles named before
questionnaire-switched-off = Set aside by the profile. If that is not right, choose an answer.
questionnaire-carried-title = Last year’s answer
# $answer: the answer in words
questionnaire-carried = { $answer } Is it still true?
questionnaire-carried-counts = Until you confirm it, it counts for nothing.
questionnaire-carried-here = Last year’s answer: choose it if it is still true.
questionnaire-confirm = Yes, still true

## Beside the answer

questionnaire-why = Why it matters
questionnaire-law = What the law requires
questionnaire-words = The words
questionnaire-words-all = The whole glossary
questionnaire-glossary = Glossary
questionnaire-doubt = Point to check
questionnaire-doubt-inventory = See in the inventory
questionnaire-climb = How to climb
# $level: "Structured (3 of 5)"
questionnaire-climb-to = Towards { $level }
questionnaire-climb-top = You stand at the top of the ladder: what remains is to hold, and to tell other venues how.
questionnaire-unlocks = What it opens up
questionnaire-remarks = Note, evidence, who answered
questionnaire-remarks-first = Choose an answer first; “we don’t know” is one. A note can then go with it.
questionnaire-note = Note
questionnaire-note-hint = For yourself, for the board, for whoever comes after you. It can appear in the report.
questionnaire-evidence = Where is the evidence?
questionnaire-evidence-hint = A document, a shared folder, a page: enough to find it again.
questionnaire-by = Who answered?
questionnaire-by-hint = A role rather than a name: director, box office…
questionnaire-review = To review
questionnaire-review-hint = Keep a doubt aside without holding up the rest.
# $left (number): characters still possible, negative beyond
# $over (number): characters too many
questionnaire-remaining = { $over ->
    [0] { $left ->
        [one] One character left
       *[other] { $left } characters left
    }
    [one] One character too many
   *[other] { $over } characters too many
}
# $limit (number)
questionnaire-too-long = Shorten this text: { $limit } characters at most. Nothing is lost, but it is not saved yet.
questionnaire-unsaved = This answer could not be saved. It is kept here.
questionnaire-retry = Save again

## What an answer is for

questionnaire-feeds = What this answer is used for
questionnaire-feeds-loading = Reading the rules…
questionnaire-feeds-problem = The rules could not be read. The question itself does not change.
questionnaire-feeds-again = Try again
questionnaire-feeds-level = The level
# $dimension: name of the dimension, in quotation marks
questionnaire-feeds-level-counts = Your answer will count towards the level of the dimension { $dimension }. What it changes there can be read here once it is given.
# $dimension: name of the dimension, in quotation marks
questionnaire-feeds-level-na = Not applicable: it counts neither for nor against the dimension { $dimension }.
# $dimension: name of the dimension, in quotation marks
questionnaire-feeds-level-none = It counts towards the dimension { $dimension }, which does not have enough answers for a level yet.
# $dimension: name of the dimension, in quotation marks
# $level: “Structured (3 of 5)”
questionnaire-feeds-level-now = It counts towards the dimension { $dimension }, now at { $level }.
# $rung: the rung of the answer, “Structured (3 of 5)”
# $level: the level of the dimension, “Structured (3 of 5)”
questionnaire-feeds-rise = From { $rung } on, it would be enough to bring the dimension to { $level }.
questionnaire-feeds-not-alone = It holds this level back, with others: raising it alone would not be enough.
# $rung: the rung of the answer, “Started (2 of 5)”
# $level: the level of the dimension, “Started (2 of 5)”
questionnaire-feeds-fall = At { $rung } or lower, the dimension would go down to { $level }.
# $rung: the lowest rung, “Scattered (1 of 5)”
# $level: the level of the dimension, “Started (2 of 5)”
questionnaire-feeds-fall-lowest = At { $rung }, the dimension would go down to { $level }.
questionnaire-feeds-results = See where this level comes from
questionnaire-feeds-now = What it brings about today
questionnaire-feeds-held-back = Called for too, but put off for now
questionnaire-feeds-could = Possible with other answers
questionnaire-feeds-found = In your inventory, about the same practice
questionnaire-feeds-findable = What the inventory can show about it
questionnaire-feeds-watched = In the legal watch today
questionnaire-feeds-unwatched = Nothing to report today

## Moving about

questionnaire-previous = Previous
questionnaire-next = Next question
questionnaire-next-dimension = Next dimension
questionnaire-finish = Check your answers
questionnaire-steps = Questions of this dimension
# $place (number): place of the question
# $name: short name of the question
# $state: how far it has come
questionnaire-step = { $place }: { $name } ({ $state })
questionnaire-step-answered = answered
questionnaire-clear = Clear
questionnaire-clear-what = Clear the answer
# $name: short name of the question
questionnaire-cleared = Answer cleared: { $name }
# $name: short name of the question
questionnaire-undone = Change undone: { $name }

## Display

questionnaire-view = Display and sorting
questionnaire-display = Display
questionnaire-display-one = One question
questionnaire-display-whole = The whole dimension
questionnaire-form = Questions asked
questionnaire-form-full = All
questionnaire-form-short = The essentials
questionnaire-sieve = Go through
questionnaire-sieve-all = All questions
questionnaire-sieve-only = This dimension only
questionnaire-sieve-unanswered = Unanswered
questionnaire-sieve-unknown = “Don’t know”
questionnaire-sieve-review = To review
# $sieve: what is gone through
# $count (number)
questionnaire-sieved = { $count ->
    [one] Going through: { $sieve } (one question)
   *[other] Going through: { $sieve } ({ $count } questions)
}
questionnaire-sieve-leave = Back to all
# $dimension: name of the dimension
questionnaire-only = This dimension only: { $dimension }
# $done (number): answers given
# $total (number): questions that apply
questionnaire-only-progress = { $done ->
    [0] No answer yet, of { $total }
    [one] One answer of { $total }
   *[other] { $done } answers of { $total }
}
questionnaire-only-leave = Answer all the dimensions
questionnaire-only-finish = Check this dimension
questionnaire-empty-title = Nothing here
questionnaire-empty-unanswered = Every question asked has an answer.
questionnaire-empty-unknown = No “don’t know” answer: all is cleared up.
questionnaire-empty-review = No answer is waiting for review.

## Keys

questionnaire-keys = Keys
