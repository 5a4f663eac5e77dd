### The action plan as files: spreadsheet, calendar, reminder.

# $venue: the name of the venue
# $date: the day in figures, 2026-11-21
plan-files-name = { $venue } – action plan – { $date }
# $venue: the name of the venue
# $date
plan-files-title = { $venue } – action plan on { $date }
plan-files-subject = What the venue decided to do for its data, who does it and by when.

## The sheets and their columns

plan-files-sheet = Plan
plan-files-history-sheet = History
plan-files-action = Action
plan-files-kind = Kind
plan-files-area = Area
plan-files-status = Status
plan-files-since = Since
plan-files-due = Due
plan-files-timing = Timing
plan-files-owner = Owner
plan-files-deputy = Deputy
plan-files-hours = Hours
plan-files-budget = Budget
plan-files-budget-currency = Currency of the budget
plan-files-spent = Spent
plan-files-spent-currency = Currency spent
plan-files-reason = Why
plan-files-note = Note
plan-files-history = History
plan-files-date = Date
# One event on a line. $date, $status
plan-files-event = { $date }: { $status }
# $date, $status, $note
plan-files-event-note = { $date }: { $status } ({ $note })
# $page, $pages: the codes of the spreadsheet
plan-files-page = page { $page } of { $pages }

## What the cells say

plan-files-step = Next step
plan-files-skill = Skill
plan-files-provider = Outside help
plan-files-own = Action of your own
plan-files-planned = Planned
plan-files-started = Started
plan-files-done = Done
plan-files-dropped = Dropped
plan-files-overdue = Overdue
plan-files-this-month = This month
plan-files-later = Later
plan-files-undated = No date
plan-files-closed = Closed

## The calendar

# $title: the action
plan-files-entry = Due: { $title }
# $owner: a role
plan-files-entry-owner = Owner: { $owner }
# $deputy: a role
plan-files-entry-deputy = Deputy: { $deputy }
# $status
plan-files-entry-status = Status: { $status }
plan-files-entry-source = This date comes from the action plan kept in Jauge.
# $venue: the name of the venue
plan-files-reminder = Take stock of the data again: { $venue }
plan-files-reminder-why = This is the date set for the next assessment. Open the venue’s dossier in Jauge: last year’s answers wait there to be confirmed or changed.
