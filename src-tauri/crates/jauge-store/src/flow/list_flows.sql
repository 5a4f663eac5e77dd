SELECT id, from_tool, from_person, to_tool, to_person, passage, frequency, watcher, note
FROM flow
ORDER BY position, id
