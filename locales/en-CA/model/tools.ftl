### Maturity model, dimension “Tools and interoperability”: Canadian terms.

## tools-fit

q-tools-fit-na = Almost never: even a spreadsheet or a borrowed tool is a choice. It is a fair answer if another body, such as a municipality, imposes all your tools without asking you.

## tools-export

q-tools-export-climb-2 = With the person who runs ticketing, find the export feature and pull out one list. Open it in a spreadsheet and note what is there and what is missing. An hour is enough; delete the copy afterwards if it holds personal information.
