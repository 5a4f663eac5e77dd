### Findings of the inventory: words used in Canada

## tool-without-contract

finding-tool-without-contract = Personal information in a tool without a known contract
finding-tool-without-contract-how = Look first among the invoices and in the customer area: a contract sometimes exists already, accepted online. If not, ask the provider for its privacy agreement; the privacy officer reads it, management signs. Then note it in the inventory.

## personal-data-abroad

finding-personal-data-abroad = Personal information hosted outside your jurisdiction
finding-personal-data-abroad-how = Ask the provider where the data goes, backups included, and whether it offers hosting closer to home. If not, the privacy officer does a privacy impact assessment, a short one for a simple tool: what protects the data there, what the contract says. Management then decides to stay, to have what is missing signed, or to leave.

## hosting-unknown

finding-hosting-unknown = Personal information in a tool hosted nobody knows where
finding-hosting-unknown-how = Send everyone the same short message: in which province or country are the data and its copies, and with which host? Keep the written answer with the contract and enter it in the inventory. A vague answer already tells you something.

## flow-abroad

finding-flow-abroad = Personal information sent outside your jurisdiction

## minors-shared

finding-minors-shared = Information about minors passed on to others
finding-minors-shared-do = Go over each sharing of information about minors

## asset-kept-forever

finding-asset-kept-forever-how = For each set, write how long it is really of use, and who deletes it afterwards; have the periods set by law confirmed, for pay and accounts for instance. A season’s totals keep very well without names. A poster or a recording may stay forever: then say why.

## personal-retention-unknown

finding-personal-retention-unknown = Personal information kept for a time that nobody has set
finding-personal-retention-unknown-do = Decide how long to keep personal information
finding-personal-retention-unknown-how = Ask whoever uses it when they stop opening it: the right period is not far off. Have the privacy officer read the answer over, then note it in the inventory. An hour for two people covers the main sets.

## personal-data-in-spreadsheet

finding-personal-data-in-spreadsheet = Personal information in a spreadsheet
finding-personal-data-in-spreadsheet-do = Move personal information out of spreadsheets, or restrict access
finding-personal-data-in-spreadsheet-how = See first whether ticketing or the contacts base can take it in. If not, keep a single file, in a folder open only to those who need it, each with their own account. Then delete the copies: attachments, desktops, USB keys.

## export-never-tested

finding-export-never-tested-how = With two of you, take all the data out, open the files outside the tool and compare a few totals with the screen. Note the date of the test in the inventory, and what was missing. Then delete the copy if it holds personal information.

## tool-one-administrator

finding-tool-one-administrator-why = A vacation, an illness or a departure, and nobody can open a sale or correct a price. It is no one’s fault: a second pair of hands is missing.

## asset-doubtful

finding-asset-doubtful-how = Open twenty records at random and note what is wrong: duplicates, empty fields, names written several ways. Agree on one or two entry rules so that the error does not come back, then clean what is still used. There is no point in mending what nobody opens anymore.

## skill-fragile

finding-skill-fragile-why = It is a risk, whoever that person is: a vacation or a departure, and the know-how goes with them. Leaving them to carry it alone is no favour either.

## skill-missing

finding-skill-missing-how = What comes up often is learned within the team, what is rare or very technical is asked for outside, what comes up without filling half a position is shared with other venues. Choose for each one, with a role and a date. Even with outside help, someone on the team must be able to explain, check and keep the result.

## Points to check

doubt-contracts-signed = You say that the required clauses are signed with every provider. The inventory shows personal information in at least one tool without a known contract: should the answer be corrected, or the inventory?
doubt-access-closed = You say that each person has their own account and that leavers’ accounts are closed. The inventory shows personal information in a spreadsheet: is access to it guarded just as well?

## Phases of a tool change

phase-amo = Get independent project support
phase-amo-do = Choose help that takes no commission from vendors, and have that put in writing. It works with the team and not in its place; each step has its own price and can be the last. Where money is short, share the assignment with other venues, or hand part of it to your network, the regional arts council or its digital agent.
phase-peers-do = The team can lead this change itself, as long as it does not stay on its own. Borrow the specifications of a venue that has just changed, call two venues that have had the tool for a year, and ask your network, the regional arts council or its digital agent to read your documents. Name who leads the project and who can take over.
phase-privacy = Do a privacy impact assessment
phase-privacy-do = Before signing, note which personal information the tool will hold, where it will be, who will see it and what could go wrong. The privacy officer takes part from the start and keeps the assessment in proportion to the project. Its conclusions go into the specifications.
phase-contract-do = Check that the contract takes up the specifications: onboarding, dates, full export in an open format, what happens at the end. If there is personal information, the clauses the law requires are in it, with the place of hosting. The privacy officer reads it, management signs, and a copy is filed where two people will find it.
