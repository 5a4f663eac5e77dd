### The mission brief sent to candidates: what the team provides, what must remain, how offers are read, the clauses on data

## amo

provider-amo-team =
    We name someone to follow the assignment and someone else who can step in
    We show you the work as it is really done, at the desk and in the office
    We provide the list of our tools and the contracts now running
    Management answers at the end of each step and keeps the decision
provider-amo-handover =
    The specifications, the grid and the minutes belong to us and can be edited
    Someone on the team can explain the choice and compare offers again
    The test plan says who checks what, and will serve again for later updates
    A written review after opening says what is left to put right, and who does it
provider-amo-criteria =
    Independence in writing: no commission from a vendor and no partnership with one
    Similar assignments in venues of our size, which we may call
    Way of working with the team, box office included
    Separate steps, any of which can be the last
    Clarity of specifications already written, shown as an example

## vendor-onboarding

provider-vendor-onboarding-team =
    We prepare our prices, our seating plans and the list of people to train
    We set training hours aside for each person, outside the weeks when sales open
    We check a sample of the transferred data with you
    We name someone to run the tool, and a deputy
provider-vendor-onboarding-handover =
    Two people can change the settings without calling you
    The recordings and handouts stay with us and will serve newcomers
    The settings are written down: prices, halls, access rights, automatic messages
    The full export has been tried with us, and the steps are written down
provider-vendor-onboarding-criteria =
    Follow-up sessions after sales open: how many, and how soon
    Training suited to each job and to our season
    Data transfer: what is brought over and how we check it
    Answers on performance evenings
    Ease of getting all our data out in an open format

## developer

provider-developer-team =
    We describe the exchange we want: which data, in which direction, how often
    We obtain access to each tool’s API and its documentation
    We prepare made-up sales and people with you for the tests
    We name someone to watch over the exchange, and a deputy
provider-developer-handover =
    The code, keys and accounts are in our name from the first day and belong to us
    Maintenance for the following years is in writing: updates, response time, how to end it
    Two people are warned when the exchange has not taken place, and one page says what to do
    The instructions and the tests let someone else take the link over
provider-developer-criteria =
    Use of an existing connector where it is enough
    Maintenance over time: who watches, how fast they answer, who takes over
    Clarity of the instructions for a non-technical person
    Restraint: only the data needed goes through, with no copy left along the way
    Links already built and still running elsewhere

## data-engineer

provider-data-engineer-team =
    We give the two or three questions that the common storage must answer
    We say what each source contains and who answers for it
    We hand over test extracts, without names where possible
    We compare the first totals with our own
provider-data-engineer-handover =
    The storage and its accounts are in our name, or in that of the network that runs it
    Checks warn two people when a source is missing, and one page says what to do
    The documentation lets someone else take over, and one of us has read it through
    Maintenance for the following years is described, and so is the way to leave with all the data
provider-data-engineer-criteria =
    Size of the solution, as close to our questions as can be
    Country of hosting and the law that applies there
    Names and contact details avoided, or protected where they are needed
    Documentation that lets someone else take over
    Ease of leaving for somewhere else with all of it

## data-analyst

provider-data-analyst-team =
    We bring our questions and the decisions that depend on them
    We hand over extracts cut down to the useful fields, and point out their flaws
    We explain our words: admission, guest ticket, subscription, new audience
    Someone on the team builds the dashboard with you, so as to keep it going afterwards
provider-data-analyst-handover =
    Two people can update the dashboard and explain each of its figures
    The files and calculations open in our software and can be changed there
    The definition of each indicator fits on one page that we keep
    Our data is returned and erased from your devices, and you tell us so in writing
provider-data-analyst-criteria =
    Understanding of our questions, put in other words in the offer
    Knowledge of how a venue works: subscriptions, guest tickets, groups, postponed dates
    Handover: who on the team will be able to do it again, and how
    Restraint: as few fields and as few names as possible
    Candour about what the figures will not say

## data-scientist

provider-data-scientist-team =
    We bring a precise question and the simple rule that the model must beat
    We provide anonymised data and say how it was collected
    We look with you for the audiences that an error could harm
    Management decides at each step whether to go on or stop
provider-data-scientist-handover =
    The model, the test data and the documentation belong to us
    One page says what the model is for, what it must not be used for and where it goes wrong
    Someone on the team knows when to distrust it and how to switch it off
    Watching over it is in writing: who does it, by which measure, until which review date
provider-data-scientist-criteria =
    Expected gain over a simple rule, and the way to measure it
    Results that the team will be able to explain
    Search for bias and for audiences that could be harmed
    Anonymising of the data, and what becomes of it at the end
    A planned stop if the trial brings nothing

## data-designer

provider-data-designer-team =
    We bring checked figures and their definitions
    We say who will read, in how much time and to decide what
    We show our past reports and what nobody read in them
    We have a board member and someone on the team try the draft
provider-data-designer-handover =
    The templates can be changed in our software, fonts and colours included
    Two people have filled in each template themselves, with you beside them
    The guide says how to make each chart again and which scale to choose
    The usage rights let us reuse everything in later years
provider-data-designer-criteria =
    Clarity, judged on a report already made
    Honesty of scales and comparisons
    Readable in black and white, on a phone and by someone with poor sight
    Templates that the team will fill in without help
    Attention to what the board has to decide

## privacy-counsel

provider-privacy-counsel-team =
    We provide the list of our tools, files and contracts, such as it is
    Each department tells you what it really does with its files
    The person in charge works with you and learns to keep the documents
    Management signs what is agreed and sees that it is applied
provider-privacy-counsel-handover =
    The documents handed over belong to us, ready to use and editable
    The person in charge and a deputy can keep them up to date
    One page says what to do and whom to warn in the first hours of an incident
    Each line of what is left to do carries a name and a date
provider-privacy-counsel-criteria =
    Practice of the law of the place where we are
    Experience of arts venues or of teams of our size
    Real documents handed over, rather than a name to display
    Independence: nothing to sell among the tools to be judged
    Handover to the person in charge

## security-advisor

provider-security-advisor-team =
    We provide the list of tools, devices and accounts, such as it is
    We open an administrator account in your name, which we will close at the end
    Two people attend the access review and the restore test
    Management decides what is put right first
provider-security-advisor-handover =
    Your administrator account is closed in front of us, and you keep no password and no copy
    Two people can restore a backup and close an account
    The incident sheet is within reach, and the team has read it with you
    A date is set for a check, and each line of what is left to do carries a name
provider-security-advisor-criteria =
    Measures in proportion to our venue
    Access asked for: as little as possible, for as short a time as possible
    A real restore test, done with the team
    Clarity for non-technical people
    Independence: anything sold besides this advice is disclosed

## data-trainer

provider-data-trainer-team =
    We prepare with you exercises drawn from our files, made anonymous
    We free up time for the whole team, front of house and technical crew included
    We say what each job should be able to do afterwards
    Someone on the team keeps the notes and will show them to newcomers
provider-data-trainer-handover =
    The notes and exercises stay with us, editable, for those who arrive later
    Two people can in turn show the essentials
    A follow-up session is set after a few weeks of use
    A summary says what has been learned and what is left
provider-data-trainer-criteria =
    Work on our files and with our software
    Concrete aims: what each person will be able to do the next day
    Room made for people who are put off by figures
    Follow-up after the sessions
    Clear notes, shown as examples

## survey-researcher

provider-survey-researcher-team =
    We write down the decision that depends on the study
    Front of house offers the questionnaire to audiences, as we will agree together
    We give the season’s calendar, groups and free admissions included
    We read the questionnaire over and try it with a few people
provider-survey-researcher-handover =
    The answers are returned to us in an open format, without names, with the meaning of each column
    The questionnaire and the way of choosing who answers can be used again without you
    Someone on the team can make the main tables again
    The report says what the study does not allow us to conclude
provider-survey-researcher-criteria =
    Way of reaching people who do not buy as well
    Link between each question asked and our decision
    Possible comparison with a known study
    Respect for people: consent, anonymity, length of the questionnaire
    Answers and method left with the venue

## audience-marketing

provider-audience-marketing-team =
    We give the number of contacts per list and the state of people’s consent
    We say what we know of our audiences and what we would like to say to each
    Whoever prepares our mailings builds the tests with you
    We set the number of mailings not to be exceeded
provider-audience-marketing-handover =
    The rule that forms each group is written down, and set up in our mailing tool
    Two people can run a test again and read its result
    The message templates and the test results stay with us
    No list stays with you: every copy is erased, and you tell us so in writing
provider-audience-marketing-criteria =
    Respect for consent and for how often people are written to
    Groups formed on little data, none of it sensitive
    Way of knowing whether a message was of use
    The right tone for an arts venue, judged on examples
    A team that manages alone at the end

## digital-agent

provider-digital-agent-team =
    We come with a question and our diagnostic
    Management and the person in charge of data both attend the meeting
    We say frankly how much time and money we have
    We tell you afterwards what came of your advice
provider-digital-agent-handover =
    The guidance fits on one page that the whole team can read
    The names to call and the grants to apply for are written down, with their deadlines
    Someone on the team carries on from there, and someone else can step in
    A date is set to take stock again
provider-digital-agent-criteria =
    Knowledge of venues of our size and in our region
    Independence from tools and vendors
    Introductions to venues that have already been down this road
    Knowledge of the grants open now and of their dates
    Availability after the first meeting

## pooling-operator

provider-pooling-operator-team =
    We say what we are willing to share and what we keep
    We prepare our data according to the common definitions
    Someone represents us where the rules are decided, and someone else can step in
    We check our own figures before they are circulated
provider-pooling-operator-handover =
    The charter, the definitions and the rules for leaving stay with us in writing
    Our harmonised data is returned to us each year in an open format
    It is written who looks after the common dashboard from one year to the next, and who speaks up when data is missing
    If we leave, our data is erased and you give us proof of it
provider-pooling-operator-criteria =
    Written purpose, and a place for venues in the decisions
    Anonymity of audiences, and of any venue that wishes it
    Rules for leaving and for erasing
    Usefulness of what each venue gets back
    Preparation time asked of the team

## shared-employee

provider-shared-employee-team =
    We describe the tasks that come back and the hours they take
    We offer a place to work, a personal account and only the access needed
    Someone on the team works alongside the post and can take over
    Management sets the priorities and holds the progress meeting
provider-shared-employee-handover =
    The written procedures stay at the venue, and someone on the team has tried them
    The files and the tools stay in the venue’s name
    Cover is planned for absences, and a handover before any departure
    The person’s access is closed on the day they leave
provider-shared-employee-criteria =
    Soundness of the arrangement: who employs, who answers if a venue withdraws
    Sharing of time, peak periods included
    Confidentiality between venues
    Continuity through absences and departures
    Skills offered for the tasks described

## freelance-coordinator

provider-freelance-coordinator-team =
    Management sets the priorities and keeps the decisions
    We name from the start the person who will take over, and their deputy
    We give the list of projects under way and their deadlines
    We set time aside every month to take stock
provider-freelance-coordinator-handover =
    The folders, accounts and contracts are in the venue’s name from the first day
    One page per project says where things stand, what was decided and whom to call
    The date of the handover is set at the start and recalled half-way
    The team keeps the roadmap by itself during the last month
provider-freelance-coordinator-criteria =
    Experience of small teams and of several projects at once
    A plan for handing over, given in the offer itself
    Regular and clear writing, shown in examples
    Availability during our peak periods
    Candour about what would be better dropped

## Clauses on people’s data, by the law of the place: its words are those of that place, whatever the language on screen

law-clauses-qc-public =
    Only the information needed for the mandate is communicated, under a written contract (Access Act, section 67.2)
    The provisions of the Act that apply to this information and the measures that protect its confidentiality are stated (section 67.2)
    The information is used only for the mandate (section 67.2)
    The provider does not keep it once the mandate is over (section 67.2)
    It notifies the person in charge of the protection of personal information without delay of any breach of confidentiality, so that we can meet our duties after an incident (sections 67.2, 63.8 and 63.11)
    It lets us carry out any check relating to that confidentiality (section 67.2)
    If the information leaves Québec or is hosted elsewhere, even in another province, a privacy impact assessment comes first and a written agreement takes it into account (section 70.1)
    If the mandate is to acquire, develop or overhaul a system, a privacy impact assessment is done, and the information can be handed over in a structured, commonly used format (section 63.5)
law-clauses-qc-private =
    Only the information needed for the mandate or service contract is communicated, in writing (Private Sector Act, section 18.3)
    The measures that protect the confidentiality of the information are described (section 18.3)
    The information is used only for the mandate or contract (section 18.3)
    The provider does not keep it once the mandate is over (section 18.3)
    It notifies the person in charge of the protection of personal information without delay of any breach of confidentiality, so that we can meet our duties after an incident (sections 18.3 and 3.5 to 3.8)
    It lets us carry out any check relating to that confidentiality (section 18.3)
    If the information leaves Québec or is hosted elsewhere, even in another province, a privacy impact assessment comes first and a written agreement takes it into account (section 17)
    If the mandate is to acquire, develop or overhaul a system, a privacy impact assessment is done, and the information can be handed over in a structured, commonly used format (section 3.3)
law-clauses-ca =
    The purpose of the mandate is written down, and the information is used for nothing else
    Only the information needed is handed over, or an extract without names
    The provider gives it protection comparable to that which we owe it (PIPEDA, Schedule 1, Principle 1, or the province’s own law)
    The province or country of hosting is named and does not change without our written agreement
    Each person with access has their own account and undertakes to keep it confidential
    The provider tells us of any breach without delay and lets us check its safeguards
    At the end, it returns or destroys the information and gives us proof of it
    If it writes to audiences in our name, each message rests on consent that can be proved, says who we are and offers an unsubscribe (CASL)
law-clauses-fr-public =
    The subject, duration, nature and purpose of the processing, the types of data and the people concerned are written down (GDPR, Article 28)
    The processor acts only on our written instructions and warns us if one of them seems to break the law (Article 28)
    It keeps the data confidential, binds those with access to the same rule and describes its security measures (Article 28)
    It calls on no other processor without our prior written authorisation (Article 28)
    It helps us answer people who exercise their rights and, where one is needed, carry out the impact assessment (Articles 28 and 35)
    It tells our data protection officer of any data breach without delay, so that we can notify it to the CNIL within 72 hours (Articles 33, 34 and 37 to 39)
    The country of hosting is named, and nothing leaves the European Union without a recognised safeguard and a written agreement (Articles 44 to 49)
    At the end, the processor returns or erases the data, as we choose; until then, it provides what is needed to check all this and accepts audits (Article 28)
law-clauses-fr =
    The subject, duration, nature and purpose of the processing, the types of data and the people concerned are written down (GDPR, Article 28)
    The processor acts only on our written instructions and warns us if one of them seems to break the law (Article 28)
    It keeps the data confidential, binds those with access to the same rule and describes its security measures (Article 28)
    It calls on no other processor without our prior written authorisation (Article 28)
    It helps us answer people who exercise their rights and, where one is needed, carry out the impact assessment (Articles 28 and 35)
    It tells us of any data breach without delay, so that we can notify it to the CNIL within 72 hours (Articles 33 and 34)
    The country of hosting is named, and nothing leaves the European Union without a recognised safeguard and a written agreement (Articles 44 to 49)
    At the end, the processor returns or erases the data, as we choose; until then, it provides what is needed to check all this and accepts audits (Article 28)
law-clauses-eu =
    The subject, duration, nature and purpose of the processing, the types of data and the people concerned are written down (GDPR, Article 28)
    The processor acts only on our written instructions and warns us if one of them seems to break the law (Article 28)
    It keeps the data confidential, binds those with access to the same rule and describes its security measures (Article 28)
    It calls on no other processor without our prior written authorisation (Article 28)
    It helps us answer people who exercise their rights and, where one is needed, carry out the impact assessment (Articles 28 and 35)
    It tells us of any data breach without delay, so that we can notify it to our country’s authority within 72 hours (Articles 33 and 34)
    The country of hosting is named, and nothing leaves the European Union without a recognised safeguard and a written agreement (Articles 44 to 49)
    At the end, the processor returns or erases the data, as we choose; until then, it provides what is needed to check all this and accepts audits (Article 28)
law-clauses-other =
    The purpose of the assignment is written down, and the data is used for nothing else
    Only the fields needed are handed over, or an extract without names
    People have agreed, or the law of our country allows this use
    The country of hosting is named and does not change without our written agreement
    The risks to privacy are assessed before starting, if the law or plain caution calls for it
    Each person with access to the data has their own account, and transfers go through a safe channel
    The provider tells us of any loss or leak without delay and lets us check its safeguards
    At the end, it returns or erases the data and gives us proof of it
