INSERT INTO flow_asset (flow, asset, position) VALUES (?1, ?2, ?3)
