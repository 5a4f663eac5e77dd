### Findings of the inventory: what it shows, why it matters, what to do; points to check; phases of a tool change

## tool-without-contract

finding-tool-without-contract = Personal data in a tool without a known contract
finding-tool-without-contract-why = Somebody else holds your audience’s names and addresses, and nothing signed says what they may do with them or what they hand back at the end.
finding-tool-without-contract-do = Find the missing tool contracts, or have them signed
finding-tool-without-contract-how = Look first among the invoices and in the customer area: a contract sometimes exists already, accepted online. If not, ask the provider for its data protection agreement; the person in charge reads it, management signs. Then note it in the inventory.

## personal-data-abroad

finding-personal-data-abroad = Personal data hosted outside your jurisdiction
finding-personal-data-abroad-why = Elsewhere, other rules apply, and your audience is not always as well protected. The law usually requires you to check this beforehand, and to put safeguards in writing.
finding-personal-data-abroad-do = Check hosting outside your jurisdiction and put safeguards in writing
finding-personal-data-abroad-how = Ask the provider where the data goes, backups included, and whether it offers hosting closer to home. If not, the person in charge notes on one page what protects the data there and what the contract says. Management then decides to stay, to have what is missing signed, or to leave.

## hosting-unknown

finding-hosting-unknown = Personal data in a tool hosted nobody knows where
finding-hosting-unknown-why = Without knowing where the data is, you cannot say which law protects it, nor answer someone who is worried and asks.
finding-hosting-unknown-do = Ask each provider where the data is hosted
finding-hosting-unknown-how = Send everyone the same short message: in which country are the data and its copies, and with which host? Keep the written answer with the contract and enter it in the inventory. A vague answer already tells you something.

## flow-abroad

finding-flow-abroad = Personal data sent outside your jurisdiction
finding-flow-abroad-why = This exchange is how the data gets out: each transfer adds some, often without anyone thinking of it. Once gone, it is hard to bring back.
finding-flow-abroad-do = Send only what is needed outside your jurisdiction, on written terms
finding-flow-abroad-how = Look at what really goes out: the show’s title and the number of seats are often enough, with no name or address. If names must go, check before the next transfer that the receiving tool’s contract provides for it. When in doubt, pause the exchange until the question is settled.

## minors-shared

finding-minors-shared = Data about minors passed on to others
finding-minors-shared-why = A class list or workshop photos concern children, and their families rely on you. The more these travel, the less anyone knows who can read them.
finding-minors-shared-do = Go over each sharing of data about minors
finding-minors-shared-how = Each time, ask what the other party really needs: a head count and an age often do in place of names. Check that the law allows it and that families or the school know, then write down who receives what, and until when. Have copies that are no longer needed deleted.

## asset-kept-forever

finding-asset-kept-forever = Data kept with no time limit
finding-asset-kept-forever-why = What never leaves a file ends up as a burden: stale records, people long lost sight of, and more to lose on the day of a leak.
finding-asset-kept-forever-do = Set a period for data kept with no time limit
finding-asset-kept-forever-how = For each set, write how long it is really of use, and who deletes it afterwards; have the periods set by law confirmed, for pay and accounts for instance. A season’s totals keep very well without names. A poster or a recording may stay for ever: then say why.

## personal-retention-unknown

finding-personal-retention-unknown = Personal data kept for a time that nobody has set
finding-personal-retention-unknown-why = As long as no time is set, nobody deletes, and you have no answer for someone who asks how long you will keep their name.
finding-personal-retention-unknown-do = Decide how long to keep personal data
finding-personal-retention-unknown-how = Ask whoever uses it when they stop opening it: the right period is not far off. Have the person in charge of personal data read the answer over, then note it in the inventory. An hour for two people covers the main sets.

## personal-data-in-spreadsheet

finding-personal-data-in-spreadsheet = Personal data in a spreadsheet
finding-personal-data-in-spreadsheet-why = A spreadsheet gets copied, sent and forgotten without leaving a trace. Nobody knows who has read it or which version is right, and one lost laptop is enough.
finding-personal-data-in-spreadsheet-do = Move personal data out of spreadsheets, or restrict who opens them
finding-personal-data-in-spreadsheet-how = See first whether ticketing or the contact database can take it in. If not, keep a single file, in a folder open only to those who need it, each with their own account. Then delete the copies: attachments, desktops, USB sticks.

## export-never-tested

finding-export-never-tested = Tool whose full export has never been tested
finding-export-never-tested-why = Your data is in there, and nobody has checked that it can come out. Better to find out on a quiet Tuesday than on the day the vendor closes down.
finding-export-never-tested-do = Test a full export of each tool never tested so far
finding-export-never-tested-how = With two of you, take all the data out, open the files outside the tool and compare a few totals with the screen. Note the date of the test in the inventory, and what was missing. Then delete the copy if it holds personal data.

## export-test-old

finding-export-test-old = Tool last tested for export more than two years ago
finding-export-test-old-why = In two years a tool changes version, format, sometimes owner. An export that worked may have lost things without anyone knowing.
finding-export-test-old-do = Repeat export tests more than two years old and note the date
finding-export-test-old-how = Follow last time’s method, with the deputy at the keyboard if possible. Compare the number of records and of sales with the tool. Put the next test in the team’s calendar, at the end of the season for instance.

## tool-without-administrator

finding-tool-without-administrator = Tool that nobody administers
finding-tool-without-administrator-why = Nobody opens accounts, closes those of leavers or reads the vendor’s messages. On the night it breaks down, you first have to find out who has the password.
finding-tool-without-administrator-do = Name who administers each tool
finding-tool-without-administrator-how = Ask who sorts out the problems in practice: the answer is often right there. Note that role in the inventory, and a deputy’s too if you can. Check also that the main account is tied to a venue address, not to that of someone who has left.

## tool-one-administrator

finding-tool-one-administrator = Tool that only one person can administer
finding-tool-one-administrator-why = A holiday, an illness or a departure, and nobody can open a sale or correct a price. It is no one’s fault: a second pair of hands is missing.
finding-tool-one-administrator-do = Train a deputy to administer each tool
finding-tool-one-administrator-how = Start with the tool that would bring everything to a halt soonest, often ticketing. The deputy goes through the everyday tasks and writes them up on one page. Give them their own account rather than someone else’s password.

## asset-without-owner

finding-asset-without-owner = Data that nobody answers for
finding-asset-without-owner-why = With nobody to answer for it, a file is neither corrected, nor protected, nor deleted. Everyone uses it, thinking that someone else is looking after it.
finding-asset-without-owner-do = Name who answers for each set of data
finding-asset-without-owner-how = Go through the list at a meeting: for each set, who would notice if it vanished tomorrow? Note that role in the inventory, with someone to stand in. If nobody comes forward, perhaps the set should be closed.

## asset-one-person

finding-asset-one-person = Data that only one person answers for
finding-asset-one-person-why = Only one person knows what each column means. When they are away the data goes silent, sometimes the day before a report is due.
finding-asset-one-person-do = Add a deputy for each set of data
finding-asset-one-person-how = Whoever answers for it shows someone else where the data is, how it gets filled in and what it is for. Write half a page about it, pitfalls included. Allow an hour per set, starting with those used every month.

## asset-doubtful

finding-asset-doubtful = Data that the team does not quite trust
finding-asset-doubtful-why = People hesitate to use it, or use it with their fingers crossed. One wrong figure quoted to the board casts doubt on all the others.
finding-asset-doubtful-do = Correct data the team does not trust, or agree to stop using it
finding-asset-doubtful-how = Open twenty records at random and note what is wrong: duplicates, empty fields, names written several ways. Agree on one or two entry rules so that the error does not come back, then clean what is still used. There is no point in mending what nobody opens any more.

## asset-unused

finding-asset-unused = Data used for no known decision
finding-asset-unused-why = Collecting it, keeping it and protecting it take up the team’s time. If it sheds no light, that time would be better spent elsewhere.
finding-asset-unused-do = Find a use for idle data, or stop collecting it
finding-asset-unused-how = For each set, look for a decision it could inform: a price, a start time, an extra date. Try it once, at the next programming meeting. If nothing comes of it, stop collecting, unless you are obliged to keep it; in that case note it in the inventory.

## flow-retyped

finding-flow-retyped = Data re-typed by hand
finding-flow-retyped-why = Copying eats up hours and makes mistakes: a mistyped address, a price forgotten on the website, a door list with names missing.
finding-flow-retyped-do = Replace the longest re-typing with a regular export
finding-flow-retyped-how = Time the re-typing for two weeks and pick the heaviest load. Look for the export on one side and the import on the other, try a few lines, then write up the method with a colleague. Also ask the vendors whether a connector already exists.

## flow-missing

finding-flow-missing = Data that should pass and does not
finding-flow-missing-why = On one side someone knows, on the other people decide without knowing: the unsubscribe noted at the ticket desk never reaches the newsletter, the new date never reaches the website.
finding-flow-missing-do = Set up the missing exchanges, the most useful first
finding-flow-missing-how = Ask the person waiting for this data what they would do with it, and how often. To begin with, a plain file sent on a set date is often enough. If nobody would do anything with it, take the exchange out of the inventory.

## flow-unwatched

finding-flow-unwatched = Automatic exchange that nobody watches
finding-flow-unwatched-why = When one of the two tools changes, the exchange can stop without a sound. You find out weeks later, at the door or in front of accounts that no longer add up.
finding-flow-unwatched-do = Name who watches each automatic exchange
finding-flow-unwatched-how = Every week, one person checks that the latest entries have arrived; another can take their place. Note whom to call when it breaks and where the access keys are; they belong to the venue. Plan for upkeep every year, above all for an API.

## skill-fragile

finding-skill-fragile = Skill held by one person alone
finding-skill-fragile-why = It is a risk, whoever that person is: a holiday or a departure, and the know-how goes with them. Leaving them to carry it alone is no favour either.
finding-skill-fragile-do = Have a second person learn each skill that rests on one
finding-skill-fragile-how = For each one, find a volunteer and a real task to do together: a mailing, a report, the opening of a sale. Next time, they do it alone and complete the instructions. If the team is too small, look for cover on the board or at a neighbouring venue.

## skill-missing

finding-skill-missing = Needed skill that nobody has
finding-skill-missing-why = You will need it within the year, and nobody has it today. Whatever depends on it will wait, or be done blind.
finding-skill-missing-do = Decide how to get the skills that are missing
finding-skill-missing-how = What comes up often is learned within the team, what is rare or very technical is asked for outside, what comes up without filling half a post is shared with other venues. Choose for each one, with a role and a date. Even with outside help, someone on the team must be able to explain, check and keep the result.

## Points to check

doubt-export-tested = You say that a full export of the main tools has been made and checked. The inventory shows at least one tool with no dated test: is a date missing, or is the answer a little ahead of things?
doubt-contracts-signed = You say that the required clauses are signed with every provider. The inventory shows personal data in at least one tool without a known contract: should the answer be corrected, or the inventory?
doubt-owners-named = You say that a list names who answers for each set of data. The inventory shows at least one that nobody answers for: was it forgotten here, or is the list incomplete?
doubt-retention-applied = You say that a period is written for each set of data. The inventory shows at least one kept with no limit: is it a choice to explain, or a period to set?
doubt-nothing-retyped = You say that a connector or an API passes the data. The inventory shows at least one case of re-typing by hand: has it gone since, or does the answer forget it?
doubt-two-people = You say that a deputy has already practised every important task. The inventory shows at least one tool that one person alone administers: who can stand in?
doubt-skills-covered = You say that a deputy has already practised every important task. The inventory shows at least one important skill held by one person alone: is cover still to be noted, or still to be found?
doubt-decisions-cite = You say that important decisions quote the figures consulted. The inventory shows data used for no known decision: is the decision still to be noted, or is this data really asleep?
doubt-entry-ruled = You say that entry follows a guide and that its error rate is measured. The inventory shows data that the team does not quite trust: is that an old judgement, or does the guide not cover it?
doubt-training-planned = You say that a training plan is followed and its effects checked. The inventory shows a needed skill that nobody has: is it in the plan, or should it be added?
doubt-access-closed = You say that each person has their own account and that leavers’ accounts are closed. The inventory shows personal data in a spreadsheet: is access to it guarded just as well?
doubt-inventory-exists = Your answer says that no list of your data exists. Yet the inventory you have filled in is a good start on one: can the answer move up a rung?
doubt-flows-exist = Your answer says that everything is re-typed by hand. Yet the inventory shows several exchanges and no re-typing: can the answer move up, or is some re-typing still to be noted?

## Phases of a tool change

phase-need = Write down the need with the team
phase-need-do = Bring the box office, front of house, communications and administration together, and have each person describe a real day: what gets stuck, what is done twice. Put some ten needs in order of importance, on a page or two. Check along the way that the tool you have, better set up, would not do the job.
phase-amo = Get independent help (project-owner assistance)
phase-amo-do = Choose help that takes no commission from vendors, and have that put in writing. It works with the team and not in its place; each step has its own price and can be the last. Where money is short, share the assignment with other venues, or hand part of it to your network or a regional agency.
phase-peers = Go forward with peers
phase-peers-do = The team can lead this change itself, as long as it does not stay on its own. Borrow the specifications of a venue that has just changed, call two venues that have had the tool for a year, and ask your network or a regional agency to read your documents. Name who leads the project and who can take over.
phase-privacy = Assess what the change means for personal data
phase-privacy-do = Before signing, note which personal data the tool will hold, where it will be, who will see it and what could go wrong. The person in charge of personal data takes part from the start and says whether an impact assessment is called for, in proportion to the project. Its conclusions go into the specifications.
phase-specifications = Write the specifications
phase-specifications-do = Start from the needs in their order and ask for support in black and white: bringing the data over, setting up, training, follow-up sessions after sales open, help on performance nights. Plan the way out before going in: full export at any time, in an open format, then return and deletion when the contract ends. Say too which tools it will have to exchange data with.
phase-offers = Compare the offers, onboarding included
phase-offers-do = Ask for several offers and score them together, on the same grid. Onboarding weighs as much as features: a good tool badly learned ends up in spreadsheets. Have each vendor act out one of your real days, call a venue that already has the tool, and count every cost over several years.
phase-contract = Read and sign the contract
phase-contract-do = Check that the contract takes up the specifications: onboarding, dates, full export in an open format, what happens at the end. If there is personal data, the clauses the law requires are in it, with the place of hosting. The person in charge reads it, management signs, and a copy is filed where two people will find it.
phase-migration = Clean up, then move the data
phase-migration-do = Clean before you move: duplicates, dead addresses, records past their time. Try the move on an extract, count records and sales on both sides, then choose a quiet period. Keep the old tool open for reading while you check, then have it emptied and closed.
phase-onboarding = Plan for onboarding, in the calendar and the budget
phase-onboarding-do = Vendor onboarding goes into the budget, just like the licence. Train at least two people per task, have the sessions recorded and keep one or two for after the first sales. Give the team time: no going live in the week subscriptions open.
phase-supervision = Watch over the exchanges, year after year
phase-supervision-do = For each connector and each API, one person checks regularly that data passes, and another can take their place. Put upkeep into every year’s contract and budget: an exchange breaks when a tool changes. The code, the keys and the accounts belong to the venue, and so does the documentation.
