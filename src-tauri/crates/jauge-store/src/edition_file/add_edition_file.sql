INSERT INTO edition_file (edition, path, text) VALUES (?1, ?2, ?3)
