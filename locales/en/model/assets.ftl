### Collection and knowledge of data: texts of the dimension and its four practices.

dim-assets = Collection and knowledge of data
dim-assets-about = You know which data you hold, where and why, and you collect what you need and no more.
dim-assets-1 = The venue does not yet know all that it holds, or collects data without knowing which of it will be of use.
dim-assets-2 = Part of the data is known, but that knowledge rests on a few people and a few files.
dim-assets-3 = For the most part, data is listed, its use is known, and all audiences are counted in the same way.
dim-assets-4 = Every year, the list, the forms and what is known of audiences are checked and brought up to date.
dim-assets-5 = What the venue knows of its data and its audiences, absent ones included, changes what it collects and what it programmes.

## assets-inventory

q-assets-inventory-name = Inventory of data
q-assets-inventory = Do you have a list of the data your venue holds, and how old is it?
q-assets-inventory-help = Think of ticketing, the newsletter, school groups, volunteers, guest lists, and files left on somebody’s computer.
q-assets-inventory-1 = No list exists: to find out what the venue holds, you have to ask each colleague.
q-assets-inventory-2 = A few files are known and named from memory, mostly ticketing and the newsletter; the rest is noted nowhere.
q-assets-inventory-3 = A list exists: for each set of data it says who answers for it, where it is, what it contains and whether it holds personal data.
q-assets-inventory-4 = The list was updated less than a year ago, and stray spreadsheets were hunted down computer by computer.
q-assets-inventory-5 = The list has already been used to close, merge or open at least one source of data, and that choice is noted in it.
q-assets-inventory-why = You can neither protect nor use what you do not know you have. A guest list forgotten on a laptop sometimes holds more addresses than the box office. A one-page list also saves you from asking people for what you already know.
q-assets-inventory-step-2 = Note down the files the team already knows about
q-assets-inventory-step-3 = Draw up the list of data: owner, place, content
q-assets-inventory-step-4 = Update the list every year and hunt down stray spreadsheets
q-assets-inventory-step-5 = Use the list to close, merge or open sources of data
q-assets-inventory-climb-2 = At the end of a meeting, go round the table for half an hour: which files did you open this week? One person writes down the names, without sorting anything yet.
q-assets-inventory-climb-3 = The person in charge of data spends an hour with each colleague and fills in one line per set, in this application’s inventory or in a shared spreadsheet. Start with whatever holds names and addresses. A week of spare moments usually does it.
q-assets-inventory-climb-4 = Pick a quiet spell in the season and go through folders, attachments and USB sticks with each person. Add what is missing, strike out what has gone, date the list. Two people need about a day.
q-assets-inventory-climb-5 = Read the list as a team with three questions: what is held twice, what is no longer used, what would be useful to others? Deal with one source a quarter and note in the list what was decided.
q-assets-inventory-unlocks = You know within a minute where a piece of data is, who answers for it and what to protect first.
q-assets-inventory-unknown = Ask the box office, communications and administration; the register kept for personal data, if there is one, is already the start of a list.
q-assets-inventory-na = Never: wherever there is an audience, a team or artists, there is data to list.

## assets-purpose

q-assets-purpose-name = Purpose of each field collected
q-assets-purpose = Do you know what each piece of information asked for in your forms is used for?
q-assets-purpose-help = Take an online purchase, a newsletter sign-up and a school booking: what is each box for?
q-assets-purpose-1 = Forms ask for everything the tool offers, and nobody could say what each field is for.
q-assets-purpose-2 = The use of a field is discussed only when it hurts: a complaint, a queue, an abandoned purchase.
q-assets-purpose-3 = Each form tells people what their answers will be used for, and useless fields have been removed.
q-assets-purpose-4 = Once a year, each field is compared with the use made of it; those that were not used are removed.
q-assets-purpose-5 = Forms have been tried out with members of the public and changed in the light of their remarks.
q-assets-purpose-why = Every needless box slows the sale down, makes buyers give up and adds something to protect. A date of birth asked for “just in case” costs trust and helps no one. A well-explained postcode, on the other hand, is given gladly and is useful all season.
q-assets-purpose-step-2 = Spot the fields that make people hesitate or annoy them
q-assets-purpose-step-3 = Say what each form is for and remove useless fields
q-assets-purpose-step-4 = Compare the fields collected with their real use every year
q-assets-purpose-step-5 = Have members of the public try out your forms
q-assets-purpose-climb-2 = Ask front of house and the box office which questions annoy people or stay empty, and make an online purchase yourself. Note what you see on half a page.
q-assets-purpose-climb-3 = In pairs, print your forms and write beside each box who uses it and for what. Remove, or make optional, whatever has no answer, then add one clear sentence at the top of the form. Allow half a day per tool.
q-assets-purpose-climb-4 = At the season review, look for each field at how often it is filled in and when it was last used. An hour is enough to decide what stays, and a written note saves reopening the discussion.
q-assets-purpose-climb-5 = Invite five people, including one who never buys online and one who brings a group, to fill in the form in front of you. Keep quiet, note where they hesitate, put it right. The hour before a show suits this well.
q-assets-purpose-unlocks = Buying is quicker, people understand what they give, and you have less data to protect.
q-assets-purpose-unknown = Ask whoever sets up ticketing and the newsletter, and fill in each form yourself as a member of the public would.
q-assets-purpose-na = Only if the venue collects nothing from the public, online, at the desk or on paper, which is very rare.

## assets-coverage

q-assets-coverage-name = Knowing all audiences
q-assets-coverage = Which audiences can you count and describe, beyond the people who buy a ticket?
q-assets-coverage-help = Think of groups, schools, free admission, workshops, the person who came with the one who paid, and those who stay away.
q-assets-coverage-1 = Only box-office totals are known: a number of tickets and takings for each performance.
q-assets-coverage-2 = The venue also has buyers’ e-mail addresses, but knows nothing of those who come with them, nor of groups.
q-assets-coverage-3 = Buyers, groups and free admissions are counted for the whole season under the same definitions.
q-assets-coverage-4 = A survey or a sample completes these counts every year or two, and its results have been read as a team.
q-assets-coverage-5 = These results are set against figures for the local area, and a document says which residents do not come.
q-assets-coverage-why = Ticketing knows the person who pays, not the three who come along, nor Tuesday’s school class, nor the family who walked into the exhibition for free. A venue that counts only its sales understates its usefulness and keeps talking to the same people.
q-assets-coverage-step-2 = Collect e-mail addresses from the people who buy
q-assets-coverage-step-3 = Count buyers, groups and free admissions under the same definitions
q-assets-coverage-step-4 = Run a short audience survey every year or two
q-assets-coverage-step-5 = Set your audiences against the local area and name who is absent
q-assets-coverage-climb-2 = With the box office, offer people the chance to leave an address at the desk as they can online, saying what it is for and never insisting. After a month, see what share of sales has one.
q-assets-coverage-climb-3 = The box office and outreach write down together what an admission, a group and a free entry are, then put one season into a single table. Plan two or three half-days, and a hand counter for exhibitions.
q-assets-coverage-climb-4 = Start from a decision to be made and choose ten questions at most, without asking for names. Put them at a few very different performances, with volunteers to help, and keep one meeting for reading the answers. A network or a university can lend you its questions.
q-assets-coverage-climb-5 = Compare the postcodes and ages you have with public population figures. Write on one page who is missing, then go and check why with two or three go-betweens: a school, a community centre, a local group.
q-assets-coverage-unlocks = You can show everyone you reach, and choose whom to turn to next.
q-assets-coverage-unknown = Ask the box office, outreach and front of house what each of them counts, and look for the last survey you ran.
q-assets-coverage-na = Almost never: this holds for a venue that is entirely free too; it simply counts admissions instead of tickets.

## assets-channels

q-assets-channels-name = Web, social, newsletter and in-room counts
q-assets-channels = Do you keep the figures from your website, social media, newsletter and in-room counts?
q-assets-channels-help = Try to find those of the same month last year: where are they, and do they measure the same thing?
q-assets-channels-1 = These figures are looked at, now and then, on each application’s own screen; nothing is kept.
q-assets-channels-2 = Screenshots are taken when a report or a funding application calls for them.
q-assets-channels-3 = Figures are exported on set dates into a single table, under the same definitions each time.
q-assets-channels-4 = These figures are read beside ticket sales at least at each season review, and the minutes show it.
q-assets-channels-5 = A single calendar holds campaigns and their results, and is used to prepare the next ones.
q-assets-channels-why = Applications delete or recalculate their statistics without warning, and the memory of a campaign goes with them. A table kept every month shows what really fills the house: Tuesday’s mailing, the poster, or a word from a teacher.
q-assets-channels-step-2 = Keep the figures of at least one report a season
q-assets-channels-step-3 = Export figures on set dates under the same definitions
q-assets-channels-step-4 = Read these figures beside ticket sales
q-assets-channels-step-5 = Keep a single calendar of campaigns and their results
q-assets-channels-climb-2 = When a report is due, communications saves, all on the same day, dated screenshots of the website, newsletter and social media figures in a shared folder. A quarter of an hour is enough, and you already have something to compare with.
q-assets-channels-climb-3 = Choose about ten figures, write what each one measures, and give two people a monthly reminder. The export takes an hour a month once the table is ready; add the counts made in the room.
q-assets-channels-climb-4 = Put mailings, posts and sales for three very different shows on the same timeline. Communications and the box office talk it over for an hour and note what they would do again.
q-assets-channels-climb-5 = In the communications calendar, give each campaign its aim before it leaves and its result afterwards. Open it whenever you start preparing a season, and compare it with that of a venue close to you.
q-assets-channels-unlocks = You know which efforts bring people in, and which you can drop without regret.
q-assets-channels-unknown = Ask communications, and whoever counts admissions, where their figures go once they have been looked at.
q-assets-channels-na = Only if the venue has no website, newsletter, social media or count in the room. If just one of these is missing, answer for the others.
