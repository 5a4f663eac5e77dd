INSERT INTO contact_language (contact, language, position) VALUES (?1, ?2, ?3)
