### What is left to find out: the "don’t know" answers, by whom to ask.

find-out-title = To find out
find-out-lead = What nobody around the table knew. One question to the right person is often enough.
find-out-empty = Nothing to find out: no answer is “we don’t know”.
find-out-home = Back to the overview
find-out-nobody = Whom to ask?
find-out-nobody-hint = Open a question to note who would know.
find-out-print = To take along
find-out-print-about = The list on paper, by person, with room to write the answers.
find-out-save = Save the list (PDF)
find-out-saved = The list is saved
find-out-answer = Answer now
