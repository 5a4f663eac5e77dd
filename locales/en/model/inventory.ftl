### Inventory: types of data, uses of tools, hosting, contracts, exchanges; entries of the address book

## Types of data

asset-ticketing-sales = Ticket sales (transactions)
asset-ticketing-sales-what = Every ticket sold, exchanged or refunded: show, date, price, where it was bought.
asset-ticketing-customers = Ticketing customer file
asset-ticketing-customers-what = The people who have bought or booked: name, address, phone, past purchases.
asset-access-control = Access scans, no-shows
asset-access-control-what = What ticket checks at the door record: who came, at what time, which seats stayed empty.
asset-subscriptions = Subscriptions, memberships, passes
asset-subscriptions-what = Schemes past and present: who took them, which one, until when.
asset-crm-contacts = Audience relations database (CRM)
asset-crm-contacts-what = The database that brings together what the venue knows of each contact: purchases, mailings, conversations, tastes.
asset-newsletter-lists = Newsletter lists
asset-newsletter-lists-what = The addresses the venue writes to, with the date and source of their consent.
asset-newsletter-stats = Newsletter statistics
asset-newsletter-stats-what = What the mailing tool reports: opens, clicks, unsubscribes, addresses that bounce.
asset-social-media = Social media (statistics)
asset-social-media-what = Followers, views and reactions on the venue’s accounts, noted down or left in each app.
asset-web-analytics = Web analytics
asset-web-analytics-what = Visits to the website: pages seen, where people came from, the path to a purchase.
asset-ads-campaigns = Advertising campaigns
asset-ads-campaigns-what = Paid advertising, online or on paper: where, when, at what cost, with what result.
asset-groups-schools = Groups, schools, go-betweens
asset-groups-schools-what = Bookings by schools, groups and go-betweens: contacts, numbers, class lists.
asset-outreach = Outreach and participation
asset-outreach-what = Workshops, talks and projects with local people: who took part, partners, reports.
asset-surveys = Audience surveys
asset-surveys-what = Questionnaires filled in by the public, in the hall or online, and their results.
asset-feedback = Feedback, complaints, e-mails
asset-feedback-what = Online reviews, complaints, notes left at the front desk or sent by e-mail.
asset-free-attendance = Free attendance counts
asset-free-attendance-what = Admissions without a ticket (exhibition, street, open stage), counted by hand or by a sensor.
asset-guest-lists = Guest, protocol and press lists
asset-guest-lists-what = Lists of guests, journalists and people from the profession, often in spreadsheets.
asset-donors = Donors and sponsors
asset-donors-what = Gifts and sponsorships: who, how much, which receipt, what thanks.
asset-programming = Programme (shows, dates, places)
asset-programming-what = The shows announced: title, cast, dates, halls, length, prices, pictures.
asset-production-planning = Planning, production, technical
asset-production-planning-what = Who works when and where: get-ins, rehearsals, technical riders, hired equipment.
asset-artists-companies = Artists, companies, contracts
asset-artists-companies-what = Artists and companies: contacts, contracts, fees, hosting arrangements.
asset-rentals-bar-shop = Hall hire, bar, shop, catering
asset-rentals-bar-shop-what = What is sold or hired out besides tickets: the hall, the bar, the shop, meals.
asset-finance = Accounts, budget per show
asset-finance-what = The accounts, the invoices and the budget of each show.
asset-hr-payroll = HR, payroll, freelancers
asset-hr-payroll-what = Employment contracts, hours, pay and job applications, permanent and casual staff alike.
asset-volunteers = Volunteers
asset-volunteers-what = The people who lend a hand: how to reach them, when they are free, what they do.
asset-rights-declarations = Rights, levies, statutory returns
asset-rights-declarations-what = The royalties, levies and returns owed on performances.
asset-media-archive = Archive, photos, recordings
asset-media-archive-what = Photos, posters, programmes and recordings, with the rights attached to them.
asset-collections-works = Works and exhibitions
asset-collections-works-what = Works on loan, produced or owned: records, insurance, transport, hanging plans.
asset-building-energy = Building, energy, environment
asset-building-energy-what = Energy use, safety inspections, maintenance, the carbon footprint.
asset-territory-open-data = Open data on the area
asset-territory-open-data-what = Public figures on your area: population, incomes, schools, transport.
asset-pooled-data = Pooled data from a network
asset-pooled-data-what = What a network gives you back: comparisons, joint studies, shared calendars.
asset-other-spreadsheets = Scattered spreadsheets
asset-other-spreadsheets-what = Files left on a computer, in a mailbox or on a USB stick, which someone still uses.

## Use of a tool

purpose-ticketing = Ticketing
purpose-access-control = Access control
purpose-point-of-sale = Bar, shop, hall hire
purpose-crm = Audience relations (CRM)
purpose-newsletter = Newsletter, text messages
purpose-website = Website
purpose-web-analytics = Web analytics
purpose-social-media = Social media
purpose-surveys = Surveys and forms
purpose-planning = Planning, production, technical
purpose-accounting = Accounts
purpose-payroll = Payroll and staff
purpose-volunteers = Volunteers
purpose-spreadsheet = Spreadsheet
purpose-files = Shared files, archive
purpose-dashboards = Dashboards
purpose-other = Another use

## Hosting of a tool

hosting-on-site = On site, on the venue’s own machines
hosting-QC = Québec
hosting-CA = Canada, outside Québec
hosting-FR = France
hosting-EU = Another country of the European Union
hosting-US = United States
hosting-other = Elsewhere
hosting-unknown = Nobody knows where

## Contract of a tool

contract-yes = Contract signed
contract-no = No contract
contract-unknown = Nobody knows whether there is one

## What data says about people

personal-none = Nothing about people
personal-none-what = Nobody can be recognised in it: totals, titles, dates.
personal-contact = Contact details
personal-contact-what = A name, an address, a phone number, purchases: enough to recognise and reach someone.
personal-sensitive = Sensitive data
personal-sensitive-what = Health or disability, money, opinions, identity papers: what would do most harm if it leaked.
personal-minors = Data about minors
personal-minors-what = Children or teenagers: class lists, workshops, photos, parental permissions.

## How long data is kept

retention-forever = No limit
retention-unknown = Nobody knows how long

## How data passes

passage-missing = Missing flow
passage-missing-what = Data should pass, and does not.
passage-retyped = Re-typing
passage-retyped-what = Someone reads it on one side and types it again on the other.
passage-file = File
passage-file-what = A file is taken out of one tool and loaded into the other, by hand.
passage-connector = Connector
passage-connector-what = A ready-made link, supplied by one tool’s vendor, moves the data with nobody touching it.
passage-api = API
passage-api-what = A link programmed for the venue lets the two tools talk to each other; it needs upkeep.

## How often

frequency-live = All the time
frequency-daily = Every day
frequency-weekly = Every week
frequency-monthly = Every month
frequency-season = A few times a season
frequency-rarely = Now and then

## What the inventory holds, within a sentence

item-tool = tool
item-asset = set of data
item-flow = exchange
item-skill = skill

## Address book

presence-remote = Remotely
presence-on-site = On site
presence-both = Remotely or on site
works-in-fr = In French
works-in-en = In English
works-in-other = In another language

## What rules count

count-inventory-tools = Number of tools in the inventory
count-inventory-assets = Number of sets of data in the inventory
count-inventory-flows = Number of flows in the inventory
count-inventory-skills = Skills looked at
count-inventory-to-connect = Tools to connect with one another
count-inventory-owned-assets = Sets of data that have an owner
count-inventory-skills-at-risk = Needed skills held by one person or by nobody
