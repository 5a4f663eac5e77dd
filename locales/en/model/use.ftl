### Maturity model, dimension “Analysis and use”: texts of the levels and practices.

## Dimension

dim-use = Analysis and use
dim-use-about = Your figures answer questions and change what you do.
dim-use-1 = Some figures answer no question yet: they come out of the tool, are little used or get counted again in a rush.
dim-use-2 = Figures are tracked and sent out, but by one person, after the fact or past the deadline.
dim-use-3 = For the most part, a few defined indicators are read on set dates and looked at before some decisions.
dim-use-4 = Gaps against targets are discussed, decisions rest on figures that are quoted, and reports come out fast and checked.
dim-use-5 = The effects of decisions are checked, failures are talked about, and the same data serves both the reports and the running of the venue.

## use-indicators

q-use-indicators-name = A few agreed indicators
q-use-indicators = Which indicators do you track, and who agreed on what they mean?
q-use-indicators-help = Look at the figures from your last team or board meeting: where did they come from, and do the same ones come back each time?
q-use-indicators-1 = The only figures are those the tool prints, such as the night’s sales report. Nobody chose them.
q-use-indicators-2 = One person keeps a sheet of their own, with their own definitions. When they are away, the tracking stops.
q-use-indicators-3 = Five to ten indicators have been chosen, defined in writing and produced on the same dates, by one person or their deputy.
q-use-indicators-4 = Each important indicator has a target, and gaps are discussed in a meeting at least once a year.
q-use-indicators-5 = The list of indicators changes with use: one that shed no light is dropped, another is added when a question arises.
q-use-indicators-why = With too many figures, nobody looks at any; with vague definitions, people argue over figures rather than over the project. A few well-chosen indicators, such as the occupancy rate or the share of new audiences, are enough to see a difficult season coming.
q-use-indicators-step-2 = Keep a first tracking sheet, even a simple one
q-use-indicators-climb-2 = Take three figures people keep asking you for, such as admissions, income and the occupancy rate. Note them in a spreadsheet, show by show. An hour to start with, then ten minutes a performance.
q-use-indicators-step-3 = Choose five to ten indicators, define them and set the dates
q-use-indicators-climb-3 = Bring the director, box office and communications together for two hours. Start from the questions you ask yourselves, keep ten indicators at most, and write a one-line definition and the source for each. Name who produces them, who deputises, and on which dates.
q-use-indicators-step-4 = Give each indicator a target and discuss the gaps
q-use-indicators-climb-4 = Before the season, write down what you hope to reach on each indicator, and why. At mid-season and again at the end, give half an hour to the three widest gaps: what happened, what do we change? Record the answer in one line.
q-use-indicators-step-5 = Drop and add indicators according to real use
q-use-indicators-climb-5 = At the yearly review, ask which decision each indicator helped with. Drop those that helped with none and add only one per new question. Compare your list with that of a venue your size: an hour is enough.
q-use-indicators-unlocks = The whole team and the board read the same figures, and the discussion is at last about what to do.
q-use-indicators-unknown = Ask the director and the box office which figures they look at, and compare the two lists. The last annual report says a lot too.
q-use-indicators-na = Almost never: even a small free festival tracks something, if only the number of admissions. If nothing is tracked, that is the first rung.

## use-decisions

q-use-decisions-name = Decisions informed by figures
q-use-decisions = What part did figures play in your decisions on programming, pricing and communications?
q-use-decisions-help = Take three decisions from last year, a price, a date, a campaign: what was looked at beforehand, and what was checked afterwards?
q-use-decisions-1 = Decisions are made on intuition and experience. No figure was looked at for the latest ones.
q-use-decisions-2 = Figures are looked up after the fact, to justify to the team, the board or a funder a decision already made.
q-use-decisions-3 = Before some decisions, such as ticket prices or the number of performances, figures are brought out and looked at together.
q-use-decisions-4 = Important decisions are set down in a short note that quotes the figures consulted, next to the artistic reasons.
q-use-decisions-5 = The effect of important decisions is checked on an agreed date, and failures are shared with the team just as successes are.
q-use-decisions-why = Figures do not programme a season: they say who came, at what price and at what time. Looking at them before setting a price or a start time keeps you from repeating a costly mistake and gives bold choices firmer ground.
q-use-decisions-step-2 = Look up the figures behind a decision already made
q-use-decisions-climb-2 = Choose a recent decision, such as an added performance. With the box office, bring out the sales and say in three sentences what they show. An hour is enough, and it teaches you where the figures are.
q-use-decisions-step-3 = Look at figures together before some decisions
q-use-decisions-climb-3 = Agree on three occasions where figures come first: prices, the calendar, the communications plan. One person prepares a page the week before; you read it together for a quarter of an hour before debating. Name who prepares it and who deputises.
q-use-decisions-step-4 = Write a short decision note that quotes the figures
q-use-decisions-climb-4 = Adopt a half-page template: the question, the figures and their source, the artistic reasons, the decision, the date you will come back to it. Start with three decisions in the year. Half an hour per note is enough; keep them all in one place.
q-use-decisions-step-5 = Check the effects of decisions and share the failures too
q-use-decisions-climb-5 = On the date noted, reread each decision with the team: what was expected, what happened, what changes. The director starts with a decision that did not work, so that everyone dares to do the same. One hour twice a year, and useful lessons are shared with other venues.
q-use-decisions-unlocks = You explain your choices without having to defend yourself, and each season teaches the next one something.
q-use-decisions-unknown = Ask the director how the last price was set, and look through the minutes for any figure.
q-use-decisions-na = Almost never: every venue decides on a price, a date or a mailing. It is a fair answer if another body makes all these decisions.

## use-segments

q-use-segments-name = Messages suited to audiences
q-use-segments = Does everyone get the same messages from you, or are they suited to groups of people?
q-use-segments-help = Open your last three mailings: which lists did they go to, and what did you expect from each?
q-use-segments-1 = Everyone gets the same thing: the same newsletter goes to the whole list, whatever the show.
q-use-segments-2 = Mailings tell apart two groups at most, for instance people who have bought before and the others.
q-use-segments-3 = Three to five audience groups are described in writing, each with an intent: bring people back, help them discover, invite a school.
q-use-segments-4 = Results are recorded for each audience group (sales, unsubscribes) and used to review the groups every year.
q-use-segments-5 = Messages to each group are tried in two versions, and mailings per person stay under a limit set by the team.
q-use-segments-why = A family, a teacher and someone who has subscribed for twenty years do not expect the same message. Sending everything to everyone is tiring: people unsubscribe, and you can no longer write to them on the day a show is just right for them.
q-use-segments-step-2 = Separate people who have bought from other contacts
q-use-segments-climb-2 = With the box office, export the people who bought this season, keeping only those who accept your mailings. Prepare a different message for them, even two sentences long. Allow two hours the first time.
q-use-segments-step-3 = Describe three to five groups and the intent for each
q-use-segments-climb-3 = Communications, box office and outreach meet for two hours. For each group, write who belongs to it, what you want to offer and how often, and check that these people have agreed to hear from you. Name who keeps the lists and who deputises.
q-use-segments-step-4 = Record each group’s results and review the groups
q-use-segments-climb-4 = After each campaign, note the number of mailings, sales and unsubscribes for each group, in a single table. At the end of the season, merge groups that react alike and give up those that serve no purpose. Half an hour per campaign is enough.
q-use-segments-step-5 = Try two versions and limit mailings per person
q-use-segments-climb-5 = On one mailing a month, offer two subject lines to two halves of a group and note the result, even a disappointing one. Set a number of mailings per person per month not to be exceeded, and have every department keep to it. Share your trials with other venues.
q-use-segments-unlocks = Your messages are looked forward to rather than put up with, and a show that is struggling finds its audience sooner.
q-use-segments-unknown = Ask whoever prepares the mailings how many lists they use. The mailing tool’s history shows it too.
q-use-segments-na = It is a fair answer if you never write to your audiences directly, because a partner does it for you. As soon as you keep a mailing list, the question applies to you.

## use-reporting

q-use-reporting-name = Reports to funders and observatories
q-use-reporting = How do you produce the figures that funders and observatories ask for?
q-use-reporting-help = Think back to the last report you sent: how many days, how many files, and did any two figures disagree?
q-use-reporting-1 = Every report is done in a rush: things are counted again by hand, and the total changes from one file to the next.
q-use-reporting-2 = Reports do go out in the end, often late or after a reminder, thanks to the person who knows where to look.
q-use-reporting-3 = A calendar of deadlines exists, and all reports draw on a single source known to two people.
q-use-reporting-4 = A report takes a few hours. A second person checks the totals before it goes, and the method is reviewed every year.
q-use-reporting-5 = The data prepared for reports also helps to run the venue: the team reads the same figures during the year.
q-use-reporting-why = A grant is seldom lost over one wrong figure, but trust wears thin when two reports disagree. The days spent counting again, often in mid-season, are missed elsewhere. And once right, these figures can serve you too.
q-use-reporting-step-2 = Gather the latest reports and finish those still missing
q-use-reporting-climb-2 = Whoever handles administration puts the latest reports in one place and notes where each figure came from. Half a day is enough. If one is late, say so at once: a word in good time is better than a reminder.
q-use-reporting-step-3 = Draw up the calendar of deadlines and settle on one source
q-use-reporting-climb-3 = List who asks for what and by when, and put the dates in the team calendar with a reminder a month ahead. Decide where each figure comes from, usually ticketing and accounting, and write it down. One day for two people, so that someone else can take over.
q-use-reporting-step-4 = Produce each report in a few hours and have it checked
q-use-reporting-climb-4 = Prepare a file that fills up as the season goes, performance by performance, with the funders’ definitions. Before sending, someone else works out three totals again from the source. Note the time spent: it should fall from year to year.
q-use-reporting-step-5 = Read the same figures as a team during the year
q-use-reporting-climb-5 = Pick from the reports the five figures that matter to your project and look at them every quarter in a meeting. If an imposed definition does not suit you, tell the funder together with other venues. One hour a quarter is enough.
q-use-reporting-unlocks = Deadlines no longer upset the season, and the time spent for others also helps you run the venue.
q-use-reporting-unknown = Ask whoever handles administration or grant applications how long the last report took, and look for the date it was sent.
q-use-reporting-na = It is a fair answer if nobody asks you for figures: no funder, town, observatory or network. That is rare; check your agreements and your ticketing obligations.
