SELECT tool FROM asset_tool WHERE asset = ?1 ORDER BY position, tool
