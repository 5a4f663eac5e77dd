### Skills: Canadian terms

## Common wording

skill-one-person = A skill held by one person alone is a risk, whoever that person is: one vacation, one departure or one illness, and everything stops.

## privacy-law

skill-privacy-law-build = Train the privacy officer and a deputy, and give them a few hours each quarter to keep the inventory and the incident register, and to read contracts over.
