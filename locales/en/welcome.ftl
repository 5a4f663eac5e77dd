### Welcome: new dossier, recent dossiers, example.

welcome-title = Take stock of your data
welcome-lead = For theatres, halls, festivals and art centres with a team of two to fifteen.
# $count (number): questions of the edition
welcome-what-answer = Answer { $count } down-to-earth questions, alone or around a table: an hour is enough, and you can stop whenever you like.
welcome-what-read = See where your venue stands, what holds it back, the next steps, the skills to build and the help to ask for.
welcome-what-print = Print two pages that your board can read and vote on, then come back next year to see what has moved.
welcome-private = Nothing leaves this computer. Jauge sends nothing and asks for no account: your dossier is an ordinary file, kept with you.

## New dossier

welcome-new = Start a dossier
welcome-name = Name of your venue
welcome-name-hint = As it will appear at the top of the report. You can change it later.
welcome-create = Create the dossier
welcome-created-where = The dossier is kept in your documents, under “Jauge”.
welcome-error-name = Write the name of your venue
# $limit (number)
welcome-error-long = Shorten this name: { $limit } characters at most

## Open

welcome-recent = Pick up where you left off
# $folder: folder of the computer
welcome-in = in { $folder }
welcome-missing = This file is no longer where it was. It may be on a USB stick, or in a folder that was renamed.
# $name: name of the venue
welcome-forget = Remove { $name } from the list
# $name (text): the venue
welcome-forgotten = { $name } is off the list. Its file stays where it is.
welcome-open = Open another dossier…
welcome-example = Visit the example
welcome-example-what = A made-up venue, two years of answers, read-only: see where the road leads before you set out.
