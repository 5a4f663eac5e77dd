### Terms used in Canada; the other messages come from the base English.

## strategy-goals

q-strategy-goals-why = Without a question, figures pile up and nobody knows which ones to look at. Three questions that serve the artistic plan, such as “do students come back with their parents?”, tell you what to collect, what to stop collecting and what to tell the board.

## strategy-owner

q-strategy-owner-why = When nobody is named, everyone mends the file their own way, and when the annual report is due the figures do not agree. When only one person knows, their vacation or departure stops everything. One name and one deputy are enough to avoid both, even in a very small team.

## strategy-means

q-strategy-means-na = Almost never. If a municipality or a parent organisation pays for the tools, answer for your team’s time.
