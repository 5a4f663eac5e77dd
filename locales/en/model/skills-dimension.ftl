### Maturity model, dimension “Skills and data culture”: texts of the levels and practices.

## Dimension

dim-skills = Skills and data culture
dim-skills-about = The team can read figures, doubt them and use them, without everything resting on one person.
dim-skills-1 = Part of the know-how is missing or is not passed on: figures avoided or feared, tasks nobody else could take over.
dim-skills-2 = The know-how exists, but rests on one person and another’s memory, and people train when the chance comes up.
dim-skills-3 = For the most part, the team reads figures, key tasks are known to two people and a training plan exists.
dim-skills-4 = The team reads figures together regularly and voices its doubts, and both absences and training are put to the test.
dim-skills-5 = Every line of work asks questions and checks the answers, know-how is passed on, and the meaning of figures is debated with the public.

## skills-literacy

q-skills-literacy-name = Reading figures
q-skills-literacy = Who in the team reads a table of figures and is able to question it?
q-skills-literacy-help = Think of the last attendance table that was circulated: who opened it, and who asked where a figure came from?
q-skills-literacy-1 = Tables of figures are seldom circulated and are not read. In meetings, people move on to the next item.
q-skills-literacy-2 = Only one person reads the figures and explains them. The others take their word for it.
q-skills-literacy-3 = Most of the team have read a table, asked about a definition or pointed out something odd.
q-skills-literacy-4 = The team reads figures together on regular dates, for example each month, and notes what it takes from them.
q-skills-literacy-5 = People from every line of work have put forward a question, looked for the answer in the data and checked that it held.
q-skills-literacy-why = A figure that only one person reads cannot be discussed: it is believed or ignored. When front of house, technical and outreach staff read the tables too, mistakes show up sooner, because those people were in the room.
q-skills-literacy-step-2 = Name one person to read the figures and explain them
q-skills-literacy-climb-2 = Choose someone curious, not necessarily at ease, and give them two hours a month. They open the sales report, spot three things in it and tell the team about them in five minutes.
q-skills-literacy-step-3 = Have most of the team read a table
q-skills-literacy-climb-3 = Hold a ninety-minute session on your own figures: where does this total come from, who is not counted in it, what is surprising? Everyone leaves with one question to ask. Do it again with those who were missing, and give a pair of colleagues the job of keeping it going.
q-skills-literacy-step-4 = Read figures together on regular dates
q-skills-literacy-climb-4 = Set aside a quarter of an hour in a meeting that already exists, every month. Taking turns, someone brings a single table and a question. Note in two lines what you take from it, and reread these notes once a year.
q-skills-literacy-step-5 = Have every line of work put forward and check questions
q-skills-literacy-climb-5 = Once a quarter, someone from a different line of work puts forward a question, such as what time the audience arrives. They look for the answer with a colleague’s help, then say how they checked it. Half a day per question, and the result is shared with other venues.
q-skills-literacy-unlocks = Figures become a team conversation, and mistakes are spotted by the people who were there.
q-skills-literacy-unknown = Ask three colleagues in different jobs what the last table they received said. You will soon know.
q-skills-literacy-na = Almost never: every team receives figures, if only income. If you work alone, answer for yourself and for volunteers or the board.

## skills-continuity

q-skills-continuity-name = Two people for every key task
q-skills-continuity = Who takes over when the person in charge of a key task is away?
q-skills-continuity-help = Go through a few tasks (opening sales, sending the newsletter, closing a till, producing a report): who else has done each of them?
q-skills-continuity-1 = Each task rests on one person. When they are away, everyone waits for them to return or phones them.
q-skills-continuity-2 = One person does it, another remembers having seen it done. Nothing is written down.
q-skills-continuity-3 = Key tasks have a written procedure, and the deputy has already carried them out at least once.
q-skills-continuity-4 = An absence was tried out in the past year: for a few days, the deputy ran everything without phoning.
q-skills-continuity-5 = An up-to-date skills map has guided a hire or a post shared with other venues.
q-skills-continuity-why = In a small team, sick leave in the week subscriptions open can bring everything to a halt. Two people per task also means taking a holiday without the phone, and leaving one day with an easy mind.
q-skills-continuity-step-2 = Show each key task to a second person
q-skills-continuity-climb-2 = List the four tasks that would bring everything to a halt if they stopped. For each one, the person who does it asks a colleague to sit beside them for an hour, on a day when they are really doing it.
q-skills-continuity-step-3 = Write the procedures and have a second person try them
q-skills-continuity-climb-3 = Start with the riskiest task. The deputy carries it out and writes the procedure, one page with screenshots; the usual person corrects it. Half a day per task, one task a month, and a list on the wall of who does what and who deputises.
q-skills-continuity-step-4 = Try a real absence, without phoning the person
q-skills-continuity-climb-4 = Choose an ordinary week. The usual person does something else and does not answer; the deputy follows the procedures and notes what is missing. Fix it together in an hour, then do it again every year.
q-skills-continuity-step-5 = Draw up a skills map and use it when you recruit
q-skills-continuity-climb-5 = Go back to the skills inventory: who knows, who deputises, who is learning. Reread it before each hire and at each departure, and see with other venues whether a shared need deserves a shared post. Two hours, twice a year.
q-skills-continuity-unlocks = An absence becomes a nuisance rather than a crisis, and a departure no longer means starting from scratch.
q-skills-continuity-unknown = Ask each person what would stop if they were away for two weeks, and see whether a procedure exists.
q-skills-continuity-na = Almost never. Even someone working alone can be backed up by a board member, a volunteer or a neighbouring venue.

## skills-training

q-skills-training-name = Training in tools and data
q-skills-training = How does the team train in working with data: spreadsheets, tools, privacy?
q-skills-training-help = Look at the past two years: who attended what, who decided on it, and what has it changed?
q-skills-training-1 = Nobody has had any training in spreadsheets, tools or personal data in the past two years.
q-skills-training-2 = Training has happened by chance: an invitation, a free place, one person’s initiative.
q-skills-training-3 = A training plan is written every year and followed up by a named person. It includes spreadsheets and personal data.
q-skills-training-4 = The effect of each course is checked a few months later: what the person does differently is noted and feeds the next plan.
q-skills-training-5 = Staff members train their peers, in the venue or in the network, in what they have learned.
q-skills-training-why = People lose a lot of time for want of a sort or a filter that nobody ever showed them. A data leak often starts with a file sent to the wrong address. One well-chosen day, on your own files, pays off the next morning.
q-skills-training-step-2 = Attend a first course or workshop
q-skills-training-climb-2 = Ask your professional network or your local authority which workshops exist near you or online. Sign one person up for half a day and ask them to tell the team three useful things.
q-skills-training-step-3 = Write the year’s plan, with spreadsheets and personal data
q-skills-training-climb-3 = Ask each person what they would most like to be able to do, and set the answers beside the skills inventory. Settle on two or three courses for the year, including one on spreadsheets and one on personal data, and look for possible funding. Half a day to write it, two people to follow it up.
q-skills-training-step-4 = Check the effect of training a few months later
q-skills-training-climb-4 = Before the course, note what the person wants to be able to do. Three months later, take a quarter of an hour together: do they do it, what stands in the way? Carry the answer over to next year’s plan.
q-skills-training-step-5 = Have staff members train their peers
q-skills-training-climb-5 = After each course, ask for a one-hour session for colleagues, with an exercise on an anonymised file. Then offer the best sessions to your network, in exchange for theirs. Count this time as work.
q-skills-training-unlocks = The team does for itself what it used to ask of others, and mistakes with files become rarer.
q-skills-training-unknown = Ask whoever handles administration for the list of courses over the past two years, or raise the question in a meeting.
q-skills-training-na = Almost never: anyone who opens a contact file gains from training, volunteers included.

## skills-culture

q-skills-culture-name = Attitudes to figures
q-skills-culture = What happens when a figure is bad, wrong or disputed?
q-skills-culture-help = Remember the last show that played to a half-empty house: how was it talked about, and with whom?
q-skills-culture-1 = Figures are feared: they are kept quiet, or have been used against a show or a person.
q-skills-culture-2 = Figures are accepted as a chore. They are seldom circulated and are talked about as little as possible.
q-skills-culture-3 = Figures are presented to the whole team with their context: the show, the date, the weather, the resources put in.
q-skills-culture-4 = Mistakes and doubts about figures are said aloud in meetings, without blame, and what is learned is noted.
q-skills-culture-5 = What figures mean, their limits and their fair use have been debated with artists and with the public.
q-skills-culture-why = Where figures are used to punish, they end up lying: people round up, count the comps, keep quiet. Told with their context, they help defend a demanding show as well as learn from it.
q-skills-culture-step-2 = Agree that no figure will be used against a person
q-skills-culture-climb-2 = The director says so in a meeting, simply, and reminds everyone what figures are for: to understand, not to judge. Choose a figure with nothing at stake, talk about it for ten minutes, and do it again the next month.
q-skills-culture-step-3 = Present figures to the whole team, with their context
q-skills-culture-climb-3 = After each run of shows, someone sends out half a page: the figures, what explains them, what they do not say. Programming and front of house add their view. Half an hour per run; name who writes it and who deputises.
q-skills-culture-step-4 = Voice mistakes and doubts in meetings, without blame
q-skills-culture-climb-4 = Open each review with two questions: what are we unsure of, what did we count wrongly? The director answers first. Note what you change and, once a year, ask the team, without names, whether they dare to speak.
q-skills-culture-step-5 = Debate the meaning of figures with artists and the public
q-skills-culture-climb-5 = Once a year, invite a company and a few members of the audience to read your figures with you: what do they measure, what do they forget, what should not be measured? Two hours, one page of minutes, and practices revised accordingly. Other venues can join in.
q-skills-culture-unlocks = Bad news arrives in time, and the team dares to take artistic risks knowing they will be judged fairly.
q-skills-culture-unknown = Ask colleagues in different jobs, in private, how it feels to deal with figures here. A hesitation already tells you something.
q-skills-culture-na = Almost never: as soon as two people share a figure, attitudes come into play. If you work alone, think of your exchanges with the board and the artists.
