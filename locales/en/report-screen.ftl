### The report’s screen: what will be printed, and where.

report-screen-title = Report
report-screen-lead = A PDF for the board: two pages that stand alone, then the annexes you choose.
report-screen-language = Language of the report
report-screen-language-hint = It may differ from the language on screen. What you have written stays as it is.
report-screen-language-fr = Français (France)
report-screen-language-fr-ca = Français (Québec)
report-screen-language-en = English
report-screen-language-en-ca = English (Canada)
report-screen-paper = Paper size
report-screen-paper-a4 = A4 (Europe)
report-screen-paper-letter = Letter (North America)
report-screen-annexes = Annexes
report-screen-annexes-hint = The first two pages are always printed.
report-screen-annex-legal = Legal watch
report-screen-annex-legal-hint = The law for your venue, article by article.
report-screen-annex-progress = Progress
report-screen-annex-progress-hint = What moved since the year before, if there is one.
report-screen-annex-dimensions = The eight dimensions
report-screen-annex-dimensions-hint = Where each one stands, and what holds it back.
report-screen-annex-radar = The radar
report-screen-annex-radar-hint = For a board that expects this picture.
report-screen-annex-steps = Next steps
report-screen-annex-steps-hint = The whole table: effort, money, time, reasons.
report-screen-annex-plan = The action plan
report-screen-annex-plan-hint = What the venue accepted: who, when, how far it has come.
report-screen-annex-skills = Skills
report-screen-annex-skills-hint = Those you need, and how to acquire them.
report-screen-annex-providers = Outside help
report-screen-annex-providers-hint = Assignments, precautions, questions to ask.
report-screen-annex-map = The data map
report-screen-annex-map-hint = The inventory: tools, data, flows, and what they show.
report-screen-annex-answers = Every answer
report-screen-annex-answers-hint = With notes, evidence and the roles of those who answered: read them again before you share.
report-screen-annex-method = The method and its limits
report-screen-annex-method-hint = How levels are worked out, and what they do not say.
report-screen-all = Tick all
report-screen-none = Untick all
report-screen-confidential = Mark every page “Confidential”
report-screen-confidential-hint = Wise where annexes quote notes or suppliers.
report-screen-summary = What will be made
# $language: a language; $paper: a size
report-screen-summary-form = A PDF in { $language }, on { $paper } paper.
report-screen-summary-fr = French (France)
report-screen-summary-fr-ca = French (Québec)
report-screen-summary-en = English
report-screen-summary-en-ca = English (Canada)
report-screen-summary-a4 = A4
report-screen-summary-letter = Letter
report-screen-summary-board = Two pages for the board: where the venue stands, what there is to decide.
report-screen-summary-annexes = { $count ->
    [0] No annex.
    [one] { $count } annex: { $annexes }.
   *[other] { $count } annexes: { $annexes }.
}
report-screen-summary-annex-legal = legal watch
report-screen-summary-annex-progress = progress
report-screen-summary-annex-dimensions = the eight dimensions
report-screen-summary-annex-radar = the radar
report-screen-summary-annex-steps = next steps
report-screen-summary-annex-plan = the action plan
report-screen-summary-annex-skills = skills
report-screen-summary-annex-providers = outside help
report-screen-summary-annex-map = the data map
report-screen-summary-annex-answers = every answer
report-screen-summary-annex-method = the method
report-screen-summary-confidential = The word “Confidential” on every page.
report-screen-summary-pending = { $count ->
    [one] { $count } practice has no answer yet: the report will say so.
   *[other] { $count } practices have no answer yet: the report will say so.
}
report-screen-summary-empty = Nothing has an answer yet: the report will say honestly that there is nothing to conclude, and what to do next.
report-screen-resume = Go on with the questions
report-screen-save = Save the PDF…
report-screen-saving = Preparing the PDF…
report-screen-saved = The report is saved
# $file: the name of a file; $folder: a folder
report-screen-saved-where = { $file }, in { $folder }
# $size: a size in words
report-screen-saved-size = { $pages ->
    [one] { $pages } page, { $size }
   *[other] { $pages } pages, { $size }
}
# $size: a written number
report-screen-size-kb = { $size } KB
# $size: a written number
report-screen-size-mb = { $size } MB
report-screen-open = Open the report
report-screen-cancelled = Nothing was saved: you closed the window without choosing a place.
# $characters: some characters
report-screen-replaced = { $count ->
    [one] One character is not in the fonts of the report and was replaced there by a box: { $characters }. Look for it in your texts if the meaning suffers.
   *[other] Some characters are not in the fonts of the report and were replaced there by a box: { $characters }. Look for them in your texts if the meaning suffers.
}
report-screen-replaced-title = To read again
report-screen-done = Done
