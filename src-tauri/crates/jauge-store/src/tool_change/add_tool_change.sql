INSERT INTO organisation_tool_change (tool) VALUES (?1)
