### The hand-over page: for whoever takes over.

handover-title = Handover
handover-lead = For whoever takes over: what was decided and why, where the evidence is, what is under way and the next date.
handover-language = Language of the page
handover-page = The page
handover-loading = Preparing the page…
handover-problem = The page could not be prepared.
handover-again = Try again
handover-save = Save the PDF…
handover-save-hint = The file stays on this computer: nothing is sent. Read it before handing it over, it quotes your notes and the roles of the team.
handover-saved = The handover page is saved
