### Maturity model, dimension “Tools and interoperability”: texts of the levels and practices.

## Dimension

dim-tools = Tools and interoperability
dim-tools-about = Your tools fit the work, talk to each other and can be left without losing your data.
dim-tools-1 = Part of the work with tools still rests on chance: inherited choices, re-typing, learning alone, or an exit nobody has tried.
dim-tools-2 = Some comparing, exporting or training has been done, but now and then, and often thanks to one person.
dim-tools-3 = For the most part, tools meet a written need, exchange data by a known method and can be left with all the data.
dim-tools-4 = Tools are reviewed every year with the people who use them; exchanges are watched and exports are tested again.
dim-tools-5 = Tools are chosen with other venues, data is entered only once, and a change of tool has been rehearsed.

## tools-fit

q-tools-fit-name = Choosing tools to fit the need
q-tools-fit = How do you choose your tools: ticketing, audience file, scheduling, accounting?
q-tools-fit-help = Think of the last tool you bought or renewed: what was put in writing, how many offers did you have, who was around the table?
q-tools-fit-1 = The tools were here before the present team, or simply turned up. Nobody could explain why these ones.
q-tools-fit-2 = Another tool was looked at after a chance meeting or a demonstration. The need was not written down anywhere.
q-tools-fit-3 = For the last choice, the need was written down, several offers were compared, and support was costed on top of the licence.
q-tools-fit-4 = Tools, chosen on a written need, are reviewed every year with the people who use them. Each gets a decision: keep, adjust or replace.
q-tools-fit-5 = Tools are chosen together with other venues. The list of criteria is shared and used again from one choice to the next.
q-tools-fit-why = A badly chosen tool costs you every day, in workarounds and side spreadsheets. A ticketing system often stays for years: a few hours spent writing down the need keep you from signing for features nobody wants and missing the one you will need on opening night.
q-tools-fit-step-2 = Look at at least one tool besides the one in place
q-tools-fit-climb-2 = Pick the tool that wastes the most time. Ask two nearby venues what they use and what annoys them about it, then sit through one demonstration. Half a day is enough.
q-tools-fit-step-3 = Write down the need and compare several offers before the next choice
q-tools-fit-climb-3 = Bring box office, communications and administration together for an hour: each names the three things they do most and what gets in the way. Keep it to one page, send it to three vendors and ask each what data transfer, training and support would cost. Name who follows this up and who can step in.
q-tools-fit-step-4 = Review the tools every year with the people who use them
q-tools-fit-climb-4 = At the end of the season, take the list of tools and give each one ten minutes: what it costs, what it saves, what is missing. Write down one decision per tool: keep, adjust or replace. One morning a year is enough for a small team.
q-tools-fit-step-5 = Choose with other venues, using a shared list of criteria
q-tools-fit-climb-5 = Suggest to your network that you pool a list of criteria and what each of you has learned. Run the next comparison with several venues, then add what you found out to the list.
q-tools-fit-unlocks = You sign knowing why, you talk to the vendor from a written page, and the board understands the expense.
q-tools-fit-unknown = Ask whoever signed the last contract, or look for the quote and the e-mails of the time. If nothing can be found, the first rung is probably the right one.
q-tools-fit-na = Almost never: even a spreadsheet or a borrowed tool is a choice. It is a fair answer if another body, such as a town council, imposes all your tools without asking you.

## tools-flows

q-tools-flows-name = Data passing between tools
q-tools-flows = How does data get from one tool to another: ticketing, newsletter, website, accounting?
q-tools-flows-help = Follow one show, or one subscriber’s address: how many times is it typed by hand, and by whom?
q-tools-flows-1 = Everything is re-typed by hand: the same show is keyed into ticketing, then the website, then the production schedule.
q-tools-flows-2 = Now and then, someone exports a file from one tool and loads it into another, from memory.
q-tools-flows-3 = Exports and imports happen on regular dates, following a written method that two people can carry out.
q-tools-flows-4 = A connector or an API carries the data across. A named person watches over the exchange, and failures are logged and fixed.
q-tools-flows-5 = Each show is entered only once, in a shared format, and goes from there to ticketing, the website and the listings.
q-tools-flows-why = Every re-typing takes time and breeds mistakes: a wrong start time on the website, a forgotten price, an unsubscribed person who still hears from you. Time saved on copying goes back to the front of house and to your audiences.
q-tools-flows-step-2 = Replace a first piece of re-typing with a file export
q-tools-flows-climb-2 = Find the longest piece of re-typing, often from ticketing to the newsletter. Look for the export button with the person who does the job and try it on a short list. Allow two hours, and check the result line by line.
q-tools-flows-step-3 = Set dates for exchanges and write the method, between two people
q-tools-flows-climb-3 = Whoever does the export writes it up on one page, with screenshots. Someone else does it alone from that page and fixes whatever is unclear. Put the dates in the team calendar: half a day per exchange is usually enough.
q-tools-flows-step-4 = Set up a supervised connector for the heaviest exchange
q-tools-flows-climb-4 = First ask both vendors whether a connector already exists. Try it on a few records, then name who checks each week that everything went through and who to call when it does not. Plan for upkeep every year: a connector ends up breaking when a tool changes.
q-tools-flows-step-5 = Enter each show only once, in a shared format
q-tools-flows-climb-5 = Agree with programming, communications and the technical team on the tool where a show is born. Adopt a format that others can read too (listings, your network, co-producers), then feed every other use from it. Spread the work over a season, and keep an eye on last-minute changes.
q-tools-flows-unlocks = The hours spent copying come back to the team, and the public reads the same date, price and title everywhere.
q-tools-flows-unknown = Ask box office, communications and accounting what they copy out each week. The data map, in the inventories, shows it at a glance.
q-tools-flows-na = It is a fair answer if a single tool does everything, or if you only have one. As soon as two tools mention the same show or the same person, the question applies to you.

## tools-export

q-tools-export-name = Being able to leave with your data
q-tools-export = What have you already tried so that you could leave your main tools with all your data?
q-tools-export-help = Start with ticketing: when was a full export last made, who opened it, and what does the contract say about how it ends?
q-tools-export-1 = Nobody has ever tried. No full export of ticketing or of the audience file has been asked for or opened.
q-tools-export-2 = A partial export has been seen: a list of addresses or one season’s sales, without the history or the links between files.
q-tools-export-3 = A full export of the main tools was made and read outside them, in an open format. The contract grants this right.
q-tools-export-4 = The full export is repeated every year. Its contents are checked, and the date of the test is noted for each tool.
q-tools-export-5 = A change of tool was rehearsed: the exported data was loaded somewhere else, and everyday work was tried out there.
q-tools-export-why = Years of dealings with your audience sit in a tool that does not belong to you. If the vendor closes, raises its prices or is bought, the export is your only way out. Better to know the door opens before you need it.
q-tools-export-step-2 = Make a first export, even a partial one, and open it
q-tools-export-climb-2 = With the person who runs ticketing, find the export feature and pull out one list. Open it in a spreadsheet and note what is there and what is missing. An hour is enough; delete the copy afterwards if it holds personal data.
q-tools-export-step-3 = Test the full export and have this right written into the contract
q-tools-export-climb-3 = Ask the vendor in writing how to get all your data, in which format and how fast. With a colleague, in half a day per tool, make the export, read it outside the tool and compare a few totals. At the next renewal, have return and deletion at the end of the contract put in writing.
q-tools-export-step-4 = Repeat the test every year and note the date for each tool
q-tools-export-climb-4 = Choose a quiet date, such as the end of the season, and put it in the team calendar. Repeat the export, compare the number of records and sales with the tool, and note the date and any gap. Let the deputy do it every other year.
q-tools-export-step-5 = Rehearse a change of tool on a copy of the data
q-tools-export-climb-5 = Ask for a trial version of another tool, or for help from a venue that uses it. Load a copy, preferably anonymised, and try an ordinary day’s work: sell, refund, print the door list. Write down what was lost and what you would need to ask the vendor for.
q-tools-export-unlocks = You keep your freedom: negotiate, switch or survive a closure without losing the memory of your audiences.
q-tools-export-unknown = Ask the person who administers ticketing whether a full export has ever been opened. The contract or the general terms say what happens to your file at the end.
q-tools-export-na = Almost never: even ticketing run by someone else keeps a trace of your audiences, and a spreadsheet can be lost. Answer this only if no tool keeps any data for you.

## tools-onboarding

q-tools-onboarding-name = Learning to use the tools
q-tools-onboarding = How does the team learn to use its tools, and then to use them better?
q-tools-onboarding-help = Think of the last person to join: who showed them ticketing, with what document, and what have they learned since?
q-tools-onboarding-1 = Everyone learns alone, by trying. When someone new arrives, it all has to be found out again.
q-tools-onboarding-2 = The vendor trained the team for a day, when the tool was bought. Nothing since, and those who came later do without.
q-tools-onboarding-3 = Follow-up sessions take place after the launch, and written tips are within reach of the whole team.
q-tools-onboarding-4 = Once a year, real use of the tools is measured. Each feature paid for and unused gets a decision: learn it or let it go.
q-tools-onboarding-5 = The team belongs to a user group with other venues: tips, guides and requests to the vendor are shared there.
q-tools-onboarding-why = A tool is only worth what the team can do with it. Many venues pay for features they never open, then do the same thing by hand. And when the person who knew leaves, part of the tool leaves too.
q-tools-onboarding-step-2 = Get a training session from the vendor on the main tool
q-tools-onboarding-climb-2 = Reread the contract: training is sometimes included. Ask for a remote session on your own tasks, with two people present and permission to record it. Prepare five questions: half a day in all.
q-tools-onboarding-step-3 = Plan follow-up sessions and write down tips
q-tools-onboarding-climb-3 = Set two sessions in the year, a few weeks after a change and again before the season opens. Each time a question is solved, whoever found the answer writes five lines in a shared document. Name who looks after these tips and who can step in.
q-tools-onboarding-step-4 = Measure use and decide what to do with unused features
q-tools-onboarding-climb-4 = Once a year, list the features you pay for and note who uses each one and how often. Decide together: learn it, give it to someone or stop paying for it. Two hours per tool are enough.
q-tools-onboarding-step-5 = Join or start a user group with other venues
q-tools-onboarding-climb-5 = Ask the vendor or your network who uses the same tool near you. Suggest two meetings a year, a short agenda, pooled tips and a list of requests put forward together.
q-tools-onboarding-unlocks = The team saves time with what you already pay for, and a new arrival or a stand-in is ready in days rather than months.
q-tools-onboarding-unknown = Ask the last person to join how they learned, and the person who administers the tool what the vendor offers. See too whether any written tips exist.
q-tools-onboarding-na = Almost never: any tool used every week has to be learned. A person working alone gains too, since someone will have to replace them one day.
