### Maturity model, dimension “Skills and data culture”: Canadian terms.

## skills-continuity

q-skills-continuity-why = In a small team, sick leave in the week subscriptions open can bring everything to a halt. Two people per task also means taking a vacation without the phone, and leaving one day with an easy mind.

## skills-training

q-skills-training-1 = Nobody has had any training in spreadsheets, tools or personal information in the past two years.
q-skills-training-3 = A training plan is written every year and followed up by a named person. It includes spreadsheets and personal information.
q-skills-training-climb-2 = Ask your professional network or your municipality which workshops exist near you or online. Sign one person up for half a day and ask them to tell the team three useful things.
q-skills-training-step-3 = Write the year’s plan, with spreadsheets and personal information
q-skills-training-climb-3 = Ask each person what they would most like to be able to do, and set the answers beside the skills inventory. Settle on two or three courses for the year, including one on spreadsheets and one on personal information, and look for possible funding. Half a day to write it, two people to follow it up.
