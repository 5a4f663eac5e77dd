SELECT flow, asset FROM flow_asset ORDER BY flow, position, asset
