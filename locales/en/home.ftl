### The overview of a dossier: how far it has come, where to go on.

home-start-lead = Five minutes to describe the venue, then one question at a time. Each answer is saved as soon as it is given.
home-done-lead = Read your answers again with a fresh eye, then move on to the results.
home-progress = Progress
home-start = Start
home-continue = Continue
home-where-you-were = Where you were
# $question: short name of the question
# $when: "21 November 2026 at 14:07"
home-last = Last answer: { $question }, on { $when }.
home-see-results = See the results
home-check = Check the answers
home-plan = Action plan
# $year: year or name of the assessment
home-sign-off = Sign off the { $year } assessment

## Ways of answering

home-ways = At your own pace
home-form = Questions asked
# $count (number)
home-form-full = All ({ $count })
# $count (number)
home-form-short = The essentials ({ $count })
# $minutes (number)
home-form-full-hint = About { $minutes } minutes. The full report rests on all the questions.
# $minutes (number)
home-form-short-hint = About { $minutes } minutes, for a first idea. Several dimensions will have no level, for lack of answers.
home-only = Or a single dimension
home-only-hint = About four minutes. It gets its result without waiting for the others.
home-only-start = Answer this dimension
home-aside = To come back to
# $count (number)
home-unconfirmed = { $count ->
    [one] One answer from last year to confirm
   *[other] { $count } answers from last year to confirm
}
# $count (number)
home-unanswered = { $count ->
    [one] One question without an answer
   *[other] { $count } questions without an answer
}
# $count (number)
home-unknown = { $count ->
    [one] One “don’t know” to clear up
   *[other] { $count } “don’t know” answers to clear up
}
# $count (number)
home-review = { $count ->
    [one] One answer to review
   *[other] { $count } answers to review
}

## Years and file

home-years = Assessments in this dossier
# $id: year or name of the assessment
# $date: "21 November 2026"
home-year = { $id }, begun on { $date }, open
# $id: year or name of the assessment
# $date: "21 November 2026"
home-year-finished = { $id }, begun on { $date }, signed off
# $edition: "2026.1"
home-year-edition = Model edition { $edition }
home-file = The file
# $file: name of the file
# $folder: folder of the computer
home-where = { $file }, in { $folder }
home-folder = Show where it is kept
home-close = Close this dossier

## The next assessment

home-reminder = The next assessment
home-reminder-none = No date is set.
# $date: "21 November 2026"
home-reminder-on = Set for { $date }. Jauge will remind you here on that day, and sends nothing.
# $date: "21 November 2026"
home-reminder-due = It is time: you had set it for { $date }.
home-reminder-start = Begin a new year
home-reminder-set = Set a date
home-reminder-change = Change the date or put it in a calendar
home-reminder-date = Date of the next assessment
home-reminder-hint = A year after the last one is usually enough.
home-reminder-remove = Remove the date
home-reminder-file = Save for a calendar (ICS)
home-reminder-saved = The reminder is saved
# $date (text)
home-reminder-noted = Next assessment noted for { $date }
