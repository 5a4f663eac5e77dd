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
