INSERT INTO flow (
    id, position, from_tool, from_person, to_tool, to_person, passage, frequency, watcher, note
) VALUES (
    :id, :position, :from_tool, :from_person, :to_tool, :to_person, :passage, :frequency, :watcher, :note
)
