REPLACE INTO reminder (id, date) VALUES (1, ?1)
