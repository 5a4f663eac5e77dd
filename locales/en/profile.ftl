### The profile of the venue, asked first. Each code of the exchange file has its label: profile-<field>-<code>.

profile-title = Describe your venue
profile-lead = Five minutes. These answers set aside the questions that do not concern you, say which law applies, and feed the advice.
profile-optional = Only the name is needed. Leave empty what you don’t know.
profile-error-title = What could not be saved
profile-error-name = Write the name of your venue
# $limit (number)
profile-error-long = Shorten this name: { $limit } characters at most
# $limit: "1,000,000"
profile-error-count = Write a whole number from 0 to { $limit }, without a unit
# $limit: "1,000,000"
profile-error-quantity = Write a number from 0 to { $limit }, with two decimals at most
profile-unsaid = Not stated
profile-yes = Yes
profile-no = No
profile-continue = Go to the questions
profile-overview = Overview

## Who you are

profile-who = Who you are
profile-name = Name of the venue
profile-name-hint = As it will appear at the top of the report.
profile-country = Where are you?
profile-country-hint = The place decides which law is cited, never the language.
profile-country-QC = Québec
profile-country-CA = Canada, outside Québec
profile-country-FR = France
profile-country-EU = Another country of the European Union
profile-country-other = Elsewhere
profile-legal-form = Legal form
profile-legal-form-association = Non-profit organisation, association
profile-legal-form-company = Private company
profile-legal-form-cooperative = Cooperative
profile-legal-form-public = Municipal service or public body
profile-legal-form-other = Another form
profile-disciplines = What do you present?
profile-disciplines-theatre = Theatre
profile-disciplines-dance = Dance
profile-disciplines-music = Music
profile-disciplines-circus = Circus, street arts
profile-disciplines-puppetry = Puppetry
profile-disciplines-spoken-word = Storytelling, comedy, spoken word
profile-disciplines-visual-arts = Visual arts, exhibitions
profile-disciplines-screen = Film, digital arts
profile-disciplines-other = Something else

## Your hall and your season

profile-hall = Your hall and your season
profile-halls = Number of halls
profile-seats = Total capacity
profile-seats-hint = Seated and standing, all halls together.
profile-seats-unit = places
profile-activity = Your year is
profile-activity-season = A season
profile-activity-festival = A festival
profile-activity-both = Both
profile-staff = Paid staff
profile-staff-hint = In ordinary times, full-time or part-time.
profile-people-unit = people
profile-fte = In full-time equivalents
profile-fte-unit = FTE
profile-volunteers = Volunteers

## With your public

profile-public = Your work with the public
profile-own-ticketing = Do you run your own ticketing?
profile-own-ticketing-hint = Rather than somebody else’s: a reseller, the town, a tourist office.
profile-newsletter = Do you send an e-mail newsletter?
profile-online-sales = Do you sell tickets online?
profile-free-entry = Do you have exhibitions or free entry?
profile-schools = Do you receive school groups?
profile-minors = Do you hold data about minors?
profile-minors-hint = Workshop registrations, class lists, photographs.
profile-pooling = Do you share data, tools or jobs with other venues?

## Means

profile-means = Your means and your plans
profile-tool-change = Which tools might you change within a year?
profile-tool-change-hint = A change takes preparing: it weighs on the advice.
profile-tool-change-ticketing = Ticketing
profile-tool-change-crm = Audience relations (CRM)
profile-tool-change-newsletter = Newsletter
profile-tool-change-website = Website
profile-tool-change-planning = Planning and production
profile-tool-change-accounting = Accounts and payroll
profile-tool-change-other = Another tool
profile-hours = Time the team can give to data
profile-hours-hint = Everyone together. The next steps will fit into this time.
profile-hours-unit = hours a month
profile-retyping = Time lost to re-typing
profile-retyping-hint = Copying from one tool to another what is already written somewhere.
profile-retyping-unit = hours a week
profile-budget = For outside help this year, you can spend
profile-budget-hint = Roughly: no amount is asked for.
profile-budget-none = Nothing
profile-budget-small = A little
profile-budget-medium = A sum set aside in the budget
profile-budget-large = A lot

## What this changes

profile-effects = What this changes
profile-effects-law = The law that is cited
profile-effects-no-law = Say where the venue is: the report will cite the law that applies there.
profile-effects-off = Questions set aside
profile-effects-none-off = These answers set no question aside.
profile-effects-undo = A question set aside stays within reach: you can answer it all the same.
