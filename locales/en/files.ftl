### Names suggested for files.

file-untitled = Dossier
# $venue: the name of the venue
# $date: the day in figures, 2026-11-21
file-report = { $venue } – diagnostic – { $date }
# $venue: the name of the venue
# $provider: the name of the kind of help
# $date: the day in figures, 2026-11-21
file-brief = { $venue } – mission brief – { $provider } – { $date }
# $venue: the name of the venue
file-questionnaire = { $venue } – questionnaire
# $venue: the name of the venue
# $date: the day in figures, 2026-11-21
file-to-find-out = { $venue } – to find out – { $date }
