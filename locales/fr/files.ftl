### Noms de fichiers proposés.

file-untitled = Dossier
# $venue: le nom du lieu
# $date: le jour en chiffres, 2026-11-21
file-report = { $venue } – diagnostic – { $date }
# $venue: le nom du lieu
# $provider: le nom de l’aide extérieure
# $date: le jour en chiffres, 2026-11-21
file-brief = { $venue } – fiche de mission – { $provider } – { $date }
# $venue: le nom du lieu
file-questionnaire = { $venue } – questionnaire
# $venue: le nom du lieu
# $date: le jour en chiffres, 2026-11-21
file-to-find-out = { $venue } – à éclaircir – { $date }
