### Maturity model, dimension “Tools and interoperability”: Canadian terms.

## tools-fit

q-tools-fit-na = Almost never: even a spreadsheet or a borrowed tool is a choice. It is a fair answer if another body, such as a municipality, imposes all your tools without asking you.

## tools-flows

q-tools-flows-5 = Each show is entered only once, in a shared format, and goes from there to ticketing, the website and the events calendars.
q-tools-flows-climb-5 = Agree with programming, communications and the technical team on the tool where a show is born. Adopt a format that others can read too (events calendars, your network, co-producers), then feed every other use from it. Spread the work over a season, and keep an eye on last-minute changes.

## tools-export

q-tools-export-climb-2 = With the person who runs ticketing, find the export feature and pull out one list. Open it in a spreadsheet and note what is there and what is missing. An hour is enough; delete the copy afterwards if it holds personal information.
