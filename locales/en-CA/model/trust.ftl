### Dimension “Compliance, ethics and security”: words used in Canada

## Dimension

dim-trust-about = People’s personal information (audiences, staff, artists, students, volunteers) is collected lawfully, kept safe and used fairly.

## trust-person

q-trust-person-name = Person in charge, inventory, incidents
q-trust-person = Who answers for personal information, and where do you note what it is used for and what goes wrong?
q-trust-person-help = Look for a name or an address on your website, an inventory of what each file is used for, and a place to note a loss or a leak.
q-trust-person-2 = Someone looks after it without really having been asked to. Nothing is published, and the inventory of personal information or the incident register is missing.
q-trust-person-3 = A person is named and how to reach them is published. An inventory of personal information and an incident register are open.
q-trust-person-4 = The inventory and the incident register are reviewed every year, the review is dated, and the board receives a summary.
q-trust-person-why = One day a subscriber will ask what you know about her, or a box-office laptop will vanish. With a name, an inventory and a procedure, you answer in good time. Without them you improvise at the worst moment, and audiences remember.
q-trust-person-step-2 = Ask someone to keep an eye on personal information
q-trust-person-step-3 = Name the person in charge, open the inventory and the incident register
q-trust-person-step-4 = Review the inventory and the register every year and inform the board
q-trust-person-climb-3 = Management names the person in writing, with someone to stand in, and publishes a way to reach them on the website. Then open two tables: the inventory of personal information (file, purpose, how long, who has access) and the incident register, even if it is empty. Allow a few half-days, going round from one desk to the next.
q-trust-person-climb-4 = Pick a quiet date, for instance after the season launch. The person in charge reviews the inventory and the register with the box office and communications, dates the review, then sums it up for the board in half a page: what changed, what went wrong, what remains to be done.
q-trust-person-climb-5 = Offer a swap to a neighbouring venue: each spends a day at the other’s, inventory and register open, and notes what surprises them. An outside audit does as well. Keep the list of corrections, with a person and a date for each.
q-trust-person-unknown = Ask management whether someone has been named, then look at the foot of your website. Whoever handles IT or contracts often knows whether an inventory or a register exists.

## trust-consent

q-trust-consent-name = Consent and privacy notices
q-trust-consent-4 = Every year, signing up, unsubscribing, the banner and the privacy policy are tested. The result is noted and faults are fixed.
q-trust-consent-climb-4 = Once a year, before the season launch, someone plays the public: they sign up, unsubscribe, refuse cookies and read the privacy policy. They note what they see on a dated page and have the rest fixed. A morning is enough.

## trust-contracts

q-trust-contracts = What contract do you have with each provider that touches personal information?
q-trust-contracts-3 = With every provider, the clauses the law requires are signed, and you know in which province or country the data is hosted.
q-trust-contracts-4 = The list of providers and contracts is reviewed every year, and a privacy impact assessment is done when a project calls for one.
q-trust-contracts-step-2 = List the providers that touch personal information
q-trust-contracts-climb-3 = Write to each provider on the list: where is the data, and do you have a privacy agreement to sign? Most have one ready. The person in charge reads it, management signs; allow one exchange per provider, spread over three months.
q-trust-contracts-climb-4 = Before the budget, go through the list: who came, who left, who moved their hosting. When a project touches many people or delicate data, do a privacy impact assessment before signing. Half a day a year, more in years when you change tools.
q-trust-contracts-unknown = Ask administration for the contracts, and whoever runs each tool for access to its customer area. Search the terms for the words “personal information”.

## trust-access

q-trust-access-climb-4 = Put four dates in the calendar. The person in charge and their deputy open each tool’s list of accounts, close what no longer belongs and date the check. An hour or two each time.

## trust-ethics

q-trust-ethics-climb-5 = Publish the charter, then invite people to talk about it at a talkback, an audience panel or a meeting with schools. Listen, change what needs changing and say what you changed. One meeting a season is enough.
