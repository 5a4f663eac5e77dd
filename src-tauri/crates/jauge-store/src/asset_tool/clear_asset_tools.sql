DELETE FROM asset_tool
