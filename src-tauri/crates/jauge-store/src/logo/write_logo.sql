REPLACE INTO logo (id, kind, bytes) VALUES (1, ?1, ?2)
