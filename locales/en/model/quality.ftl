### Quality and life cycle: texts of the dimension and its five practices.

dim-quality = Quality and life cycle
dim-quality-about = Your data is right, held in one place, kept safe, and deleted on time.
dim-quality-1 = A basic is still missing: a known backup, entry rules, a clean-up of files or shared definitions.
dim-quality-2 = Data is cleaned, copied or checked at times, out of habit or thanks to one person’s goodwill.
dim-quality-3 = For the most part, entry, cleaning, definitions and retention are written down, and backups run by themselves, somewhere else.
dim-quality-4 = Quality is measured, restoring a backup is tested every year, and retention periods are applied.
dim-quality-5 = Errors are prevented at the source, rules are shared with partners, and a provider’s failure has been rehearsed.

## quality-entry

q-quality-entry-name = Entry rules
q-quality-entry = How does the team enter names, postcodes, ticket types and show titles?
q-quality-entry-help = Open twenty records at random in your ticketing system: is the same ticket type or the same school written in the same way?
q-quality-entry-1 = Each person enters things their own way: the same show or school goes by several names in the tools.
q-quality-entry-2 = Shared habits exist by word of mouth; a newcomer learns them by being corrected.
q-quality-entry-3 = A short entry guide is written and given to the team, and the tools offer lists for ticket types and titles.
q-quality-entry-4 = At least once a year, the error rate is measured on a sample of records, and the guide is corrected accordingly.
q-quality-entry-5 = The same rules are agreed in writing with co-presenters, and the files they send follow them.
q-quality-entry-why = A show spelt three ways makes three lines in the season report, and an evening’s work to join them up again. Correct postcodes, by contrast, let you say where people come from without counting anything twice. A rule is settled in an hour; the cleaning comes back every season.
q-quality-entry-step-2 = Agree aloud on the entries that cause the most trouble
q-quality-entry-step-3 = Write a one-page entry guide and set up lists in the tools
q-quality-entry-step-4 = Measure the error rate on a sample once a year
q-quality-entry-step-5 = Agree on the same rules with your co-presenters
q-quality-entry-climb-2 = Bring together the people who enter data for half an hour, around ten records picked at random. Decide how titles, schools and ticket types are written, and do it that way from the next day.
q-quality-entry-climb-3 = The person in charge writes one page, with a right and a wrong example for each field, and has seasonal staff read it. Then replace free text with lists wherever the tool allows it. A day in all, before sales open if possible.
q-quality-entry-climb-4 = Draw a hundred records at random and count those that stray from the guide: two hours for two people. Note the figure and the date, then correct the guide or the tool where errors recur.
q-quality-entry-climb-5 = Send your page to the partners you sell tickets with, and ask for theirs. An hour’s talk is enough to agree on titles, ticket types and dates; attach the result to the agreement.
q-quality-entry-unlocks = Reports come out right the first time, and partners’ files join yours without mending.
q-quality-entry-unknown = Ask two people in the box office to enter the same order, and compare.
q-quality-entry-na = Almost never: as soon as two people, or one person on two different days, enter data, the question arises.

## quality-duplicates

q-quality-duplicates-name = Duplicates and dead contacts
q-quality-duplicates = What do you do about duplicate contacts and addresses that no longer answer?
q-quality-duplicates-help = Look at your last big mailing: how many addresses failed, and how many people received it twice?
q-quality-duplicates-1 = Nobody knows how many contacts are duplicates or no longer valid.
q-quality-duplicates-2 = A clean-up is done before a big mailing, by whoever sends it, when time allows.
q-quality-duplicates-3 = Cleaning has its dates in the year’s calendar, a person in charge and a written procedure.
q-quality-duplicates-4 = The share of valid contacts is measured at least once a year and compared with the previous figure.
q-quality-duplicates-5 = Duplicates are caught at entry by the tools or the team, and the share of valid contacts holds steady or rises.
q-quality-duplicates-why = A subscriber who receives three brochures wonders what you do with her money. Dead addresses send your mailings to the junk folder and swell a list you believe to be loyal. A smaller, truer file reaches more people.
q-quality-duplicates-step-2 = Clean the list before the next big mailing
q-quality-duplicates-step-3 = Set dates for cleaning and name who does it
q-quality-duplicates-step-4 = Measure the share of valid contacts every year
q-quality-duplicates-step-5 = Prevent duplicates at entry
q-quality-duplicates-climb-2 = Before the season-launch mailing, take out addresses that fail and sort the list by name to spot duplicates. Two to three hours are enough for a first pass; keep a copy of the original list until the mailing has gone.
q-quality-duplicates-climb-3 = Choose two dates in the year, for instance before subscriptions and after the last performance. Write the procedure in ten lines (what to merge, what to keep, who to tell) and have the deputy try it.
q-quality-duplicates-climb-4 = Decide what a valid contact is, for instance a name and an address that still receives mail. Count them once a year, an hour is enough, and show the team the figure beside last year’s.
q-quality-duplicates-climb-5 = Ask the vendor to switch on the duplicate alert, and get into the habit at the desk of looking for the person before creating a record. Check after three months that duplicates no longer come back.
q-quality-duplicates-unlocks = Your mailings arrive, your loyalty figures are true, and each person is recognised from one purchase to the next.
q-quality-duplicates-unknown = Ask whoever sends the newsletter to look at the last delivery report, then search your ticketing system for three common surnames.
q-quality-duplicates-na = Only if the venue keeps no contact file at all, whether of audiences, groups or partners.

## quality-definitions

q-quality-definitions-name = Same words for the same figures
q-quality-definitions = Do “audience member”, “admission”, “occupancy rate” and “new audience” mean the same thing to everyone?
q-quality-definitions-help = Ask two colleagues for last season’s attendance: do you get the same figure, comps and schools included?
q-quality-definitions-1 = Depending on the person or the document, attendance for the same season differs, and nobody explains why.
q-quality-definitions-2 = The team knows which figures do not agree and why, but the definitions are not written down.
q-quality-definitions-3 = A one-page dictionary says what the main words count, and the whole team has received it.
q-quality-definitions-4 = All the year’s reports follow the dictionary, and a yearly read-through checks that they do.
q-quality-definitions-5 = Definitions have been set against those of the statistics office, the ministry and other venues, and the gaps are written down.
q-quality-definitions-why = When the board, the press and the grant report show three different attendances, it is your word that wears thin. Do you count comps, schools, the same person who came four times? One page is enough for the answer to stay the same from one report to the next.
q-quality-definitions-step-2 = Spot the figures that do not agree
q-quality-definitions-step-3 = Write a one-page dictionary with the team
q-quality-definitions-step-4 = Use the dictionary in every report and check it once a year
q-quality-definitions-step-5 = Set your definitions against public statistics and other venues
q-quality-definitions-climb-2 = Lay side by side the last annual report, a report sent to a funder and the ticketing screen. In an hour, two of you circle the gaps and say where each one comes from.
q-quality-definitions-climb-3 = Choose eight to ten words (admission, audience member, comp, seat available, occupancy rate, new audience…) and write one sentence for each, with what is counted and what is not. Bring box office, communications, outreach and administration together for an hour, twice, then send the page round.
q-quality-definitions-climb-4 = Attach the page to each report and cite it under the tables. Once a year, someone who did not do the counting rereads two reports with the dictionary in hand, for an hour or two, and points out the gaps.
q-quality-definitions-climb-5 = Read the notes of the surveys you answer and write beside each word what differs. Share the page with two or three venues in your network: half a day is often enough to agree.
q-quality-definitions-unlocks = Your figures can be compared from year to year and from venue to venue, and nobody disputes them in meetings any more.
q-quality-definitions-unknown = Ask whoever fills in the reports what they count as an admission, then put the same question to the box office.
q-quality-definitions-na = Almost never: as soon as you give anyone an attendance figure, it rests on a definition.

## quality-backup

q-quality-backup-name = Backup and continuity
q-quality-backup = If a computer or a provider failed tomorrow, where would your data come back from?
q-quality-backup-help = Think of the shared folder, the accounts, and whatever lives with your ticketing or newsletter provider.
q-quality-backup-1 = No backup is known: nobody could say where a copy of the venue’s data is.
q-quality-backup-2 = Someone makes a copy from time to time, on a disk or a USB stick, with no set date.
q-quality-backup-3 = Backup is automatic, the copy is kept away from the venue, and two people know how to reach it.
q-quality-backup-4 = A restore was tested less than a year ago: a file and a list were brought back, and the date is noted.
q-quality-backup-5 = A plan says how to open the doors without ticketing or another provider, and it has been tried out.
q-quality-backup-why = A flood, a theft, a virus or a provider’s bankruptcy will not wait for the end of the season. Without a copy, it is subscribers, contracts and ten years of attendance that vanish. And a backup nobody has ever restored is only a hope.
q-quality-backup-step-2 = Make a first copy of the essential data this week
q-quality-backup-step-3 = Make backup automatic, off site and known to two people
q-quality-backup-step-4 = Try each year to restore a file and a list
q-quality-backup-step-5 = Rehearse an evening without ticketing or another provider
q-quality-backup-climb-2 = Copy the shared folder, the accounts and an export from ticketing to an encrypted disk kept somewhere other than the office. Half a day, and note on a sheet what was copied and when.
q-quality-backup-climb-3 = With whoever looks after your computers, set up a nightly copy to another place, and ask each provider in writing what it backs up. Write on one page how to get a file back, and show the deputy. Allow a day.
q-quality-backup-climb-4 = Pick a quiet day and ask the deputy, alone with the page, to bring back a contract from last year and the list of subscribers. Two hours are enough; date the test and correct the page.
q-quality-backup-climb-5 = Write on one page what happens if ticketing goes down two hours before the show: printed list, checking by hand, who calls whom. Act it out with front of house for an hour, then plan what would follow if the provider closed for good.
q-quality-backup-unlocks = A breakdown or a theft costs you a bad day instead of a season, and the doors still open.
q-quality-backup-unknown = Ask the person or company that looks after your computers, and each provider, where the latest copy is and when it was made.
q-quality-backup-na = Never: even if everything is online with providers, you need to know what they back up and keep copies of your own.

## quality-retention

q-quality-retention-name = Retention and deletion
q-quality-retention = How long do you keep data, and who deletes it when that time is up?
q-quality-retention-help = Look for the oldest record in ticketing and the oldest job application received: why are they still there?
q-quality-retention-1 = Everything is kept for ever; nothing has ever been deleted on purpose.
q-quality-retention-2 = The team says it wants to delete old data and sometimes erases some, but no period is written down.
q-quality-retention-3 = A retention period is written down for each set of data, and the team knows where to read it.
q-quality-retention-4 = Once a year, whatever is past its written period is deleted or made anonymous, and the operation is recorded.
q-quality-retention-5 = The tools themselves delete or anonymise data past its period, and someone checks that they do.
q-quality-retention-why = What you no longer keep can be neither stolen nor sent by mistake. Job applications from eight years ago, medical forms from a children’s workshop and buyers long lost from sight weigh on you and bring you nothing. The season’s figures keep perfectly well without the names.
q-quality-retention-step-2 = Erase what is plainly too old
q-quality-retention-step-3 = Write down a retention period for each set of data
q-quality-retention-step-4 = Apply the periods every year and keep a record of it
q-quality-retention-step-5 = Have the tools delete data past its period
q-quality-retention-climb-2 = Check with administration what has to be kept, then delete old job applications and workshop forms from past seasons. Two hours for two people, and the team sees at once what it is about.
q-quality-retention-climb-3 = Start from the inventory and note for each line a period, its reason and who deletes. Accounts, payroll and contracts have periods set by law: have them confirmed. A day’s work, to be read over with the person in charge of personal data.
q-quality-retention-climb-4 = Set a date, for instance once the accounts are closed, and block half a day for two people. Delete or make anonymous whatever is past its period, copies and attachments included, and note in one line what, when and by whom, without copying out the names.
q-quality-retention-climb-5 = Ask each vendor whether deletion can be scheduled, set it to your own periods and try it on a copy first. Check once a year, in an hour, that no overdue record remains.
q-quality-retention-unlocks = Your files get lighter, an incident would do less harm, and you can answer anyone who asks what you keep.
q-quality-retention-unknown = Ask administration and the person in charge of personal data, then look for the oldest record in each tool.
q-quality-retention-na = Never: a venue keeps at least contracts, payslips or contacts, and each has its period.
