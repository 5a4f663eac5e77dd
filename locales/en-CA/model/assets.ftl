### Terms used in Canada; the other messages come from the base English.

dim-assets-5 = What the venue knows of its data and its audiences, absent ones included, changes what it collects and what it programs.

## assets-inventory

q-assets-inventory-3 = A list exists: for each set of data it says who answers for it, where it is, what it contains and whether it holds personal information.
q-assets-inventory-climb-4 = Pick a quiet spell in the season and go through folders, attachments and USB keys with each person. Add what is missing, strike out what has gone, date the list. Two people need about a day.
q-assets-inventory-unknown = Ask the box office, communications and administration; the register kept for personal information, if there is one, is already the start of a list.

## assets-purpose

q-assets-purpose-2 = The use of a field is discussed only when it hurts: a complaint, a line-up, an abandoned purchase.
q-assets-purpose-why = Every needless box slows the sale down, makes buyers give up and adds something to protect. A date of birth asked for “just in case” costs trust and helps no one. A well-explained postal code, on the other hand, is given gladly and is useful all season.

## assets-coverage

q-assets-coverage-1 = Only box-office totals are known: a number of tickets and revenue for each performance.
q-assets-coverage-climb-5 = Compare the postal codes and ages you have with public population figures. Write on one page who is missing, then go and check why with two or three go-betweens: a school, a community centre, a local group.
