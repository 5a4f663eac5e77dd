### Outside help: who it is, when to call on it, what to ask for; why not now; before data is handed over

## amo

provider-amo = Project-owner assistance
provider-amo-what = A person or small team, independent of vendors, who helps a venue say what it needs, choose, and then check what is delivered.
provider-amo-why = This help is called for when a notable change is coming, above all of ticketing or CRM, or when the tools no longer fit the work and the choice will bind you for several years.
provider-amo-mission = Listen to the team, write up the needs and the specifications, then compare the offers with the team on an agreed grid. After that, prepare the trial before opening and the move from the old tool to the new.
provider-amo-deliverables =
    Review of tools and of the exchanges of data between them
    Needs in order of importance, and specifications
    Survey of the market and a grid to compare offers
    Test plan before going live
    Plan to support the team during the change
provider-amo-precautions =
    No commission from a vendor and no partnership with one: have it put in writing
    The documents belong to you and can be edited
    Each step has its own price and can be the last
    The work is done with the team, box office included, not beside it
    For a small, cheap tool a simple trial is enough: keep this help for choices that bind you
provider-amo-questions =
    Which vendors do you have ties with, and of what kind?
    Which venue of our size have you helped, and may we call them?
    How much of our team’s time will you need, and when?
    What will we have in hand if we stop after the specifications?
    How will you check that all our data can leave the old tool?
provider-amo-budget = Ask for separate prices for the review, the specifications, the choice and the follow-up, with travel and the number of meetings; allow for the team’s hours too.
provider-amo-without-money = With no money, borrow the specifications of a venue that has just changed, ask your network or a regional agency to read yours, or share one assignment between venues changing in the same year.

## vendor-onboarding

provider-vendor-onboarding = Vendor onboarding
provider-vendor-onboarding-what = The company that makes your tool, or someone it has trained, who sets it up with you and teaches the team to use it.
provider-vendor-onboarding-why = This help is called for when a new tool arrives, or when the one in place is little known and the team works around half of it.
provider-vendor-onboarding-mission = Set the tool up for the venue’s season, bring the data over and train each person in what they really do. Come back after a few weeks of use to correct, answer and set up the first dashboards.
provider-vendor-onboarding-deliverables =
    Tool set up with the venue’s prices, halls and access rights
    Data brought over and checked with the team
    Training sessions by job, recorded
    First dashboards and automatic messages
    Measurement of online sales set up and written down
provider-vendor-onboarding-precautions =
    Put the onboarding in the specifications, and weigh it when comparing offers
    Ask for follow-up sessions after sales open
    Keep the recordings and handouts
    Have the full export of data written into the contract
    Do not have just one person trained
provider-vendor-onboarding-questions =
    How many sessions after sales open, and how soon?
    Who answers us on an opening night?
    Who brings our data over, and how do we check that none is missing?
    How do we get all our data out, in what format and at what cost?
    May we talk to a venue that has had it for a year?
provider-vendor-onboarding-budget = Ask for prices for set-up, data transfer, first sessions and follow-up ones, support and the final export; compare offers all in, over several years.
provider-vendor-onboarding-without-money = With no money, look for the vendor’s online help and group sessions, and start a group with nearby venues using the same tool, where each shows what they know.

## developer

provider-developer = Developer or integrator
provider-developer-what = A technical person who links your tools so that data passes from one to the other without being re-typed.
provider-developer-why = This help is called for when the team loses hours every week copying from one tool into another and no ready-made link exists.
provider-developer-mission = Build the link between two tools, try it with the team on a mock sale and write its instructions. Then watch it and maintain it each year, since the tools it links will change.
provider-developer-deliverables =
    Working link between the named tools
    Instructions a non-technical person can read
    Tests to run again after each update
    Warning when the exchange did not take place
    Code, keys and accounts handed to the venue
provider-developer-precautions =
    First ask your vendors whether a connector already exists
    Do not link a tool you are about to leave
    Plan for yearly maintenance, and name who watches the exchange
    The code, keys and accounts belong to the venue
    A contract governs access to personal data, and tests run on made-up data
provider-developer-questions =
    Is there a connector we could take as it is?
    How will we know, the same day, that the link is broken?
    Who takes care of it if you are no longer available?
    Which data passes, and where is it copied on the way?
    What does yearly maintenance cover, and what does it leave out?
provider-developer-budget = Ask for separate prices for building, testing, instructions and yearly maintenance, then set them against the hours of re-typing saved.
provider-developer-without-money = With no money, write down a regular export and import method with a colleague, ask your vendor for the connector together with other venues, or share the commission between venues that have the same tools.

## data-engineer

provider-data-engineer = Data engineer
provider-data-engineer-what = Someone who brings the data of several sources or several venues into one safe place, kept up to date and documented.
provider-data-engineer-why = This help is called for when several sources that are already clean must be read together regularly, most often in a pooling scheme or a large organisation.
provider-data-engineer-mission = Organise how data from several sources comes in, is checked and is stored in a common place. Hand over documentation that would let someone else take charge of it.
provider-data-engineer-deliverables =
    Diagram of the sources and exchanges
    Automatic feed of the data, with checks and warnings
    Common storage, access rights included
    Documentation and take-over procedure
provider-data-engineer-precautions =
    Beware of an oversized set-up: start from two or three real questions
    Know where the data is hosted and under which law
    Put in only the useful fields, without names where possible
    Plan who will maintain it in its third year
provider-data-engineer-questions =
    What would a solution half the size be unable to do?
    Where will the data be, and who else can reach it?
    What will hosting cost once everything is loaded?
    How do we leave for somewhere else with all of it?
provider-data-engineer-budget = Ask for prices for set-up, hosting and maintenance over three years, and for leaving.
provider-data-engineer-without-money = With no money, stay with a clean, well-described spreadsheet, and see whether your network or an existing pooling scheme can take your data in.

## data-analyst

provider-data-analyst = Data analyst
provider-data-analyst-what = Someone who starts from your questions, gathers the figures needed and helps you read them without making them say too much.
provider-data-analyst-why = This help is called for when the data is clean enough, but indicators are missing or decisions are taken without looking at them.
provider-data-analyst-mission = Choose with the team a few questions and the indicators that answer them, then prepare the data and a first dashboard. Show how to make it again, and leave a note saying what the figures prove and what they do not.
provider-data-analyst-deliverables =
    List of the chosen questions, with who will use the answers
    Cleaned and described dataset
    Editable dashboard
    Reading note in everyday language
    Handover session and written steps
provider-data-analyst-precautions =
    Indicators are defined with the team, not for it
    Pass on only the fields needed, without names if possible
    Prefer someone who knows live performance, subscriptions and free tickets
    Insist on files you can reopen and rebuild
provider-data-analyst-questions =
    Which questions will you not be able to answer with our data?
    How do you treat guest tickets, groups and postponed dates?
    Who here will be able to rebuild this dashboard next year?
    What happens to our data on your side at the end?
provider-data-analyst-budget = Ask for separate prices for framing the questions, preparing the data, the dashboard and the handover session.
provider-data-analyst-without-money = With no money, choose one question and five indicators, keep them in a spreadsheet, and ask a network, an observatory or a university whether they are looking for a real case.

## data-scientist

provider-data-scientist = Data scientist
provider-data-scientist-what = Someone who builds models, for instance to estimate attendance, from plentiful and clean data.
provider-data-scientist-why = This help is called for when the data, its quality and its uses are already solid, or pooled with other venues, and a precise question goes beyond the usual tables.
provider-data-scientist-mission = Put a question to the test of a model, measure its error and say whether it does better than a simple rule. Hand the venue a documented model, its limits and the way to watch over it.
provider-data-scientist-deliverables =
    Documented model and test data
    Results compared with those of a simple rule
    Note on limits and bias
    Maintenance plan and review date
provider-data-scientist-precautions =
    Look for the audiences the model could harm: bias does not show in the average
    Do not accept a result that nobody can explain
    Anonymise before passing data on
    Do not let a model alone decide what happens to a person
    Agree a date to stop if it brings nothing
provider-data-scientist-questions =
    What does your model do better than our habits?
    On how many seasons and venues has it been tested?
    How will we know it is no longer worth anything?
    Which people could it wrong?
provider-data-scientist-budget = Ask first for the price of a short trial that can be stopped, and only then for going live and maintenance.
provider-data-scientist-without-money = With no money, offer your question to a research group, a school or a pooling scheme: one venue’s data is seldom enough, several venues’ data is of interest.

## data-designer

provider-data-designer = Data designer
provider-data-designer-what = Someone who gives your figures a form that a board, a funder or the public understands at a glance.
provider-data-designer-why = This help is called for when reliable figures exist, but nobody reads the reports or the board makes nothing of them.
provider-data-designer-mission = Choose with the team what must be understood, then draw clear templates for the annual report and the board. Teach the team to fill them in without help the year after.
provider-data-designer-deliverables =
    Chart guidelines, colours and words included
    Templates to fill in for the report and the board
    A visual story of the season
    Short guide to redo and update
provider-data-designer-precautions =
    Insist on source files you can edit with your own software
    Check that it reads in black and white, for someone with poor sight and on a phone
    Refuse scales that exaggerate differences
    Pass on totals, not lists of people
provider-data-designer-questions =
    Can we edit each chart without you?
    How do you check that the charts are accessible?
    What would you take out of our last report?
    Whom will you try the draft on?
provider-data-designer-budget = Ask for prices for the templates, one full layout, the session that shows you how to use them and the rights of use.
provider-data-designer-without-money = With no money, redo, with a colleague, the page the board reads first, and borrow the templates of a venue or network whose reports read well.

## privacy-counsel

provider-privacy-counsel = Privacy counsel or external data protection officer
provider-privacy-counsel-what = A specialist in personal data law, who puts your files, contracts and procedures in order with you.
provider-privacy-counsel-why = This help is called for when a foundation practice is missing (person in charge, consent, contracts, access), and before a transfer, a new system or a pooling of data.
provider-privacy-counsel-mission = Go through the venue’s files, mailings and contracts, and say what must be put right first. Hand over documents ready for use and train the person in charge to keep them up to date.
provider-privacy-counsel-deliverables =
    Register of uses: files, purposes, access
    Clauses to sign with each provider
    Impact assessment where one is needed
    Privacy notices and consent wording
    Procedure in case of an incident
    List of what remains to be done, most urgent first
provider-privacy-counsel-precautions =
    Buy documents and a handover, not only a name to display
    Check independence: the same person does not sell the tool they judge
    Choose someone who practises the law of the place where you are
    Responsibility stays with the venue
provider-privacy-counsel-questions =
    Which documents will we have in hand at the end, and will we be able to keep them up?
    Which cultural venues have you already helped?
    What would you deal with in the first month?
    How fast do you answer when there is an incident?
provider-privacy-counsel-budget = Ask for separate prices for putting things in order, for the handover to the team and, if you want one, for yearly follow-up, with the number of contracts to read.
provider-privacy-counsel-without-money = With no money, start from the regulator’s free templates, settle contracts and accounts first, and see whether your network, your municipality or a group of venues can share one person for this.

## security-advisor

provider-security-advisor = IT security adviser
provider-security-advisor-what = Someone who checks your accounts, devices and backups, and leaves you a short list of things to put right.
provider-security-advisor-why = This help is called for when passwords are shared, accounts stay open after someone leaves, or nobody has ever tried to restore a backup.
provider-security-advisor-mission = Review access and backups, put the most urgent right with the team and try a restore. Leave it a sheet that says whom to call and what to do the day of an incident.
provider-security-advisor-deliverables =
    List of accounts and rights, reviewed with the team
    Dated restore test
    Two-factor sign-in switched on for key tools
    One-page incident sheet
    Short list of what remains to be done
provider-security-advisor-precautions =
    Ask for measures on the scale of the venue, not of a bank
    The adviser works with their own account, closed afterwards
    They keep no password and no copy
    Two people on the team attend the restore test
provider-security-advisor-questions =
    Which three things would you start with here?
    Which access do you need, and until when?
    With your sheet, what would we do on a Saturday night without ticketing?
    What do you sell besides this advice?
provider-security-advisor-budget = Ask for prices for the review, the corrections, the restore test and a check-up visit, apart from any equipment or subscription.
provider-security-advisor-without-money = With no money, list the accounts with a colleague, close those of people who have left, try a restore, and ask your municipality, your network or a better-equipped neighbour to look it over.

## data-trainer

provider-data-trainer = Data trainer
provider-data-trainer-what = A trainer who teaches the whole team to read, doubt and use the venue’s figures.
provider-data-trainer-why = This help is called for when only one person can read the tables, or when the team learns by chance and each on their own.
provider-data-trainer-mission = Build with the venue a short programme on its own files, from spreadsheets to privacy. Train most of the team and leave notes for those who arrive later.
provider-data-trainer-deliverables =
    Programme suited to the venue’s jobs
    Exercises drawn from its files, without names
    One-page notes, one per skill
    Summary of what is learned and what is left
provider-data-trainer-precautions =
    Make the exercises drawn from your files anonymous
    Bring box office, communications and administration into the same session
    Several short sessions are worth more than one long day
    Ask before signing what training grants can cover
provider-data-trainer-questions =
    What will each person be able to do the day after?
    Do you work on our files and with our software?
    What do you leave us, and may we edit it?
    Do you come back a few weeks later?
provider-data-trainer-budget = Ask for prices for preparation on your files, the sessions, the notes and a return session, and attach the application for a training grant.
provider-data-trainer-without-money = With no money, open a monthly meeting where one table is read together, swap sessions with a neighbouring venue and watch for your network’s free workshops.

## survey-researcher

provider-survey-researcher = Audience researcher
provider-survey-researcher-what = A person or firm that surveys audiences, those who come and those who do not, by a method that can be explained.
provider-survey-researcher-why = This help is called for when you know only those who buy, and a real decision is waiting to know who comes, with whom, and who does not come.
provider-survey-researcher-mission = Draw from a decision to be taken a short questionnaire and a fair way of choosing who answers. Hand back a readable report, the raw answers and the means to run the study again without help.
provider-survey-researcher-deliverables =
    Questionnaire that can be reused
    Rule for choosing the people surveyed
    Report with its margins of error
    Answers returned in an open format
provider-survey-researcher-precautions =
    First write down the decision that depends on it
    Ask for people’s agreement and do not require their names
    Reuse questions from a known study so that you can compare
    Have the data returned, not only the report
    Think of groups, schools and free admissions
provider-survey-researcher-questions =
    How many answers does our question need?
    How will you reach people who do not buy?
    Which studies will we be able to compare with?
    What will we be able to run again by ourselves in two years?
provider-survey-researcher-budget = Ask for prices for the questionnaire, the fieldwork, the analysis and the return of the data, and say what front of house can do itself.
provider-survey-researcher-without-money = With no money, ask five questions at the exit of a few shows, join a network’s study, or offer the fieldwork to a university course.

## audience-marketing

provider-audience-marketing = Audience-marketing adviser
provider-audience-marketing-what = Someone who helps you speak differently to a few groups of people, and check that it suits them.
provider-audience-marketing-why = This help is called for when everyone gets the same message although people’s consent is in order and would allow better.
provider-audience-marketing-mission = Define three to five groups with the team, what the venue wants to say to each and at what pace. Try it on a few mailings, read the results together and keep what works.
provider-audience-marketing-deliverables =
    Defined groups, with the rule that forms them
    Mailing plan for the season
    Plan for testing and reading the results
    Message templates to reuse
provider-audience-marketing-precautions =
    First check that each person has agreed to receive your messages
    Set a number of mailings not to be exceeded
    Do not use sensitive data to form a group
    Refuse any list that is bought or lent
provider-audience-marketing-questions =
    Which data do you form the groups on, and why that data?
    How will we know that a message was of use?
    How many times a month would you write to the same person?
    What will we be able to do without you at the end?
provider-audience-marketing-budget = Ask for prices for defining the groups, the templates, help with a few mailings and the review, apart from the cost of the mailing tool.
provider-audience-marketing-without-money = With no money, tell apart three groups the team already knows, write each a message and compare your results with a neighbouring venue.

## digital-agent

provider-digital-agent = Digital cultural agent or regional resource
provider-digital-agent-what = Someone in a public body or network whose role is to guide cultural venues through their first digital steps.
provider-digital-agent-why = This help is called for at the very first step, when there is no money, or when a grant must be found before anything is commissioned.
provider-digital-agent-mission = Take stock with the team, help it choose the first piece of work and tell it who has already been down this road. Point out the workshops, people and grants open to it.
provider-digital-agent-deliverables =
    A meeting to take stock
    One page of written guidance
    A workshop, often with others
    Names to call and grants to apply for
provider-digital-agent-precautions =
    Check that the programme still runs and covers you
    Come with a question and this diagnostic
    Do not ask for the work to be done in your place: this person guides
    Note the grant deadlines
provider-digital-agent-questions =
    Which grants could we apply for this year, and by what date?
    Which nearby venues have dealt with the same question?
    Which workshop should we attend first?
    Could you read our application or our specifications?
provider-digital-agent-budget = Ask what is free, what is not, and how much time this person can give you; allow for the team’s own.
provider-digital-agent-without-money = This is the very help to ask for when there is no money; failing such a person, a neighbouring venue slightly further on can play the part over a coffee.

## pooling-operator

provider-pooling-operator = Pooling operator
provider-pooling-operator-what = A body or network that brings the data of several venues together in a trusted frame and gives back to each what it teaches.
provider-pooling-operator-why = This help is called for when your data is clean enough and in order, your venue works alone, and other venues are ready to count as you do.
provider-pooling-operator-mission = Write with the willing venues what is pooled, why, and who sees what. Bring together data defined in the same way, and give each venue a dashboard in which to place itself.
provider-pooling-operator-deliverables =
    Pooling charter
    Harmonised data and its definitions
    Shared dashboard
    Rules for joining, leaving and erasing
provider-pooling-operator-precautions =
    Write the purpose before handing over any data
    Check that nobody can be recognised, neither people nor your venue if you do not wish it
    Know how to leave and what becomes of your data
    Know who sees what, funders included
provider-pooling-operator-questions =
    Who decides on a new use of the data?
    What is seen of our venue, and by whom?
    How do we withdraw, and what becomes of our past data?
    What will we receive, and on what date?
provider-pooling-operator-budget = Ask for the membership fee, the preparation time expected of the team, what the returned dashboard includes and what leaving costs.
provider-pooling-operator-without-money = With no money, start with three venues: five figures defined together, a shared spreadsheet with no names in it, two meetings a year.

## shared-employee

provider-shared-employee = Shared employment
provider-shared-employee-what = Someone employed by several venues at once, who comes to you every week or every month.
provider-shared-employee-why = This help is called for when the need comes back all year round without filling half a post, and nobody on the team has time to carry it.
provider-shared-employee-mission = Look after the recurring data tasks at the venue on set days: quality, tables, keeping an eye on tools. Write them down along the way, so that someone on the team can take them over.
provider-shared-employee-deliverables =
    Shared job description
    Calendar of days in each venue
    Written procedures in each
    Progress meeting with management on set dates
provider-shared-employee-precautions =
    Read carefully what each venue owes if another withdraws
    Set how time is shared, peak periods included
    Put confidentiality between venues in writing, above all if they are neighbours
    Keep a deputy inside the team
provider-shared-employee-questions =
    Who is the employer, and who answers if the person leaves?
    What happens when two venues launch their season in the same week?
    How are each venue’s files kept apart?
    How long is the commitment?
provider-shared-employee-budget = Ask for the full cost of your share (salary, contributions, travel, equipment, administration), the length of the commitment and the terms for withdrawing.
provider-shared-employee-without-money = With no money, swap hours with a neighbouring venue: someone here looks after one task for both, someone there looks after another.

## freelance-coordinator

provider-freelance-coordinator = Part-time digital coordinator
provider-freelance-coordinator-what = A freelancer, a few days a month, who puts several pieces of work in order and moves each one forward.
provider-freelance-coordinator-why = This help is called for when several projects arrive together and neither management nor the team yet has the time or the habit of running them.
provider-freelance-coordinator-mission = Keep a common roadmap, follow each piece of work and report to management on set dates. Hand over little by little to someone on the team and their deputy.
provider-freelance-coordinator-deliverables =
    One-page roadmap, kept up to date
    Regular report to management
    Shared folder for each piece of work
    Dated handover plan
provider-freelance-coordinator-precautions =
    It is one person alone again: name a deputy and insist on written notes
    Accounts and contracts stay in the venue’s name
    Set from the start the date and manner of the handover
    Decisions stay with management
provider-freelance-coordinator-questions =
    What will we find if you are away for a month?
    Which piece of work would you advise us to drop?
    How will you train the person who takes over?
    How many other clients do you follow at the same time?
provider-freelance-coordinator-budget = Ask for the price of a number of days a month over a limited time, handover included, with a half-way review and a way out.
provider-freelance-coordinator-without-money = With no money, keep a single piece of work for the year, give it to someone on the team with set-aside hours, and share the coordination of the rest with a venue or a network.

## Why not now

reason-not-called-for = Nothing in your answers calls for this help today; it will come back if an answer or a project changes.
reason-three-at-most = This help would be useful, but three others come first: better to see three through, then take stock again.
reason-tools-in-hand = You already choose your tools on written needs reviewed each year: this help would be useful again if that habit were lost.
reason-needs-first = A change of tool is coming and the needs are not written down yet: do that first, so that onboarding is part of comparing the offers.
reason-quality-first = The quality of the data has not reached level 2 yet, or is not known well enough: clean and back up first, the rest comes next.
reason-solid-quality-first = Bringing several sources together calls for quality at level 3: first make entry, backups and definitions solid, or the flaws would add up.
reason-duplicates-first = Duplicates and dead contacts have not been cleaned yet: a first clean will make the figures worth analysing.
reason-definitions-first = The same words do not yet stand for the same figures: first note where your definitions clash, then have the figures analysed.
reason-figures-first = There are no stable figures to present yet: first keep a few defined indicators, on the same dates.
reason-question-first = No question has been asked yet: first say which decision depends on this study.
reason-consent-first = Nothing yet shows, with proof, that people agreed to your messages: put consent in order, and this help will be of use.
reason-foundations-first = A foundation practice is not in place yet (person in charge, consent, contracts, access): settle it before pooling data.
reason-small-single-venue = A single venue of your size does not have enough work for this role: the question will come back in a pooling scheme or in a larger team.
reason-steered-first = This help needs the knowledge, quality and use of data to stand at level 4 already, or the data to be pooled with other venues.
reason-need-not-recurring = Nothing yet shows that the need comes back all year round: first say what you expect from data, then count the hours.
reason-own-team = At your size, a post of your own makes more sense than a shared one: this help would be useful again for a task too slight for a post.
reason-well-under-way = You already steer the essentials without help: you are the one neighbouring venues could call, and this door stays open if a new piece of work begins.

## Before you hand data over

checklist-title = Before you hand data over
checklist-intro = This assignment may touch personal data. Tick each line before sending a single file; a missing line is a good reason to wait.
checklist-items =
    The purpose is written, in one sentence
    Only the fields needed are passed on, or an extract without names
    People have agreed, or the law allows this use: it has been checked
    The contract is signed, with the clauses the law requires
    The place of hosting is known
    The impact assessment is done, if one is needed
    Each person has their own account, with no shared password
    The transfer goes through a safe channel, never as a plain attachment
    The end is planned: return, deletion, and proof of both
    The operation is entered in the register

## Who goes along, inside the team

accompaniment-project-management = Inside the team, someone who runs the project hands over the mission brief, keeps to the calendar, checks each step and stores the result where others will find it.
accompaniment-needs-analysis = Inside the team, someone who knows the real work writes down the need, checks that the answer meets it and keeps the document for next time.
accompaniment-change-management = Inside the team, someone gets colleagues ready, gathers the snags, checks that everyone can use the new tool and keeps the notes.
accompaniment-data-governance = Inside the team, the person who answers for the data says what may leave, checks access and clauses, and keeps the documents with a deputy.
accompaniment-data-literacy = Inside the team, someone who can read a table explains the venue’s figures, doubts the results and will be able to explain them once the assignment is over.
accompaniment-data-quality = Inside the team, someone who knows the files prepares the extract, points out its flaws, checks what comes back and carries the corrections to the source.
accompaniment-data-ethics = Inside the team, someone asks who might be wronged, checks that the answer holds and keeps what was decided in writing.
accompaniment-training-facilitation = Inside the team, someone prepares the sessions with the trainer, checks what has been retained and passes the notes on to newcomers.
accompaniment-segmentation = Inside the team, someone who knows the audiences says which groups make sense, checks the rules that form them and keeps them up to date.
accompaniment-emailing = Inside the team, the person who sends the messages states which consents were given, reads each mailing plan before it goes out and keeps templates and results.
