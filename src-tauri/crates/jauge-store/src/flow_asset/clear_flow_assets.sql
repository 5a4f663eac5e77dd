DELETE FROM flow_asset
