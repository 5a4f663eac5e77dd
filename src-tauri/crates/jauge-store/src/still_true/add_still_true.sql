INSERT INTO still_true (assessment, about, item) VALUES (?1, ?2, ?3)
