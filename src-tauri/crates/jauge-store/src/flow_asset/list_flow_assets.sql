SELECT asset FROM flow_asset WHERE flow = ?1 ORDER BY position, asset
