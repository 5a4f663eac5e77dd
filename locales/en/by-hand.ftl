### Papers to fill by hand: the blank questionnaire, and the list of what is still to be found out.

# $title: the title of the document
# $venue: the name of the venue
by-hand-head = { $title } – { $venue }
# $date: the day the document is made
by-hand-foot = Printed on { $date } with Jauge
# $page
# $pages
by-hand-page = { $page } of { $pages }

## The questionnaire

by-hand-title = The questionnaire, to fill in together
by-hand-subject = Jauge’s questions, to print for a meeting and fill in by hand.
# $count (number)
by-hand-lead = { $count ->
    [one] One question to look together at how the venue looks after its data and uses it.
   *[other] { $count } questions to look together at how the venue looks after its data and uses it. Allow two minutes each.
}
by-hand-how-heading = How to fill it in
by-hand-how-today = Tick the sentence that describes what is done today, not what is planned. Between two, take the lower one.
by-hand-how-unknown = “We don’t know” is a real answer: write who would know, and move on.
by-hand-how-na = A question does not concern you? Say why in a few words.
by-hand-how-notes = Note the evidence (a document, a folder, a page) and where you disagree: that counts as much as the box.
by-hand-how-after = Then copy the answers into Jauge, where the questions come in the same order.
# $count (number)
by-hand-left-out = { $count ->
    [one] One question is not printed: going by the venue’s profile, it does not concern you.
   *[other] { $count } questions are not printed: going by the venue’s profile, they do not concern you.
}
by-hand-when = Date
by-hand-who = Who answers (roles)
# $place (number): rank in the dimension
# $question: the question
by-hand-question = { $place }. { $question }
by-hand-unknown = We don’t know. Who would?
by-hand-na = Not applicable here, because…
by-hand-notes = Notes, evidence, disagreements

## What is still to be found out

by-hand-find-out-title = To find out
by-hand-find-out-subject = The questions of the assessment that nobody could answer yet, and whom to ask.
# $count (number)
by-hand-find-out-lead = { $count ->
    [0] Nothing to find out: no answer is “we don’t know”.
    [one] One question has no sure answer yet. Ask whoever would know, and note here what you learn.
   *[other] { $count } questions have no sure answer yet. Ask whoever would know, and note here what you learn.
}
# $who: the person, by role
by-hand-find-out-ask = To ask: { $who }
by-hand-find-out-nobody = Whom to ask? Our leads
# $count (number)
by-hand-find-out-open = { $count ->
    [one] One question has not been asked yet
   *[other] { $count } questions have not been asked yet
}
# $dimension: the name of the dimension
by-hand-find-out-dimension = { $dimension }:
