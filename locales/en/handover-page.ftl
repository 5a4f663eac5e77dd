### The hand-over page, on screen and printed: for whoever takes over, knowing nothing beforehand.

# $venue: the name of the venue
handover-page-title = Handover: { $venue }
handover-page-subject = What the person taking over the venue’s data needs to know.
# Above the name of the venue, on paper
handover-page-kind = Handover page
# $date
handover-page-byline = Made on { $date }, for whoever takes over: go through this page with the person who is leaving, and fill in together what is blank.
# $venue: the name of the venue
# $date
handover-page-name = { $venue } – handover – { $date }
# $date
handover-page-foot = Handover page made on { $date }
# $page, $pages: the numbers, placed when printing
handover-page-page = page { $page } of { $pages }
# A line to fill in. $what: what is missing
handover-page-blank = { $what }: ____________________________

## Jauge and the dossier

handover-page-what-heading = Jauge, and where the dossier is
handover-page-what = Once a year, Jauge takes stock of how the venue looks after its data, and keeps what was decided. The program works without the internet; everything is in a single file, the venue’s dossier.
# $file: the name of the file
# $folder: its folder
handover-page-file = The dossier is called { $file }. When this page was made, it was in { $folder }.
handover-page-file-blank = Where the dossier is
handover-page-copy-blank = Where the backup is, and who renews it

# $date
handover-page-next-assessment = The next assessment is planned for { $date }.
handover-page-next-assessment-blank = Date of the next assessment

## Where the venue stands

handover-page-standing-heading = Where the venue stands
# $date: day of the assessment
# $signed: day of the sign-off
# $present: who was there, by role
handover-page-signed-present = The latest assessment dates from { $date }; it was signed off on { $signed }, in the presence of: { $present }.
# $date, $signed
handover-page-signed = The latest assessment dates from { $date }; it was signed off on { $signed }.
# $date
handover-page-finished = The latest assessment, dated { $date }, is signed off.
# $date
handover-page-open = The latest assessment, dated { $date }, is not signed off yet.
# $count (number)
handover-page-to-confirm = { $count ->
    [one] One answer comes from last year and is still to be confirmed: it does not count yet.
   *[other] { $count } answers come from last year and are still to be confirmed: they do not count yet.
}
# $count (number)
handover-page-unanswered = { $count ->
    [one] One question has no answer.
   *[other] { $count } questions have no answer.
}
handover-page-standing-none = No answer so far: the first assessment is still to be made. Allow two hours together, with tools and contracts at hand.

## The decisions

handover-page-decided-heading = What was decided, and why
# $accepted (number)
# $postponed (number)
# $rejected (number)
handover-page-decided = Advice accepted: { $accepted } (the actions, below); postponed: { $postponed }; turned down: { $rejected }.
handover-page-decided-none = Nothing has been decided on the advice yet.
# $title: the advice
# $verdict: accepted, postponed, turned down
# $reason: the venue’s words
handover-page-decision-reason = { $title } – { $verdict }: { $reason }
# $title, $verdict
handover-page-decision = { $title } – { $verdict }

## The actions

handover-page-actions-heading = What is under way
handover-page-actions-caption = Actions to be done, in the order in which they need attention
handover-page-action = Action
handover-page-who = Who
handover-page-due = Due
handover-page-actions-none = No action is under way.
# $title: the action
# $note: the venue’s words
handover-page-action-note = { $title } – { $note }
# $deputy: a role
handover-page-deputy = Deputy: { $deputy }
# $count (number): the actions that are not named
handover-page-more = { $count ->
    [one] And one more, in Jauge’s plan.
   *[other] And { $count } more, in Jauge’s plan.
}
# $status
handover-page-status-late = { $status }, overdue
# $count (number)
handover-page-done = { $count ->
    [one] One action is done already: Jauge’s plan tells about it.
   *[other] { $count } actions are done already: Jauge’s plan tells about them.
}
handover-page-dropped = Dropped:
# $title, $date
handover-page-closed-on = { $title }, { $date }

## The evidence

handover-page-evidence-heading = Where the evidence is
# $practice: a practice
# $evidence: the venue’s words
handover-page-evidence-of = { $practice } ({ $evidence })
handover-page-evidence-none = No evidence is noted. Ask the person who is leaving where the contracts, procedures and lists are.

## Who knows what

handover-page-who-heading = Who knows what
handover-page-tools-caption = The tools, and who looks after them (an empty cell is to be filled in)
handover-page-tool = Tool
handover-page-administrator = Who administers it
handover-page-stands-in = Who stands in
# $role: a role, or a dimension
# $list: what belongs to it
handover-page-owner = { $role }: { $list }
# $list: data
handover-page-no-owner = Nobody answers for this data yet: { $list }.
handover-page-fragile = What only one person can do; ask them to show it before they leave:
# $list: skills
handover-page-no-role = One person, not said who: { $list }
handover-page-inventory-none = The inventory is empty: begin with the list of tools, and who administers each.

## What nobody knows yet

handover-page-unknown-heading = What nobody knows yet
handover-page-unknown-none = No answer is “don’t know”.

## Whom to talk to outside

handover-page-contacts-heading = Whom to talk to, outside the team
# $name: a person or an organisation
# $what: for which help
handover-page-contact = { $name }, { $what }

## The words

handover-page-words-heading = The words of this page
handover-page-word-practice = practice
handover-page-word-practice-means = Something that the venue does, or does not do yet, and that can be observed. Each question of the assessment describes one, on five rungs.
handover-page-word-dimension = dimension
handover-page-word-dimension-means = A group of practices on one subject. Its level goes from 1 to 5, and rises when all of its practices hold.
# $word, $means
handover-page-word = { $word }: { $means }
