### Maturity model, dimension “Analysis and use”: Canadian terms.

## use-decisions

q-use-decisions-why = Figures do not program a season: they say who came, at what price and at what time. Looking at them before setting a price or a start time keeps you from repeating a costly mistake and gives bold choices firmer ground.

## use-reporting

q-use-reporting-na = It is a fair answer if nobody asks you for figures: no funder, municipality, observatory or network. That is rare; check your agreements and your ticketing obligations.
