### Strategy and leadership: texts of the dimension and its four practices.

dim-strategy = Strategy and leadership
dim-strategy-about = Your data serves the artistic project and the public; management stands behind it and gives it time and money.
dim-strategy-1 = Some basics are still missing: a goal, a person in charge, the board’s attention or resources have yet to be found.
dim-strategy-2 = The subject has been opened, but it mostly moves when someone asks or when someone finds the time.
dim-strategy-3 = For the most part, goals, people in charge, time and budget are written down and known to the team and the board.
dim-strategy-4 = Management and the board rely on measures to decide, and review goals and resources every year.
dim-strategy-5 = Goals, roles and resources change with what has been learned, and would survive someone leaving.

## strategy-goals

q-strategy-goals-name = Questions and goals for data
q-strategy-goals = What should your data help you with, and where is that written down?
q-strategy-goals-help = Look for something the team could show you today: the artistic plan, an action plan, dated minutes.
q-strategy-goals-1 = No question has been put into words; nobody could say what the venue expects of its data.
q-strategy-goals-2 = Questions have been said aloud in meetings (“who comes, and from where?”), but they are written down nowhere.
q-strategy-goals-3 = A few questions are written down and tied to the venue’s artistic plan; the whole team has received them.
q-strategy-goals-4 = Each written question is followed with a measure, and once a year management decides which ones to keep.
q-strategy-goals-5 = The questions have been revised at least once in the light of what was learned from the answers, and the change is on record.
q-strategy-goals-why = Without a question, figures pile up and nobody knows which ones to look at. Three questions that serve the artistic plan, such as “do pupils come back with their parents?”, tell you what to collect, what to stop collecting and what to tell the board.
q-strategy-goals-step-2 = Say in a team meeting what you would like to learn from your data
q-strategy-goals-step-3 = Write three questions tied to your artistic plan and share them with the team
q-strategy-goals-step-4 = Follow each question with a measure and decide on them once a year
q-strategy-goals-step-5 = Revise your questions in the light of what you learned from the answers
q-strategy-goals-climb-2 = Give it half an hour on the agenda of an ordinary meeting. Ask the box office, communications, outreach and management each for one question that went unanswered last season.
q-strategy-goals-climb-3 = Management takes what was said and keeps three to five questions, on one page, each beside the part of the plan it serves. Date the page, send it to everyone and read it through together: an afternoon is enough.
q-strategy-goals-climb-4 = For each question, choose a figure you already have and the person who presents it. Keep an hour for it at the season review: what did we learn, which question goes, which one stays?
q-strategy-goals-climb-5 = Before the next season, add two lines to the page: what each answer changed, and the question that replaces it. Tell the board, and show the page to a neighbouring venue: its doubts will sharpen yours.
q-strategy-goals-unlocks = The team knows which figures to look after first, and stops collecting the ones nobody uses.
q-strategy-goals-unknown = Ask the director and whoever wrote the last funding application or annual report: questions about audiences often hide there.
q-strategy-goals-na = Almost never: even a team of three expects something of its figures, if only to fill in its yearly return.

## strategy-owner

q-strategy-owner-name = Person in charge of data
q-strategy-owner = Who looks after data in your venue, and who steps in when that person is away?
q-strategy-owner-help = Look at job descriptions, and ask yourself who gets the call when a figure is missing or a file looks wrong.
q-strategy-owner-1 = Nobody is in charge of data: a question about a figure or a file has nowhere to go.
q-strategy-owner-2 = Whoever has a moment deals with it; it is not always the same person, and no document says so.
q-strategy-owner-3 = A person in charge and a deputy are named, and their job descriptions say so.
q-strategy-owner-4 = The person in charge reports to management on dates set in advance, and a written record is kept.
q-strategy-owner-5 = Several departments share the role, and a document sets out who takes over if someone leaves.
q-strategy-owner-why = When nobody is named, everyone mends the file their own way, and when the annual report is due the figures do not agree. When only one person knows, their holiday or departure stops everything. One name and one deputy are enough to avoid both, even in a very small team.
q-strategy-owner-step-2 = Ask one member of the team to take questions about data
q-strategy-owner-step-3 = Name a person in charge of data and a deputy
q-strategy-owner-step-4 = Set two or three dates a year for this role to report to management
q-strategy-owner-step-5 = Share the role between departments and prepare the succession
q-strategy-owner-climb-2 = Agree in a meeting who to turn to for now, often someone in the box office or administration. That person writes down the questions received for a month: it shows how big the role really is.
q-strategy-owner-climb-3 = Management writes five lines into both job descriptions: what the person in charge does, what the deputy does, how many hours a month. Allow one meeting to talk it over and an hour to write it, then tell the whole team.
q-strategy-owner-climb-4 = Put the dates in the calendar at the season launch: half an hour, one page, what works, what is stuck, what needs deciding. If the director holds the role, the report goes to the whole team or to a board member.
q-strategy-owner-climb-5 = Divide the data by department (box office, communications, outreach, administration), with a contact in each. Then write the handover page and have the deputy try it for a week.
q-strategy-owner-unlocks = Every question about a figure finds an answer, and someone leaving no longer wipes the venue’s memory.
q-strategy-owner-unknown = Ask the director and the administrator, then read the job descriptions again. If two colleagues give two different names, that is already an answer.
q-strategy-owner-na = Never quite: in a team of one or two the role exists all the same, and the deputy can come from the board or from a friendly venue.

## strategy-board

q-strategy-board-name = The board’s view
q-strategy-board = When does the board discuss the venue’s data, and what comes of it?
q-strategy-board-help = Read the minutes of the last two years: do data, attendance or ticketing appear in them, and to decide what?
q-strategy-board-1 = No minutes of the last two years show that the board has discussed data.
q-strategy-board-2 = The subject has come up only because of a crisis or a request from a funder.
q-strategy-board-3 = Once a year, the board receives a written note on data and puts it on its agenda.
q-strategy-board-4 = On the strength of that yearly note, the board has voted on a budget or a priority, and the minutes say so.
q-strategy-board-5 = The board puts its own questions in writing, and a year later checks what its decisions changed.
q-strategy-board-why = The board answers for the venue to the public, to partners and to the law. If it only sees data after an incident, it decides in a hurry. One page a year lets it choose with a cool head between a ticketing system, a training course and one more poster.
q-strategy-board-step-2 = Tell the board when a question about data comes up
q-strategy-board-step-3 = Bring the board a written note on data every year
q-strategy-board-step-4 = Have the board vote on a priority or a budget from the yearly note
q-strategy-board-step-5 = Gather the board’s own questions and report back on them
q-strategy-board-climb-2 = The director adds two sentences to the next report: figures a partner asked for, a breakdown, a lost file. Ten minutes are enough to put the subject on the table.
q-strategy-board-climb-3 = Choose the meeting that follows the season review and send a page or two with the papers; the report of this self-assessment will do. The person in charge of data presents it in a quarter of an hour.
q-strategy-board-climb-4 = End the note with one or two clear proposals, the hours they take and what they make possible. Have the decision entered in the minutes, with a name and a date.
q-strategy-board-climb-5 = A month before the meeting, ask members for one question each about audiences or attendance. The following year, open the note with what the decisions changed, including what did not work.
q-strategy-board-unlocks = The time and money you ask for are understood, voted and defended before partners.
q-strategy-board-unknown = Ask the director or the chair, or spend an hour going through the minutes.
q-strategy-board-na = Only if no governing body ever meets. For a municipal venue or a company, answer for the committee, the council or the shareholders’ meeting that plays that part.

## strategy-means

q-strategy-means-name = Time and budget
q-strategy-means = What time and money are set aside for data, and where does that show?
q-strategy-means-help = Open this year’s budget and calendar: is there a line, and hours, including support and training for your tools?
q-strategy-means-1 = Neither the budget nor the year’s calendar sets anything aside for data, and nothing was found along the way.
q-strategy-means-2 = Time or money is found case by case, when a tool breaks down or a report is due.
q-strategy-means-3 = The year’s plan holds a budget line and hours, and each tool’s budget includes its support.
q-strategy-means-4 = Each year, real hours and spending are compared with the need, and the gap is discussed before the next budget.
q-strategy-means-5 = A plan over several years exists, and part of its cost is shared with other venues or covered by grants.
q-strategy-means-why = A ticketing system bought without time to learn it stays a cash drawer. Hours spent re-typing lists appear in no budget, yet someone does them, often in the evening. Writing them down lets you defend them, and save some.
q-strategy-means-step-2 = Free some time for a first piece of work on data
q-strategy-means-step-3 = Enter a budget line and hours for data in the year’s plan
q-strategy-means-step-4 = Compare hours and budget with the real need every year
q-strategy-means-step-5 = Build a plan over several years, shared or grant-aided
q-strategy-means-climb-2 = Choose a task that weighs on you (a list to clean, a report to prepare) and block half a day for it in the calendar. Whoever takes it on is relieved of something else that day, and the director says so.
q-strategy-means-climb-3 = At budget time, the administrator gathers what the tools, their support and their training cost, and the director adds hours a month for the person in charge. One meeting is enough, as long as the line has a name.
q-strategy-means-climb-4 = Note hours roughly over two ordinary months, then set them beside what was planned. Present the gap before the next budget is drawn up, with a proposal: more hours, fewer tasks or one tool less.
q-strategy-means-climb-5 = Sketch three years on one page: what recurs, what needs renewing, what has to be learned. Then look, with a network or a neighbouring venue, for what can be paid for together and which grant fits.
q-strategy-means-unlocks = What was decided gets done in working hours, and you know what you can promise a partner.
q-strategy-means-unknown = Ask the administrator or the bookkeeper where spending on tools is recorded, and each colleague how many hours go into files.
q-strategy-means-na = Almost never. If a local authority or a parent organisation pays for the tools, answer for your team’s time.
