SELECT tool FROM organisation_tool_change ORDER BY position
