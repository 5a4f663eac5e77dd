### Preview of the report: its pages as they will be printed, and the other documents.

report-preview-title = Preview
# $page (number): the page
# $pages (number): how many there are
# $headings: the headings of the page
report-preview-name = Page { $page } of { $pages }: { $headings }
# $page (number): the page
# $pages (number): how many there are
report-preview-page = Page { $page } of { $pages }
report-preview-frame = Page of the report. Page Up and Page Down turn the pages.
report-preview-back = Previous
report-preview-next = Next
report-preview-go = Go to
report-preview-zoom = Size of the preview
report-preview-zoom-page = Whole page
report-preview-zoom-width = Full width
report-preview-zoom-large = Enlarged
report-preview-text = Read the text of this page
report-preview-text-hint = The saved PDF works with a screen reader too: its headings, tables and descriptions of drawings are all there.
report-preview-loading = Laying out the pages…
report-preview-problem = The preview could not be prepared.
report-preview-again = Try again
report-preview-print = Nothing is sent. To print, open the saved PDF.
# $hundredths (number): the share done, in hundredths
report-preview-done = { $hundredths }%
report-preview-stop = Stop
report-preview-stopped = Nothing was saved: you stopped the preparation.
report-preview-folder = Show in its folder
report-preview-others = The other documents
report-preview-others-hint = The first two take the language and paper of the report.
report-preview-elsewhere = Prepared on screens of their own
report-preview-other-brief = Mission briefs
report-preview-other-brief-hint = One for each kind of help recommended, ready to send. Choose the help in the advice.
report-preview-other-plan = Action plan
report-preview-other-plan-hint = For a spreadsheet or for your calendar.
report-preview-other-handover = Handover
report-preview-other-handover-hint = For the person who takes over.

## The logo

report-preview-logo = Your venue’s logo
report-preview-logo-alt = Your venue’s logo
report-preview-logo-print = Print it on the first page
report-preview-logo-hint = PNG, JPEG or SVG, at most 1 MB and 4,000 pixels a side. It is kept in your dossier.
report-preview-logo-choose = Choose a logo…
report-preview-logo-change = Change the logo…
report-preview-logo-remove = Remove the logo
report-preview-logo-taken = The logo is in your dossier
report-preview-logo-removed = The logo is removed

## To fill by hand

report-preview-hand = The questionnaire, to fill by hand
report-preview-hand-hint = For answering together around a table, with room to write.
report-preview-hand-which = Which questions
report-preview-hand-all = All the dimensions
report-preview-hand-form = Questions asked
report-preview-hand-full = All
report-preview-hand-short = The essentials only
report-preview-hand-both = English and French side by side
report-preview-hand-save = Save the questionnaire…
report-preview-hand-saved = The questionnaire is saved
report-preview-ask = What is still to be found out
report-preview-ask-hint = Questions left open, or that nobody could answer, grouped by the person to ask.
report-preview-ask-save = Save the list…
report-preview-ask-saved = The list is saved
