### Noms de fichiers proposés.

file-untitled = Dossier
# $venue: le nom du lieu
# $date: le jour en chiffres, 2026-11-21
file-report = { $venue } – diagnostic – { $date }
