### Skills: Canadian terms

skill-privacy-law-build = Train the privacy officer and a deputy, and give them a few hours each quarter to keep the inventory and the incident register, and to read contracts over.
