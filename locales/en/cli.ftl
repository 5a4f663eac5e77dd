### The command line: help, messages and tables in text.

## Help

cli-about = Jauge takes stock of the data of a small arts venue, without a network or a window.
cli-usage-title = Usage:
cli-commands-title = Commands:
cli-arguments-title = Arguments:
cli-options-title = Options:
# The exit codes
cli-exit-codes =
    Exit codes: 0 done; 1 a check found problems; 2 wrong use;
    3 file refused (damaged, newer, invalid); 4 refused by the system (disk, permission, lock).

cli-usage = COMMAND [OPTIONS]
cli-usage-new = DOSSIER --profile PROFILE.json [--edition FOLDER]
cli-usage-import = DOSSIER EXCHANGE.json
cli-usage-export = DOSSIER [-o FILE]
cli-usage-providers = DOSSIER LIST.json
cli-usage-answer = DOSSIER PRACTICE 1..5|unknown|na|clear [--note TEXT] [--reason TEXT]
cli-usage-score = DOSSIER [--assessment ID] [--json]
cli-usage-advice = DOSSIER [--assessment ID] [--json]
cli-usage-report = DOSSIER -o FILE.pdf [--assessment ID] [--lang LANGUAGE] [--paper a4|letter] [--contents LIST] [--radar] [--no-logo]
cli-usage-brief = DOSSIER HELP -o FILE.pdf|FILE.docx [--assessment ID] [--lang LANGUAGE] [--paper a4|letter]
cli-usage-questionnaire = DOSSIER -o FILE.pdf [--beside LANGUAGE] [--form short|full] [--dimension ID] [--lang LANGUAGE] [--paper a4|letter]
cli-usage-to-find-out = DOSSIER -o FILE.pdf [--assessment ID] [--lang LANGUAGE] [--paper a4|letter]
cli-usage-demo = FOLDER
cli-usage-model = check [FOLDER] | export FOLDER
cli-usage-model-check = [FOLDER] [--texts FOLDER]
cli-usage-check = DOSSIER

cli-word-dossier = DOSSIER
cli-word-exchange = EXCHANGE.json
cli-word-list = LIST.json
cli-word-practice = PRACTICE
cli-word-answer = ANSWER
cli-word-help = HELP
cli-word-folder = FOLDER

cli-new = Create a dossier with a first assessment
cli-import = Take an exchange file in, all or nothing; it replaces what the dossier holds, or creates the dossier
cli-export = Write the exchange file of a dossier
cli-providers = Take a network’s list of providers into the address book
cli-answer = Answer a practice of the latest assessment
cli-score = Give the levels, the rungs and the legal watch
cli-advice = Give the next steps, the skills and the outside help, with their causes
cli-report = Print the diagnostic as a PDF
cli-brief = Draft the mission brief for a kind of outside help, as a PDF or a .docx
cli-questionnaire = Print the blank questionnaire, to fill in by hand
cli-to-find-out = Print the list of what is still to be found out, and whom to ask
cli-demo = Write the filled example: dossier, exchange file, reports
cli-model = Work on an edition of the model
cli-model-check = Give every problem of an edition and its texts, with file and line
cli-check = Tell whether a dossier is whole, and of which editions

cli-arg-dossier = The dossier (.jauge)
cli-arg-dossier-read = The dossier (.jauge), or an exchange file (.json)
cli-arg-profile = The venue’s profile: a JSON object like “organisation” of the exchange file
cli-arg-exchange = The exchange file (.json)
cli-arg-list = The network’s list (.json); an entry of the same name and type is updated, all others are added
cli-arg-export-output = Where to write, in place of standard output
cli-arg-practice = The id of the practice, such as strategy-goals
cli-arg-answer = A level from 1 to 5, unknown (don’t know), na (not applicable) or clear
cli-arg-note = A note; without this option, the note does not change
cli-arg-reason = Why the practice is not applicable
cli-arg-assessment = The assessment, such as 2026; the latest by default
cli-arg-json = Write JSON for a program
cli-arg-report-output = The PDF file to write
cli-arg-brief-help = The kind of outside help, for instance amo
cli-arg-brief-output = The file to write: .pdf to print, .docx to edit
cli-arg-paper = The paper: a4 or letter
# $list: the words to choose from
cli-arg-contents = The annexes, separated by commas, among { $list }; all but radar by default, none at all with none
cli-arg-confidential = Print a confidentiality mark on every page
cli-arg-radar = Add the annex with the radar
cli-arg-no-logo = Leave the logo out
# $list: the languages offered
cli-arg-beside = A second language, printed beside the first, among { $list }
cli-arg-form = The questions: short (the essentials) or full (all of them, the default)
cli-arg-dimension = One dimension only, such as trust
cli-arg-demo-folder = The folder to write to, created if needed
cli-arg-model-folder = The folder of a network’s edition: .toml files, and a folder locales for its own texts; the program’s own edition by default
cli-arg-model-texts = The folder of all texts, for an edition to come of the program
# $list: the languages offered
cli-arg-lang = The language of messages and of the report: { $list }; the system’s by default
cli-arg-help = Show this help
cli-arg-version = Show the version

## Wrong use

# $word
cli-wrong-command = “{ $word }” is not a command.
# $word
cli-wrong-option = “{ $word }” is not expected here.
# $word
# $value
cli-wrong-value = “{ $value }” does not suit { $word }.
# $word
cli-no-value = { $word } lacks a value.
# $list
cli-missing = What is missing: { $list }.
cli-missing-command = A command is missing.
# $word
cli-conflict = { $word } does not go with the rest, or appears twice.
cli-not-text = One of the words is not readable text.
# $value
# $list: the languages offered
cli-wrong-language = The language “{ $value }” is not offered; choose among { $list }.
cli-reason-without-na = --reason goes with na only.
cli-note-with-clear = --note does not go with clear.
# $command: to be typed
cli-see-help = For help, type: { $command }

## Messages

# $file
cli-created = Dossier created: { $file }
# $file
cli-imported = Imported into { $file }
# $file
cli-written = Written: { $file }
# $practice
cli-answered = Saved: { $practice }
# $added (number)
# $updated (number)
cli-taken-in = Address book: { $added } added, { $updated } updated
# $file
# $pages (number)
cli-printed = { $pages ->
    [one] Printed: { $file }, { $pages } page
   *[other] Printed: { $file }, { $pages } pages
}
# $list: characters
cli-replaced = Characters that the fonts lack, replaced: { $list }
cli-no-display = There is no display to open the window on; the command line does without one: see --help.
# $detail
cli-no-window = The window does not open: { $detail }.

## Checks

# $file
cli-check-whole = { $file }: whole
# $file
cli-check-damaged = { $file }: damaged
# $found, $newest: numbers of the schema
cli-check-schema = Schema { $found } (newest known: { $newest })
# $list
cli-check-editions = Editions of the model: { $list }
# $assessments (number)
# $answers (number)
cli-check-contents = Assessments: { $assessments }; answers: { $answers }
# $list
cli-check-own-editions = Editions brought along: { $list }
# $signed (number)
# $actions (number)
cli-check-years = Signed off: { $signed }; actions in the plan: { $actions }
# $detail
cli-check-problem = Problem: { $detail }
# $edition
cli-check-edition = Edition that this version of Jauge does not know: { $edition }
cli-check-exchange = Valid exchange file
cli-model-whole = No problem.
# $count (number)
cli-model-problems = { $count ->
    [one] { $count } problem.
   *[other] { $count } problems.
}

## Results in text

# $venue
# $assessment
# $date
cli-title = { $venue } – assessment { $assessment } – { $date }
cli-column-dimension = Dimension
cli-column-level = Level
cli-column-rungs = Rungs
cli-column-target = Target
cli-column-answers = Answers
# $name: the level
# $number (number)
cli-level = { $name } ({ $number } of 5)
# $low, $high: the levels
cli-level-range = { $low } to { $high }
cli-insufficient = not enough information
cli-not-concerned = not applicable
# $part, $whole
cli-of = { $part } of { $whole }
# $low, $high
cli-range = { $low } to { $high }
# $level: level 3
# $concerned (number)
cli-at-least = { $count ->
    [0] No dimension of { $concerned } at level { $level } or more
    [one] { $count } dimension of { $concerned } at level { $level } or more
   *[other] { $count } dimensions of { $concerned } at level { $level } or more
}
# $rungs, $max
cli-whole-rungs = In all, { $rungs } rungs of { $max }
# $weakest, $strongest: dimensions
cli-ends = Strongest: { $strongest }; weakest: { $weakest }
cli-legal-title = Legal watch
# $practice, $state
cli-legal-point = { $practice }: { $state }
cli-unknown-title = To find out

## The inventory in text

cli-findings-title = What the inventory shows
# $name, $list: what was found, and where
cli-finding = { $name }: { $list }
# $list: some things
# $count (number)
cli-more = { $count ->
    [one] { $list } and { $count } more
   *[other] { $list } and { $count } more
}
# $from, $to: tools or roles
cli-flow = { $from } → { $to }
cli-doubts-title = To be checked

## Advice in text

cli-steps-quick = Within a month
cli-steps-year = Within the year
cli-steps-later = Later
cli-steps-none = Nothing more this year.
cli-effort-s = 4 hours at most
cli-effort-m = 20 hours at most
cli-effort-l = more than 20 hours
cli-money = takes money
# $practice: what nobody knows
cli-find-out = Find out where this stands: { $practice }
# $by: the team, outside help…
cli-by = who could do it: { $by }
# $by: the team, outside help…
# $list: roles
cli-by-who = who could do it: { $by } ({ $list })
# $month (number)
# $year (number)
# $planned (number)
# $later (number)
cli-capacity = Hours: { $year } in the year ({ $month } a month); the steps of the year ask for { $planned }, those for later { $later }.
# $month (number)
# $year (number)
# $planned (number)
# $later (number)
cli-capacity-assumed = Hours: { $year } in the year ({ $month } a month, since the profile does not say); the steps of the year ask for { $planned }, those for later { $later }.
cli-project-title = Change of tool
# $list
cli-because = because of: { $list }
cli-skills-title = Skills
cli-providers-title = Outside help
cli-providers-none = None for now.
cli-not-now-title = Not now
# $name, $what
cli-item = { $name }: { $what }
# $list: the skills that accompany it
cli-accompanied = to be accompanied by: { $list }

## Decisions in text

cli-decisions-title = Decisions
cli-undecided = Not decided yet
# $date
cli-due = due { $date }
# $amount: a sum
cli-budget = budget of { $amount }
# $reason: the venue’s words
cli-reason = because: { $reason }
