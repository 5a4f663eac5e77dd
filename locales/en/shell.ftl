### The frame of the window: header, parts of the assessment, what is next; and the words that several screens share.

shell-name = Jauge
# $screen: title of the screen
shell-title = { $screen } – Jauge
shell-skip = Skip to the content
shell-home = Overview
shell-settings = Settings
shell-help = Help
shell-accessibility = Accessibility
# $size: "115%"
shell-size = Text size: { $size }
shell-find = Search
shell-welcome = Welcome
# $year: year or name of the assessment
shell-assessment = { $year } assessment

## Languages, each named in itself

shell-language-fr = Français
shell-language-en = English

## Saving

shell-saving = Saving…
# $time: "14:07"
shell-saved = Saved at { $time }
shell-unsaved = Not saved yet

## Parts

shell-parts = Parts of the assessment
shell-part-profile = Your venue
shell-part-inventory = Inventory
shell-part-check = Check your answers
shell-part-results = Results
shell-part-advice = Advice
shell-part-report = Report
shell-part-sign-off = Sign-off
shell-follow = Follow-up
shell-part-plan = Action plan
shell-part-progress = Progress
shell-part-year = Reassessment
shell-part-handover = Handover
# $count (number) - Answers carried from last year and not confirmed yet.
shell-follow-unconfirmed = { $count } to confirm
shell-follow-due = it is time
shell-find-out = To find out
shell-brief = Mission brief
shell-contacts = Address book
shell-glossary = Glossary

## How far a part has come

shell-state-not-started = to do
shell-state-started = started
# $done (number): answers given
# $total (number): questions that apply
shell-state-count = { $done } of { $total }
# $count (number)
shell-inventory-tools = { $count ->
    [one] { $count } tool
   *[other] { $count } tools
}
# $count (number)
shell-inventory-assets = { $count ->
    [one] { $count } set of data
   *[other] { $count } sets of data
}
# $first: "12 tools"; $second: "26 sets of data"
shell-inventory-both = { $first }, { $second }
shell-state-complete = complete
shell-state-review = to review
shell-state-locked = after your answers
shell-state-partial = provisional
shell-state-ready = ready to read
# $count (number): questions without an answer
shell-state-missing = { $count } unanswered
shell-state-none = not applicable

## Next

shell-next = Next
shell-next-profile = Describe your venue
# $question: short name of the question
shell-next-question = Answer: { $question }
# $count (number): answers to review
shell-next-review = { $count ->
    [one] Review one answer
   *[other] Review { $count } answers
}
shell-next-results = Read the results
# $minutes (number)
shell-left = { $minutes ->
    [one] About one minute left
   *[other] About { $minutes } minutes left
}
shell-left-none = Every question has an answer
# $done (number): answers given
# $total (number): questions that apply
shell-answered = { $done ->
    [0] None of the { $total } questions has an answer yet
    [one] One of { $total } questions has an answer
   *[other] { $done } of { $total } questions have an answer
}

## Messages

shell-kind-info = Note
shell-kind-warning = Warning
shell-kind-error = Error
shell-kind-success = Done
shell-dismiss = Close this message
shell-undo = Undo
shell-undo-what = Undo the last change
shell-undone = The last change is undone
shell-example-title = You are looking at the example
shell-example = This venue is made up and nothing in it can be changed. Wander through the questions, the results and the report, then start a dossier of your own.
shell-example-leave = Leave the example
shell-finished-title = This assessment is finished
shell-finished = Its answers no longer change: they are the mark that later years are measured against. You can read them and print the report.
# $date: "21 November 2026"
shell-signed = This assessment was signed off on { $date }
# $date: "21 November 2026"
# $present: who was there, by role
shell-signed-with = This assessment was signed off on { $date }. Present: { $present }
shell-signed-means = Its answers no longer change: they are the mark that later years are measured against. The action plan, the inventory, the decisions and the address book stay open.
shell-signed-see = See the sign-off or reopen
shell-protected-title = This dossier is read-only
shell-protected = The system protects this file. To answer, copy it into your documents, then open the copy.

## Levels

# $name: name of the level
# $level (number): 1 to 5
shell-level = { $name } ({ $level } of 5)
