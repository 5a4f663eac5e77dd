INSERT INTO asset_tool (asset, tool, position) VALUES (?1, ?2, ?3)
