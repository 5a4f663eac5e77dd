### Checking the answers, one page per dimension.

check-title = Check your answers
check-lead = What the report says of your venue comes from here. Everything can still be changed.
check-lead-read-only = What the report says of your venue comes from here.
check-dimensions = Dimensions
check-all = All
check-empty-title = Nothing to check yet
check-empty = Your answers will be written here, sentence by sentence.
check-start = Answer the first question
# $name: short name of the question
check-change = Change: { $name }
# $name: short name of the question
check-answer = Answer: { $name }
# $name: short name of the question
check-see = See: { $name }
check-note = Note
check-evidence = Evidence
check-by = Answered by
check-reason = Because
check-review = To review
check-by-profile = From the profile
check-next = Next dimension
check-results = See the results
# $year: year or name of the assessment
check-sign-off = Sign off the { $year } assessment

## A single dimension

# $dimension: name of the dimension
check-only-title = Check your answers: { $dimension }
# $count (number): questions without an answer
check-only-missing = { $count ->
    [one] One question of this dimension has no answer yet. Everything can still be changed.
   *[other] { $count } questions of this dimension have no answer yet. Everything can still be changed.
}
check-only-done = This dimension has all its answers. Everything can still be changed.
check-only-result = See where this dimension stands
check-only-other = Choose another dimension
