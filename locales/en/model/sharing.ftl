### Dimension “Sharing, pooling and providers”: what is asked, why, and how to climb

## Dimension

dim-sharing = Sharing, pooling and providers
dim-sharing-about = You gain from working with others (peers, companies, providers) without losing control of your data.
dim-sharing-1 = Exchanges with partners and providers follow no written rule, and the venue is alone with its figures.
dim-sharing-2 = There are habits of exchange with a few partners, but little is written down.
dim-sharing-3 = Agreements and briefs are written, dates are entered once, and the venue takes part in some joint work.
dim-sharing-4 = Exchanges are logged, work by providers is checked at the end, and figures are compared each year with other venues’.
dim-sharing-5 = The venue builds templates, tools and data with others, to the benefit of the whole network.

## sharing-rules

q-sharing-rules-name = Rules for sharing with partners
q-sharing-rules = What rules do you follow when data passes between you and a company, a co-presenter or a ticket reseller?
q-sharing-rules-help = Think of your last co-production or visiting show: which audience files went out or came in, and on what basis?
q-sharing-rules-1 = Files come and go by e-mail, on request. Nobody has said what they will be used for.
q-sharing-rules-2 = There are habits with regular partners, but they are not written down.
q-sharing-rules-3 = A written agreement says what is shared, why, for how long, and who may contact audiences.
q-sharing-rules-4 = The agreement is applied, and each transfer is logged: date, content, recipient.
q-sharing-rules-5 = Beyond this log, your network uses a common agreement template that you helped to write.
q-sharing-rules-why = A company will want the audience list, a reseller will keep its buyers to itself, a neighbouring venue will suggest a joint mailing. Without rules, you give too much or get nothing. A simple agreement protects audiences and brings back data that is due to you.
q-sharing-rules-step-2 = Agree by word of mouth on what you exchange with regular partners
q-sharing-rules-step-3 = Write a sharing agreement and attach it to your contracts
q-sharing-rules-step-4 = Log each transfer of data and check it against the agreement
q-sharing-rules-step-5 = Offer your network a common agreement template
q-sharing-rules-climb-2 = The box office lists the files sent and received last season, and management decides which should go on. Then call your three most regular partners to tell them. Two hours for the list, one call each.
q-sharing-rules-climb-3 = Draft one page to attach to co-production, visiting-show and sales contracts: which data, what for, how long, who writes to audiences, and with whose consent. Whoever is in charge of personal data reads it over. Two meetings, then a signature with each new contract.
q-sharing-rules-climb-4 = Open a table with four columns, kept by the box office: date, content, recipient, agreement. At the end of each co-production, check that the files have been deleted or returned. A few minutes per transfer, an hour at the end of the season.
q-sharing-rules-climb-5 = Bring your page to a network meeting and ask two or three venues to try it for a season. Gather what they say, have the law checked once for everyone, then publish the template. Allow a season, with a few meetings.
q-sharing-rules-unlocks = You can say yes to a company or a reseller the same day, at no risk to your audiences.
q-sharing-rules-unknown = Ask the box office which files it sends and receives, and administration what the contracts say about them.
q-sharing-rules-na = Only if you exchange no data at all, not even sales figures, with companies, venues or resellers.

## sharing-peers

q-sharing-peers-name = Comparing and pooling with peers
q-sharing-peers = What do you do with other venues to compare figures or pool resources?
q-sharing-peers-help = Think of attendance studies, shared calendars, working groups, and the tools or jobs you share with others.
q-sharing-peers-1 = Nothing: your figures stay with you, and you do not know other venues’.
q-sharing-peers-2 = You talk about it now and then, by phone or at a network meeting, without exchanging data.
q-sharing-peers-3 = You take part in a joint study or a shared calendar, and you receive the results.
q-sharing-peers-4 = At least once a year, you compare your figures with other venues’, using definitions agreed together.
q-sharing-peers-5 = You decide with others, in a joint body, the rules for pooling data, jobs or tools.
q-sharing-peers-why = A house two-thirds full: is that a little or a lot? Only other venues can tell you. Together you can also afford what no small venue can carry alone: a study, a post, a tool at better terms.
q-sharing-peers-step-2 = Talk about your figures with one or two nearby venues
q-sharing-peers-step-3 = Take part in a joint study or a shared calendar
q-sharing-peers-step-4 = Compare figures every year, with agreed definitions
q-sharing-peers-step-5 = Take part in the decisions of a pooling scheme
q-sharing-peers-climb-2 = Invite a venue of similar size for coffee, with one question: what do you count, and how? One person from management and one from the box office are enough. Once a season to begin with.
q-sharing-peers-climb-3 = Ask your network or local authority which studies and calendars already exist. Choose just one, check that nothing in it points to a person, and give the sending to someone, with a deputy. One day, spread over the season.
q-sharing-peers-climb-4 = With three to five venues, agree in writing on a few definitions: audience member, admission, capacity, new audience. Then exchange totals on the same date each year and take half a day to read them together. Bring what you learn to your board.
q-sharing-peers-climb-5 = Propose a charter: purpose, anonymity, who sees what, who decides, how to leave. Name a person and a deputy to sit on it, and have your board vote on the commitment. This takes seasons rather than weeks; start with one thing only.
q-sharing-peers-unlocks = Your figures take on meaning, and together you gain access to resources that no single venue could afford.
q-sharing-peers-unknown = Ask management and communications which surveys or working groups they follow. Your network often knows better than you do what you take part in.
q-sharing-peers-na = Almost never: even a remote venue can compare itself with others from afar. If you simply have no occasion to, choose the first rung.

## sharing-brief

q-sharing-brief-name = Briefing external help
q-sharing-brief = How do you ask for outside help, and what stays with you once the work is done?
q-sharing-brief-help = Go back to the last assignment you gave a provider: website, ticketing, study, IT support. What had you written before, and what did you get at the end?
q-sharing-brief-1 = A phone call to get a price, and the work begins. The need is not written down.
q-sharing-brief-2 = A short e-mail describes the request, without saying exactly what is to be delivered.
q-sharing-brief-3 = The need is written down, along with what is to be delivered, the documentation expected and the handover to the team.
q-sharing-brief-4 = At the end of each assignment, the result is checked point by point against the written brief, and the check is kept.
q-sharing-brief-5 = Beyond this check, someone on the team can redo or explain the work, and your mission brief has been of use to other venues.
q-sharing-brief-why = A vague request brings a vague quote, and a tool that nobody understands once the invoice is paid. Writing down what you need before you call helps you compare offers and say whether it worked. What stays with the team is worth as much as what is delivered.
q-sharing-brief-step-2 = Write a few lines before asking for a price
q-sharing-brief-step-3 = Write down the need, the deliverables and the handover
q-sharing-brief-step-4 = Check every result at the end of the assignment
q-sharing-brief-step-5 = Keep the knowledge in the team and let other venues benefit
q-sharing-brief-climb-2 = Before any call, the person who will use the result writes three sentences: the problem, what you want to be able to do, by when. Send the same message to everyone you ask. Half an hour is enough.
q-sharing-brief-climb-3 = Start from the mission brief that Jauge drafts from your answers and complete it as a pair: someone who does the work, someone from management. Add the documentation, training for two people and what becomes of the data at the end. Allow a day, spread over two weeks.
q-sharing-brief-climb-4 = Turn the brief into a checklist and keep it for the last meeting. Try it yourselves, on a case from your own season, before paying the balance. Two hours for two people, and one signed page to keep.
q-sharing-brief-climb-5 = At the end, ask the provider to watch someone on the team redo the work, then write down the steps. Share the brief and what you made of it, without prices or data, with your network. Half a day per assignment.
q-sharing-brief-unlocks = You compare like with like, you know whether the work is done, and you can change providers.
q-sharing-brief-unknown = Ask administration for the last invoice from a provider, then look for what had been asked in writing. If nothing turns up, that is an answer.
q-sharing-brief-na = Only if you have called on nobody for several years and nothing is planned. An IT repair or a rebuilt website counts as an assignment.

## sharing-open

q-sharing-open-name = Programme easy to find online
q-sharing-open = How do your dates reach your website, the listings and search engines?
q-sharing-open-help = Take an upcoming show and count how many times its date was typed. Then search for it the way a member of the public would.
q-sharing-open-1 = Each date is typed again on every site: yours, the ticketing site, the listings.
q-sharing-open-2 = Texts are copied and pasted from one site to the next. A change of time does not always follow.
q-sharing-open-3 = Each date is entered once, field by field (title, place, time, price), then sent to the listings.
q-sharing-open-4 = Your pages carry markup that search engines read, shows and artists have identifiers, and the display is checked each season.
q-sharing-open-5 = Beyond markup, the programme is published as open data under a written policy: what, under which licence, kept up to date by whom.
q-sharing-open-why = People search for “what’s on this Saturday” long before they search for your name. If only humans can read your dates, then listings, search engines and assistants show other people’s. And each date re-typed is one more chance to get the time wrong.
q-sharing-open-step-2 = Keep one reference document from which all texts are taken
q-sharing-open-step-3 = Enter each date once and send it to the listings
q-sharing-open-step-4 = Add markup and identifiers to your show pages
q-sharing-open-step-5 = Adopt an open data policy for the programme
q-sharing-open-climb-2 = Communications keeps a single document per show: title, dates, running time, prices, short text, photo and credit. Everyone copies from it, nobody rewrites. One day at the season launch, then a few minutes per change.
q-sharing-open-climb-3 = Choose the tool whose dates are the reference, often ticketing or the website, and fill in separate fields there. Ask your vendor how to send those dates to the website and to the listings in your area. Allow a few meetings, with a trial on a single show.
q-sharing-open-climb-4 = Ask whoever builds your website to mark up events, then check a page with a free testing tool. Give artists, works and the venue a known identifier, for instance in a public database. A few days for the website, a morning per season to check.
q-sharing-open-climb-5 = Write one page: what you open, under which licence, with what credits, who keeps it up to date. Consult artists and photographers about texts and images, then have the board adopt the page. Three months, a few hours at a time.
q-sharing-open-unlocks = Your shows appear where people look, and a time corrected once is corrected everywhere.
q-sharing-open-unknown = Ask communications what path a date takes, from programming to poster. For markup, ask whoever builds the website.
q-sharing-open-na = Only if you announce no dates to the public. The question applies to any venue that puts so much as a poster online.
