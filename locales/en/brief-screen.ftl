### Mission brief: the draft as it will be, and how to save it.

brief-screen-title = Mission brief
brief-screen-lead = A text to send to those who could help you, drafted from your dossier. Read it through, fill in the blanks, then save it.
brief-screen-back = Back to the advice
brief-screen-provider = For which help
brief-screen-language = Language of the brief
brief-screen-draft = The draft
brief-screen-loading = Drafting the brief…
brief-screen-problem = The draft could not be prepared.
brief-screen-again = Try again
brief-screen-docx = Editable document (.docx)…
brief-screen-docx-hint = To fill in the blanks in a word processor.
brief-screen-pdf = PDF…
brief-screen-pdf-hint = To read, print or send as it is.
brief-screen-save = Save
brief-screen-saved = The mission brief is saved
brief-screen-open = Open the file
brief-screen-blank = to fill in
brief-screen-contacts = See the address book
brief-screen-nothing-sent = The file stays on this computer: nothing is sent, and no price is suggested in it.
