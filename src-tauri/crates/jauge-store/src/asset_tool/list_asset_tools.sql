SELECT asset, tool FROM asset_tool ORDER BY asset, position, tool
