SELECT id, kind, name, region, presence, reach, checked, note
FROM contact
ORDER BY position, id
