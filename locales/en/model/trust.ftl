### Dimension “Compliance, ethics and security”: what is asked, why, and how to climb

## Dimension

dim-trust = Compliance, ethics and security
dim-trust-about = People’s data (audiences, staff, artists, pupils, volunteers) is collected lawfully, kept safe and used fairly.
dim-trust-1 = At least one basic safeguard is missing: a person in charge, proof of consent, contracts or personal accounts.
dim-trust-2 = The first safeguards exist, but they rest on habits, and proof is often missing.
dim-trust-3 = Rules are written and followed: someone is in charge, consent can be proved, contracts are signed, everyone has their own account.
dim-trust-4 = Safeguards are checked on set dates, and the board is kept informed.
dim-trust-5 = Safeguards are put to the test, reviewed by others and discussed with the public.

## trust-person

q-trust-person-name = Person in charge, register, incidents
q-trust-person = Who answers for personal data, and where do you note what it is used for and what goes wrong?
q-trust-person-help = Look for a name or an address on your website, a register of what each file is used for, and a place to note a loss or a leak.
q-trust-person-1 = Nobody knows who is in charge. If a member of the public asked, the team would not know whom to send them to.
q-trust-person-2 = Someone looks after it without really having been asked to. Nothing is published, and the register of uses or the incident log is missing.
q-trust-person-3 = A person is named and how to reach them is published. A register of uses and an incident log are open.
q-trust-person-4 = The register and the log are reviewed every year, the review is dated, and the board receives a summary.
q-trust-person-5 = Beyond the yearly review, an outside audit or another venue examines the whole, and the corrections it suggests are followed up.
q-trust-person-why = One day a subscriber will ask what you know about her, or a box-office laptop will vanish. With a name, a register and a procedure, you answer in good time. Without them you improvise at the worst moment, and audiences remember.
q-trust-person-step-2 = Ask someone to keep an eye on personal data
q-trust-person-step-3 = Name the person in charge and open the register and the incident log
q-trust-person-step-4 = Review the register and the log every year and inform the board
q-trust-person-step-5 = Have your practices examined by an auditor or by another venue
q-trust-person-climb-2 = At the next team meeting, ask for a volunteer to receive questions and alerts. They start with one page: which files, in which tools, used by whom. Ten minutes of a meeting and a morning of asking around are enough to begin.
q-trust-person-climb-3 = Management names the person in writing, with someone to stand in, and publishes a way to reach them on the website. Then open two tables: the register of uses (file, purpose, how long, who has access) and the incident log, even if it is empty. Allow a few half-days, going round from one desk to the next.
q-trust-person-climb-4 = Pick a quiet date, for instance after the season launch. The person in charge reviews the register and the log with the box office and communications, dates the review, then sums it up for the board in half a page: what changed, what went wrong, what remains to be done.
q-trust-person-climb-5 = Offer a swap to a neighbouring venue: each spends a day at the other’s, registers open, and notes what surprises them. An outside audit does as well. Keep the list of corrections, with a person and a date for each.
q-trust-person-unlocks = You can answer any request from the public, and any incident, without losing time finding out whose job it is.
q-trust-person-unknown = Ask management whether someone has been named, then look at the foot of your website. Whoever handles IT or contracts often knows whether a register exists.
q-trust-person-na = Almost never: as soon as you have an audience file, staff or volunteers, the question arises.

## trust-consent

q-trust-consent-name = Consent and notices
q-trust-consent = How do people agree to your newsletter and your cookies, and what proof do you keep?
q-trust-consent-help = Look at where the addresses on your lists come from, at the cookie banner on your website and at the unsubscribe link in your last mailing.
q-trust-consent-1 = The mailing list was bought, passed on by a partner or mixed together over the years. Nobody knows where each address comes from.
q-trust-consent-2 = There is a box to sign up, but nothing records when or where people agreed.
q-trust-consent-3 = The date and source of each consent are kept, unsubscribing works, and refusing cookies is as easy as accepting them.
q-trust-consent-4 = Every year, signing up, unsubscribing, the banner and the privacy notices are tested. The result is noted and faults are fixed.
q-trust-consent-5 = Beyond the yearly check, people can see their choices (topics, frequency, consents) and change them themselves, for everything you send.
q-trust-consent-why = The newsletter is often a venue’s first sales channel, and it holds only by trust. It is up to you to prove that each person said yes. A clean list also draws fewer complaints and reaches more inboxes.
q-trust-consent-step-2 = Offer a clear sign-up box, never ticked in advance
q-trust-consent-step-3 = Keep proof of each consent and make refusing as easy as accepting
q-trust-consent-step-4 = Test sign-up, unsubscribing and the banner every year
q-trust-consent-step-5 = Give people back control of their preferences
q-trust-consent-climb-2 = Stop writing to bought addresses and to those whose origin nobody knows. Whoever runs communications then adds an empty box, with one plain sentence, to the ticketing form and the website form. A day’s work, with help from your tools’ support desks.
q-trust-consent-climb-3 = Set the mailing tool to keep the date and source of each sign-up, and test unsubscribing with your own address. Ask whoever runs the website for a “Refuse” button as visible as “Accept”. Allow two or three half-days over a month.
q-trust-consent-climb-4 = Once a year, before the season launch, someone plays the public: they sign up, unsubscribe, refuse cookies and read the notices. They note what they see on a dated page and have the rest fixed. A morning is enough.
q-trust-consent-climb-5 = Open a page where people choose their topics and how often they hear from you, and link to it at the foot of every mailing. Check that the choice holds everywhere: ticketing, newsletter, text messages. It is a small project of a few weeks with the tools you have; start with the newsletter.
q-trust-consent-unlocks = You write to people who wanted to hear from you, and you can prove it when asked.
q-trust-consent-unknown = Ask whoever prepares the mailings to show you one contact’s record: the date and source of consent are there, or they are not. For cookies, open your website in a private window.
q-trust-consent-na = Rarely: you would have to send the public no messages, have no forms and set no cookies that need visitors’ consent.

## trust-contracts

q-trust-contracts-name = Contracts with providers
q-trust-contracts = What contract do you have with each provider that touches personal data?
q-trust-contracts-help = Think of ticketing, the mailing tool, website hosting, payroll and remote IT support, and do not forget free tools.
q-trust-contracts-1 = No contract has been read with this in mind, and nobody has a list of these providers.
q-trust-contracts-2 = The general terms of the main tools have been accepted. What they say about data has not been checked.
q-trust-contracts-3 = With every provider, the clauses the law requires are signed, and you know in which country the data is hosted.
q-trust-contracts-4 = The list of providers and contracts is reviewed every year, and an impact assessment is done when a project calls for one.
q-trust-contracts-5 = Beyond the yearly review, you use common clauses with other venues, and they go into every new contract.
q-trust-contracts-why = Your audience file lives with the ticketing company, the mailing tool and many others. If they lose it or use it for themselves, it is you the public will call to account. The contract says what they may do, and what they hand back at the end.
q-trust-contracts-step-2 = List the providers that touch personal data
q-trust-contracts-step-3 = Get the required clauses signed and note where data is hosted
q-trust-contracts-step-4 = Review contracts yearly and assess projects that carry risk
q-trust-contracts-step-5 = Adopt common clauses with other venues
q-trust-contracts-climb-2 = With whoever keeps the accounts, go through the year’s invoices and pick out each provider that sees names or addresses. For the main ones, find the terms you accepted and file them in one place. A morning for two people.
q-trust-contracts-climb-3 = Write to each provider on the list: where is the data, and do you have a data protection agreement to sign? Most have one ready. The person in charge reads it, management signs; allow one exchange per provider, spread over three months.
q-trust-contracts-climb-4 = Before the budget, go through the list: who came, who left, who moved their hosting. When a project touches many people or delicate data, do an impact assessment before signing. Half a day a year, more in years when you change tools.
q-trust-contracts-climb-5 = Pool your clauses with two or three venues that use the same tools, and negotiate with their vendors together. Have the text read once by someone who knows the field. After that, it goes with every new contract.
q-trust-contracts-unlocks = You know who holds your audience’s data, what they may do with it and how to get it back.
q-trust-contracts-unknown = Ask administration for the contracts, and whoever runs each tool for access to its customer area. Search the terms for the words “personal data”.
q-trust-contracts-na = Almost never: ticketing, a mailing tool, hosted e-mail or payroll done by others is enough to raise the question.

## trust-access

q-trust-access-name = Accounts and access
q-trust-access = How does each person get into your tools, and what happens to their access when they leave?
q-trust-access-help = Look at the list of accounts in ticketing, e-mail and the website: do you see names nobody knows, or one account for everyone?
q-trust-access-1 = Passwords are shared: the same one serves the ticket desk, the office and casual staff on show nights.
q-trust-access-2 = Some people have their own account. Others, such as interns or seasonal staff, borrow somebody else’s.
q-trust-access-3 = Each person has their own account, leavers’ accounts are closed, and two-factor sign-in protects key tools.
q-trust-access-4 = Every three months, accounts and permissions are checked tool by tool, and the check is dated.
q-trust-access-5 = Beyond these checks, a drill plays out a hacked account or a stolen laptop, and what it teaches the team is put right.
q-trust-access-why = In a small team, casual staff come and go but passwords stay. Many break-ins start with a reused password or the forgotten account of someone who left. One account each also lets you find out what happened without suspecting everybody.
q-trust-access-step-2 = Create personal accounts in the most sensitive tools
q-trust-access-step-3 = Give each person an account, closed when they leave, with two-factor sign-in
q-trust-access-step-4 = Check accounts and permissions every three months
q-trust-access-step-5 = Rehearse an incident the way you rehearse an evacuation
q-trust-access-climb-2 = Start with ticketing and e-mail: one account per person, with only the permissions they need. Change the shared passwords straight away. Half a day for whoever administers the tool.
q-trust-access-climb-3 = Extend personal accounts to every tool and adopt a password manager for the team. Add “close access” to the leavers’ checklist, casual staff and interns included. Turn on two-factor sign-in for e-mail, ticketing and the bank: allow one quiet hour per tool.
q-trust-access-climb-4 = Put four dates in the diary. The person in charge and their deputy open each tool’s list of accounts, close what no longer belongs and date the check. An hour or two each time.
q-trust-access-climb-5 = Once a year, act out an hour of crisis: e-mail is hacked on an opening night, who does what? Note where people hesitate, correct the incident sheet, then tell the board.
q-trust-access-unlocks = A departure, a theft or a hack no longer puts your whole audience file at risk.
q-trust-access-unknown = Ask whoever administers each tool to open the list of accounts in front of you. If nobody administers it, that is already an answer.
q-trust-access-na = Almost never: one tool shared by two people is enough to raise the question.

## trust-ethics

q-trust-ethics-name = Fair use, AI, minors, schools
q-trust-ethics = How do you decide that a use of data is fair, especially with AI, minors or school groups?
q-trust-ethics-help = Think of the last time: a class list you were sent, workshop photos, a text or a file given to an AI, audiences sorted into profiles.
q-trust-ethics-1 = The question is not asked: a new tool or a class list is used as it comes.
q-trust-ethics-2 = The question comes up case by case, when somebody worries. The answer is not written anywhere.
q-trust-ethics-3 = A short written charter, known to the team, says what you do and do not do with AI, minors, school groups and profiles.
q-trust-ethics-4 = The charter is opened before each new use, and the decision is noted, even when it is no.
q-trust-ethics-5 = Beyond these recorded decisions, your choices and doubts are discussed in public, with audience members, artists or schools.
q-trust-ethics-why = Not everything that can be done should be: giving an AI a class list, sending reminder after reminder, ranking people by what they spend. Families and schools trust you because you are a place of culture. A rule agreed in advance saves deciding in a hurry.
q-trust-ethics-step-2 = Get into the habit of asking before you start
q-trust-ethics-step-3 = Write a one-page charter on the use of data
q-trust-ethics-step-4 = Open the charter before each new use and note the decision
q-trust-ethics-step-5 = Discuss your choices with audiences, artists and schools
q-trust-ethics-climb-2 = For each new tool or file, ask three questions at a meeting: would people expect this, does it serve them, and what if it were our child? Five minutes is enough. Start with school groups and AI.
q-trust-ethics-climb-3 = Bring the box office, outreach and management together around real cases. Write one page: what we do, what we do not do, whom to ask. Two meetings and a reading by management are enough.
q-trust-ethics-climb-4 = Add a line to the start of every project: “charter read on, decision, by whom”. The person in charge keeps the list and goes through it once a year with the team. A few minutes per project.
q-trust-ethics-climb-5 = Publish the charter, then invite people to talk about it at a post-show discussion, an audience panel or a meeting with schools. Listen, change what needs changing and say what you changed. One meeting a season is enough.
q-trust-ethics-unlocks = You try new tools without fear, because the line is clear to the team and to the public.
q-trust-ethics-unknown = Ask outreach how class lists reach you, and the team which AI tools it already uses. The answers are often surprising.
q-trust-ethics-na = Rarely: even without schools or minors, AI and the sorting of audiences concern nearly every venue.
