### The help: how Jauge works, on one page, and the accessibility statement.

help-title = Help
help-lead = How Jauge works, on one page.
help-back = Go back

## The first hour

help-hour = The first hour
help-hour-about = Six steps. Nothing forces you to take them in order, and you can stop whenever you like.
help-guide = Show the guide
help-guide-none = Open a dossier or the example: a guide can then go with you from screen to screen.

## What people ask

help-asked = What people ask
help-who = Who should answer?
help-who-answer = One person is enough to begin. Two or three around a table are better still: the box office knows things that the director does not, and the other way round. “Who answered” and “To review”, under each answer, keep track of what is left to discuss.
help-unknown = What if we don’t know?
help-unknown-answer = Say so. “We don’t know” counts neither as a point nor as a zero: the result is shown between two bounds, and the question joins the list of what to find out.
help-na = What if a question does not concern us?
help-na-answer = Choose “Not applicable” and say why in a sentence: it is left out of the calculation. The profile already sets some aside; you can answer those all the same.
help-level = Where does a level come from?
help-level-answer = A dimension reaches a level when all its practices are there, or all but one. It is not an average: a foundation practice that stays low holds the whole dimension back. Each level shows the answers it comes from.
help-stop = Can we stop and come back?
help-stop-answer = Yes, at any time. Each answer is saved as soon as it is given; the time of the last save is at the top of the window. When you return, the overview says where you were.
help-mistake = What if we make a mistake?
help-mistake-answer = Nothing is final. An answer can be changed or cleared at any time, the “Undo” button takes the last change back, and an assessment that was signed off can be reopened.
help-file = Where is our dossier?
help-file-answer = In a single file, on this computer. Copy it to a USB stick, hand it to a colleague, back it up like any other document. Close it first.
help-alone = Who else sees our answers?
help-alone-answer = Nobody. Jauge connects to no network and sends nothing. All that leaves this computer is the documents that you save and hand out.

## Further on

help-more = To go further
help-glossary = Glossary
help-glossary-about = Each word of the trade or of the law, explained with an example from a venue.
help-keys = Keys and settings
help-keys-about = Answer with a single key, enlarge the text, change the colours.
help-accessibility = Accessibility
help-accessibility-about = What was tested, what was not, and how to report a barrier.
