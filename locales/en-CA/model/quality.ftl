### Terms used in Canada; the other messages come from the base English.

## quality-entry

q-quality-entry = How does the team enter names, postal codes, ticket types and show titles?
q-quality-entry-why = A show spelled three ways makes three lines in the season report, and an evening’s work to join them up again. Correct postal codes, by contrast, let you say where people come from without counting anything twice. A rule is settled in an hour; the cleaning comes back every season.

## quality-definitions

q-quality-definitions-unlocks = Your figures can be compared from year to year and from venue to venue, and nobody disputes them in meetings anymore.

## quality-backup

q-quality-backup-2 = Someone makes a copy from time to time, on a disk or a USB key, with no set date.

## quality-retention

q-quality-retention-1 = Everything is kept forever; nothing has ever been deleted on purpose.
q-quality-retention-climb-3 = Start from the inventory and note for each line a period, its reason and who deletes. Accounts, payroll and contracts have periods set by law: have them confirmed. A day’s work, to be read over with the person in charge of personal information.
q-quality-retention-unknown = Ask administration and the person in charge of personal information, then look for the oldest record in each tool.
q-quality-retention-na = Never: a venue keeps at least contracts, pay stubs or contacts, and each has its period.
