### Maturity model, dimension “Analysis and use”: Canadian terms.

## use-reporting

q-use-reporting-na = A fair answer if nobody asks you for figures: no funder, municipality, observatory or network. That is rare; check your agreements and your ticketing obligations.
