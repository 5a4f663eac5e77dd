### Dimension “Sharing, pooling and providers”: words used in Canada

## sharing-rules

q-sharing-rules-help = Think of your last co-production or touring show: which audience files went out or came in, and on what basis?
q-sharing-rules-climb-3 = Draft one page to attach to co-production, touring-show and sales contracts: which data, what for, how long, who writes to audiences, and with whose consent. Whoever is in charge of personal information reads it over. Two meetings, then a signature with each new contract.

## sharing-peers

q-sharing-peers-climb-3 = Ask your network or municipality which studies and calendars already exist. Choose just one, check that nothing in it points to a person, and give the sending to someone, with a deputy. One day, spread over the season.

## sharing-open

q-sharing-open-name = Program easy to find online
q-sharing-open-5 = Beyond markup, the program is published as open data under a written policy: what, under which licence, kept up to date by whom.
q-sharing-open-step-5 = Adopt an open data policy for the program
