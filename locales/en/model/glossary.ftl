### The glossary: the word, and what it means with an example from a venue

## Data

term-data-asset = data asset
term-data-asset-means = A set of data that is worth something to the venue and is looked after like property. The box office’s customer file is one; so are the visitor counts of an exhibition.
term-personal-data = personal data
term-personal-data-means = Anything that lets you recognise a person, by itself or put together with something else. A customer’s e-mail address, but also the seat she takes every Friday.
term-sensitive-data = sensitive data
term-sensitive-data-means = Data that can do serious harm if it gets out: health, disability, opinions, beliefs. The medical form of a children’s workshop or the need for a wheelchair space are examples.
term-field = field
term-field-means = A box to fill in on a form or a record, for one piece of information. The postcode asked for when a ticket is bought is a field.
term-duplicate = duplicate
term-duplicate-means = The same person, or the same show, entered twice in a file. A subscriber recorded under both her surnames receives two brochures.
term-data-dictionary = data dictionary
term-data-dictionary-means = A page that says what each counted word means: what is counted and what is not. For instance, whether a guest ticket counts as an admission.
term-sample = sample
term-sample-means = A small part that you examine to get an idea of the whole. A hundred records drawn at random are enough to see whether entry is right.
term-metadata = metadata
term-metadata-means = Data that describes other data. For a show photograph: the title, the date, the photographer’s name and the right to use it.
term-open-data = open data
term-open-data-means = Data published so that anyone may reuse it freely, without asking. The dates and places of your season can be open data; the list of your audience members, never.
term-open-format = open format
term-open-format-means = A way of saving a file that several programs can read, with no need to buy the one that made it. A list of subscribers in CSV opens in any spreadsheet.

## People and the law

term-controller = controller
term-controller-means = The organisation that decides why and how personal data is used. For your newsletter it is the venue, even when a provider sends it.
term-processor = processor
term-processor-means = A provider that handles personal data for you and on your instructions. The company that hosts your ticketing is one.
term-dpo = data protection officer (DPO)
term-dpo-means = The person who sees that personal data is respected, and whom the public can reach. Several venues can share the same one.
term-processing-register = register of uses
term-processing-register-means = The list of what you do with personal data: which file, for what purpose, for how long, who has access. One line for the newsletter, one for payroll, one for school groups.
term-privacy-notice = privacy notice
term-privacy-notice-means = The short text that tells people why you ask for their data, for how long, and what their rights are. It stands under the purchase or sign-up form.
term-consent = consent
term-consent-means = A clear yes, freely given, that people can take back. A box left empty, which people tick themselves to receive your messages, gathers one.
term-cookie = cookie
term-cookie-means = A small file that a website leaves on a visitor’s device. Some keep the shopping basket; others follow people from site to site and need their agreement.
term-incident = incident (data breach)
term-incident-means = Personal data that is lost, stolen, altered or seen by someone who should not see it. A newsletter sent with every address in plain view is one.
term-impact-assessment = impact assessment
term-impact-assessment-means = A written study, done before starting, of how a project could harm people and how to avoid it. For instance, before choosing a CRM that follows everything people buy.
term-retention-period = retention period
term-retention-period-means = The time you keep data before deleting it or making it anonymous. For instance, applications that were turned down: a short time, written down beforehand.
term-anonymisation = anonymisation
term-anonymisation-means = Taking out of a file everything that would let someone find a person, with no way back. What remains is “42 tickets sold in this town”, and no name at all.
term-pseudonymisation = pseudonymisation
term-pseudonymisation-means = Replacing names with codes, while keeping apart the list that leads back to them. The analyst sees “customer 1207”, and only the venue knows who that is.
term-hosting = hosting
term-hosting-means = Where your data really is, on someone else’s machines. A newsletter prepared in your office is often hosted in another country, whose law counts too.
term-two-factor = two-factor sign-in
term-two-factor-means = Two proofs instead of one to get into a tool: a password, then a code received or made on your phone. A password stolen from the box office is no longer enough.
term-charter = charter
term-charter-means = A page that says what you undertake to do and not to do. For instance: “we never hand a list of pupils to an AI”.
term-ai = AI (artificial intelligence)
term-ai-means = A program that imitates human work, such as writing or sorting, from a very large number of examples. What you hand to it, such as a subscriber file, may be kept somewhere else.

## Tools

term-crm = CRM
term-crm-means = A tool that brings together what you know of each contact: tickets, gifts, messages, meetings. It saves you asking a subscriber or a school the same thing three times.
term-vendor = vendor
term-vendor-means = The company that makes a program and rents or sells it to you. The one behind your ticketing, for instance.
term-onboarding = onboarding
term-onboarding-means = The first weeks with a tool: setting it up, learning to use it, asking your questions. At the box office, it lasts at least until sales first open.
term-retyping = re-typing
term-retyping-means = Typing into one tool what is already in another. For instance, copying new subscribers from ticketing into the newsletter tool every Monday.
term-interoperability = interoperability
term-interoperability-means = The fact that two tools can exchange data without anybody copying it out. Ticketing that updates the dates on your website is an example.
term-connector = connector
term-connector-means = A ready-made link between two tools that passes data from one to the other. It sends to the newsletter, for instance, the people who asked for it when they bought a ticket.
term-api = API
term-api-means = A door made for other programs to read from a tool or write to it. Through the one in your ticketing, your website can show the seats left; someone has to see that it keeps working.
term-full-export = full export
term-full-export-means = A copy of everything a tool knows, taken out of it and readable elsewhere. For ticketing: people, sales, shows and the links between them, not only a list of addresses.
term-restore = restoring a backup
term-restore-means = Putting data back from its backup. Getting back the subscription list deleted yesterday is an example, and only a trial proves that it works.
term-markup = markup
term-markup-means = Hidden labels in a web page that tell machines what it holds: this is a title, this is a date, this is a hall. Search engines use them to show your performance.
term-identifier = identifier
term-identifier-means = A code that belongs to one thing only and is the same everywhere. It keeps two artists of the same name, or two shows of the same title, from being mixed up.
term-discoverability = discoverability
term-discoverability-means = How easily people come across what you offer online, even without knowing you. Someone who looks for “concert Saturday” should find yours.

## Figures

term-indicator = indicator
term-indicator-means = A figure chosen and defined to follow a question over time. The share of people who came for the first time is one.
term-house-capacity = house capacity
term-house-capacity-means = The number of places you can offer for a performance. It changes with the layout: fewer when the stage comes forward, more when the audience stands.
term-occupancy-rate = occupancy rate
term-occupancy-rate-means = The share of the places on offer that were taken. A hundred and fifty admissions for two hundred places make 75%; you still have to say whether guest tickets count.
term-attendance = attendance
term-attendance-means = The number of admissions over a period. Someone who came four times in the season counts as four admissions, not as four audience members.
term-new-audience = new audience
term-new-audience-means = People who come for the first time, by a written rule. For instance: no ticket in their name for three seasons.
term-comp-ticket = comp (guest ticket)
term-comp-ticket-means = A ticket given rather than sold: artists, press, partners, staff. It takes a seat and brings no income, which is why it is worth counting apart.
term-audience-group = audience group (segment)
term-audience-group-means = People who are alike enough for the same message to suit them. For instance, families who came in the holidays, or subscribers of more than five years.
term-campaign = campaign
term-campaign-means = A set of messages prepared for one purpose over a set time. The opening of subscriptions, with its poster, mailings and posts, is one.
term-observatory = observatory
term-observatory-means = A body that collects the figures of many venues and publishes what they say together. It asks for your attendance and lets you see where you stand.

## Working with others

term-deputy = deputy
term-deputy-means = Someone who steps in when the person in charge is away, and who has already done the task at least once. For instance, a front-of-house colleague who can open a sale.
term-data-literacy = data literacy
term-data-literacy-means = Being able to read a figure, ask where it comes from and use it without making it say too much. It concerns the whole team, from management to the bar.
term-amo = project-owner assistance
term-amo-means = Help that is independent of vendors and stands on your side: it writes up your needs with you, compares offers and checks what is delivered. It is of most use when you change ticketing.
term-specifications = specifications
term-specifications-means = The document that tells all candidates what you need, in order of importance. For ticketing: sell at the desk, handle school groups, get all the data out.
term-deliverable = deliverable
term-deliverable-means = What a provider must hand you at the end, described beforehand. A cleaned file, a set of instructions or a training session are examples.
term-acceptance-test = acceptance test
term-acceptance-test-means = The trial you run before accepting a delivered tool, list in hand: sell, refund, print, bring up the door list.
term-pooling = pooling
term-pooling-means = Putting data, a tool or a job together with other venues, under written rules. Five venues that count their audiences in the same way can compare themselves.
term-co-presenter = co-presenter
term-co-presenter-means = Another venue or a festival with which you present the same show. Each of you sells tickets, and your files must be able to come together.

## The words of this diagnostic

term-level = level
term-level-means = One of five stages, from “scattered” to “learning”, that says how a thing is done at the venue today. At level 3, backup for instance is automatic and two people know about it.
term-rung = rung
term-rung-means = A step from one level to the next, for a single practice. Going from a backup made now and then to an automatic one is climbing a rung.
term-foundation-practice = foundation practice
term-foundation-practice-means = A practice whose absence nothing else makes up for, such as contracts, access or backups. Fine dashboards do not cancel out a customer file with no copy.
term-profile = venue profile
term-profile-means = What you say of the venue before the questions: size, legal form, activities, plans. A venue with no newsletter is not asked about its mailings.
