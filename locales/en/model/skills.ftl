### Skills: what each covers, and how to build it in-house, find it outside or share it with peers

## Common wording

skill-large-team = With fifty people or more, a data team of your own becomes possible: two or three posts together can do in-house much of what a small venue shares or commissions.
skill-one-person = A skill held by one person alone is a risk, whoever that person is: one holiday, one departure or one illness, and everything stops.
skill-how-build = to build in-house
skill-how-hire = to find outside
skill-how-pool = to share with peers
skill-how-build-why = What comes up often and sits close to your mission is best known inside the team.
skill-how-hire-why = What is rare or very technical is best found outside, for the length of a well-prepared assignment.
skill-how-pool-why = What comes up all year round without filling half a post is well suited to sharing with other venues.
skill-cover-held = held by two people or more
skill-cover-fragile = held by one person only
skill-cover-missing = missing from the team
skill-cover-external = provided from outside
skill-cover-pooled = shared with other venues
skill-cover-unknown = not filled in yet

## data-literacy

skill-data-literacy = Data literacy
skill-data-literacy-what = Being able to read an attendance table, ask where a figure comes from and say what it does not prove.
skill-data-literacy-build = Once a month, look together at a single table from the box office: everyone says what they read in it and what they doubt. A different person brings it each time.
skill-data-literacy-hire = Invite a trainer for half a day, to work on your own figures, then keep the monthly meeting going.
skill-data-literacy-pool = Hold the session with two or three neighbouring venues: comparing tables that do not look alike soon teaches people to ask questions.

## data-governance

skill-data-governance = Data governance
skill-data-governance-what = Knowing who decides what: which data is kept, who corrects it, who has access, who may pass it on.
skill-data-governance-build = Write on one page who answers for each important file, with a deputy. Read that page again as a team at the start of every season.
skill-data-governance-hire = Commission a short assignment to set the first rules; the decisions themselves stay with management.
skill-data-governance-pool = Start from the rules of a venue in your network and adapt them; read each other’s once a year.

## project-management

skill-project-management = Project management
skill-project-management-what = Carrying a project from the need to the review: an aim, a calendar, who does what, and knowing when to stop.
skill-project-management-build = Give a small project, such as putting the guest lists in order, to someone with set-aside hours and a one-page log. The review serves the next project.
skill-project-management-hire = For a big piece of work, take on part-time help who works with someone on the team, never in their place.
skill-project-management-pool = Share a coordinator with other venues doing the same work in the same year.

## needs-analysis

skill-needs-analysis = Needs analysis and specifications
skill-needs-analysis-what = Writing down what the team must be able to do, on a sales day or a show night, before looking at any tool.
skill-needs-analysis-build = Ask the box office, front of house and communications to describe a real day: what gets stuck, what is done twice. From that come ten needs, in order of importance.
skill-needs-analysis-hire = Independent help can run the interviews and shape the document; the team reads it and approves it.
skill-needs-analysis-pool = Borrow the specifications of a venue that has just chosen, and give yours to the network when it is done.

## change-management

skill-change-management = Change management
skill-change-management-what = Getting people ready to work differently: telling them early, trying things small, listening, leaving time.
skill-change-management-build = In each department, name someone who tries the tool before the others and reports the snags. Keep old and new side by side for one whole on-sale period.
skill-change-management-hire = Ask whoever sets up the tool to plan follow-up sessions after sales open, and not only before.
skill-change-management-pool = Visit a venue that went through the same change last year, and bring the box office along.

## spreadsheets

skill-spreadsheets = Spreadsheets
skill-spreadsheets-what = Sorting, filtering, writing a formula and making a pivot table without damaging the original file.
skill-spreadsheets-build = Choose a file you remake every month and rebuild it as a pair, with one clean sheet of data and one sheet of results. Write the steps in the file itself.
skill-spreadsheets-hire = A short course is often enough, as long as you bring your own files rather than ready-made exercises.
skill-spreadsheets-pool = Swap your spreadsheet templates with a venue that has the same ticketing tool.

## ticketing-admin

skill-ticketing-admin = Ticketing administration
skill-ticketing-admin-what = Setting prices, quotas, performances, seating plans and account rights yourselves, and knowing what each setting does to the figures.
skill-ticketing-admin-build = Two people prepare the season launch together and note their choices as they go. The year after, they swap roles.
skill-ticketing-admin-hire = Bring in the vendor for the rare settings, and ask for the session to be recorded.
skill-ticketing-admin-pool = With venues that use the same ticketing tool, keep a shared list of settings and pitfalls.

## crm-admin

skill-crm-admin = CRM administration
skill-crm-admin-what = Looking after the contact database: fields, merging rules, rights, mailings, and what comes in from ticketing.
skill-crm-admin-build = Give the database to one person and a deputy, with an hour set aside each week. They write the entry rules on one page.
skill-crm-admin-hire = Take outside help for the set-up and for migrations, then have the reins handed over to you.
skill-crm-admin-pool = A network can employ one person to administer the databases of several venues, each kept well apart from the others.

## emailing

skill-emailing = E-mail marketing and automation
skill-emailing-what = Sending to the right people, at the right pace, messages they agreed to receive, and reading what became of them.
skill-emailing-build = Write down the season’s mailing calendar and, for each mailing, whom it is for and why. Note the results in the same place.
skill-emailing-hire = A short assignment can set up two or three automatic messages, such as the note before a show; ask for the instructions.
skill-emailing-pool = Swap calendars and templates with other venues, but never your lists.

## segmentation

skill-segmentation = Audience segmentation
skill-segmentation-what = Telling apart a few groups of people who call for a different message, and knowing why.
skill-segmentation-build = Start from three groups the team knows: the regulars, the newcomers, the group bookings. Decide what you want to say to each, and check after two mailings.
skill-segmentation-hire = An audience-marketing adviser can help you choose the criteria, once people’s consent is in order.
skill-segmentation-pool = Compare your groups with those of similar venues: shared definitions make results readable.

## web-tracking

skill-web-tracking = Web measurement and tags
skill-web-tracking-what = Knowing what the site counts, with whose agreement, and linking a visit to a sale without knowing too much.
skill-web-tracking-build = List what the site places on visitors’ devices and remove what serves no question. Note the same few figures on set dates.
skill-web-tracking-hire = Ask your web agency for a sparing, documented set-up, and have the accounts opened in your name.
skill-web-tracking-pool = One person can set up and read the measurement for several venues of a network, with the same template.

## social-analytics

skill-social-analytics = Social media analytics
skill-social-analytics-what = Reading social media figures without mistaking them for people in seats, and keeping them from one season to the next.
skill-social-analytics-build = Each month, in the same table, note three or four figures whose definition you know. Set sales beside them.
skill-social-analytics-hire = One session with a professional is enough to choose those few figures and drop the rest.
skill-social-analytics-pool = A table shared by several venues soon tells what a good result is, and what is not.

## data-quality

skill-data-quality = Data cleaning and quality
skill-data-quality-what = Spotting duplicates, dead addresses and clashing entries, correcting them, then keeping them from coming back.
skill-data-quality-build = Write a one-page entry guide and set aside two dates a year for cleaning. Count before and after, to see the effect.
skill-data-quality-hire = A first big clean can be commissioned; ask for the method with the result, and keep a copy from before.
skill-data-quality-pool = Adopt the entry guide of a venue or network near you: exchanges with co-presenters will be simpler.

## data-analysis

skill-data-analysis = Data analysis
skill-data-analysis-what = Starting from a question about programming or prices, gathering the right figures and answering with care.
skill-data-analysis-build = Give a curious colleague one question a quarter and the hours to answer it, with someone else reading it over.
skill-data-analysis-hire = Give one precise question to an analyst who knows live performance, and ask for the method to stay with you.
skill-data-analysis-pool = An analyst shared between several venues learns from each of them and costs you less than a post.

## dataviz

skill-dataviz = Visualisation and storytelling
skill-dataviz-what = Choosing the chart that shows the main point without misleading, with the two sentences that matter beside it.
skill-dataviz-build = Redo a single chart of the annual report until an outsider understands it without explanation.
skill-dataviz-hire = A data designer can draw templates that you then fill in yourselves, year after year.
skill-dataviz-pool = A set of templates shared across a network gives reports that can be read and compared.

## survey-methods

skill-survey-methods = Survey methods
skill-survey-methods-what = Asking a few well-worded questions of a sample that looks like the audience, and stating the margin of error.
skill-survey-methods-build = Try five questions at the exit of three different shows, with a simple rule for choosing whom to approach.
skill-survey-methods-hire = For a real survey, bring in a professional; keep the questionnaire and the answers so that you can run it again without help.
skill-survey-methods-pool = Join a network’s survey: the questionnaire is ready and you will see where you stand.

## bi-dashboards

skill-bi-dashboards = Dashboards
skill-bi-dashboards-what = Bringing a few agreed figures into a dashboard that updates without re-typing, and that the team really opens.
skill-bi-dashboards-build = Start with one spreadsheet page of five defined figures, kept for six months. If it proves useful, it can be automated.
skill-bi-dashboards-hire = Have the dashboard built once the definitions are written; ask for the editable files and the instructions.
skill-bi-dashboards-pool = A dashboard shared by several venues spreads the effort, as long as everyone counts in the same way.

## integration-api

skill-integration-api = Integration, API
skill-integration-api-what = Moving data from one tool to another without re-typing, and noticing when the link breaks.
skill-integration-api-build = Without coding, learn to describe the exchange you want: what, from where, to where, when, and who checks that it worked.
skill-integration-api-hire = Have a developer build the link, with tests, documentation and upkeep every year.
skill-integration-api-pool = Venues with the same two tools can commission a single link and share its upkeep.

## database-sql

skill-database-sql = Databases
skill-database-sql-what = Understanding how data is stored and linked, and fetching an answer that no screen gives.
skill-database-sql-build = Someone at ease with spreadsheets can learn to read a full export and recognise its tables.
skill-database-sql-hire = Call on a technical person for a migration or a warehouse, and keep the diagram of the tables.
skill-database-sql-pool = Within a network, one person can prepare the extracts of several venues.

## privacy-law

skill-privacy-law = Privacy law
skill-privacy-law-what = Knowing what the law requires for files, mailings, contracts and incidents, and knowing when to seek advice.
skill-privacy-law-build = Train the person in charge and the deputy, and give them a few hours each quarter to keep the register and read contracts over.
skill-privacy-law-hire = Take specialist advice for contracts, assessments and hard cases; insist on documents you will be able to keep up to date.
skill-privacy-law-pool = Several venues can share one adviser and common clauses.

## it-security

skill-it-security = IT security
skill-it-security-what = Protecting accounts, devices and copies, and knowing what to do the day something goes wrong.
skill-it-security-build = Keep the list of accounts, close those of people who have left, switch on two-factor sign-in for key tools and try a restore every year.
skill-it-security-hire = A review by a professional, every year or two, with a short list of things to do.
skill-it-security-pool = Share with neighbouring venues the same support person, the same instructions and the same incident drill.

## metadata-discoverability

skill-metadata-discoverability = Metadata and discoverability
skill-metadata-discoverability-what = Describing a show once, precisely enough for search engines and listings to find it and show it well.
skill-metadata-discoverability-build = Write the standard record of a show: title, artists, dates, place, audiences, access. Enter it once and use it everywhere.
skill-metadata-discoverability-hire = Ask your web agency to publish these records in a format that search engines can read.
skill-metadata-discoverability-pool = Networks and shared listings often have a record and identifiers ready: adopt them.

## procurement

skill-procurement = Procurement and contracts
skill-procurement-what = Comparing offers, reading a contract, asking for the missing clauses and planning the end from the start.
skill-procurement-build = Keep the list of contracts with their end dates, and have two people read the one coming up for renewal. One page of clauses to ask for is enough to begin.
skill-procurement-hire = An outside reading is worth it for a long contract or a central tool.
skill-procurement-pool = Buy or negotiate together: the same clauses asked for by ten venues are easier to obtain.

## training-facilitation

skill-training-facilitation = Training and facilitation
skill-training-facilitation-what = Passing a working skill on to colleagues: preparing, showing, letting them try, leaving a trace.
skill-training-facilitation-build = Whoever has just learned something shows the others within the month, with a one-page note. It is also how they remember it.
skill-training-facilitation-hire = Choose training on your own tools and files, and ask for the editable handouts.
skill-training-facilitation-pool = Open your sessions to two neighbouring venues, and go to theirs.

## ai-use

skill-ai-use = Critical use of AI
skill-ai-use-what = Knowing when an AI assistant helps, what must never be given to it and how to check what it answers.
skill-ai-use-build = Write half a page: what you use it for, which files never go in, who reads the result. Talk it over as a team twice a year.
skill-ai-use-hire = A session with someone independent of vendors helps to sort promises from real uses.
skill-ai-use-pool = A network can try, compare and write one charter for all its members.

## data-ethics

skill-data-ethics = Data ethics
skill-data-ethics-what = Asking, before a new use, whether the people concerned would find it fair: children, vulnerable audiences, artists, staff.
skill-data-ethics-build = For each new use, take ten minutes over three questions: who gains, who might be hurt, would we say it out loud? Keep the answer in writing.
skill-data-ethics-hire = For a delicate subject, such as under-age audiences or research, ask for an outside opinion.
skill-data-ethics-pool = A small group of peers can read each other’s cases and keep the memory of them.
