### Signing an assessment off: what stays open, who was there, and what comes next.

# $year: year or name of the assessment
sign-off-title = Sign off the { $year } assessment
sign-off-lead = Signing off says: this is where we stand today. Not everything has to be settled.
sign-off-lead-read-only = This assessment is not signed off.
sign-off-open = What stays open
sign-off-open-none = Every question has an answer: nothing stays open.
sign-off-open-kept = These questions stay as they are in the results. “Don’t know” is an honest answer.
# $count (number): questions
sign-off-unanswered = { $count ->
    [one] One question without an answer
   *[other] { $count } questions without an answer
}
# $count (number): questions
sign-off-unknown = { $count ->
    [one] One “don’t know” answer
   *[other] { $count } “don’t know” answers
}
# $count (number): questions
sign-off-review = { $count ->
    [one] One answer to review
   *[other] { $count } answers to review
}
# $count (number): answers
sign-off-unconfirmed = { $count ->
    [one] One answer from last year is not confirmed: it does not count.
   *[other] { $count } answers from last year are not confirmed: they do not count.
}
sign-off-unconfirmed-see = Confirm them
sign-off-present = Who was there
sign-off-present-hint = Roles rather than names: director, box office, treasurer…
sign-off-note = What to remember
sign-off-note-hint = A sentence for whoever opens this dossier in a year.
sign-off-optional = (optional)
sign-off-reminder = Next assessment
sign-off-reminder-hint = A date to aim for, such as in a year. You can change it at any time.
sign-off-means = Once it is signed off
sign-off-means-frozen = The answers, the results and the report of this assessment no longer change.
sign-off-means-open = The action plan, the inventory, the decisions and the address book stay open.
sign-off-means-copy = If something was forgotten, reopening makes a copy; the assessment signed off stays as it is.
# $year: year or name of the assessment
sign-off-do = Sign off the { $year } assessment

## Signed off

# $year: year or name of the assessment
sign-off-done-title = The { $year } assessment is signed off
# $moment: "21 November 2026 at 2:07 pm"
sign-off-done-lead = Signed off on { $moment }
sign-off-done-unsigned = This file does not say when it was signed off, or by whom.
sign-off-next = What next?
sign-off-still = The answers of this assessment no longer change. The action plan, the inventory, the decisions and the address book stay in use all year.
sign-off-to-report = Print the report
sign-off-to-plan = Follow the action plan
sign-off-to-home = Overview
sign-off-reopen = Forgot something?
sign-off-reopen-about = Reopening makes a copy of this assessment, dated today, in which everything can change. This one stays signed off, as it is.
sign-off-reopen-do = Reopen as a copy
