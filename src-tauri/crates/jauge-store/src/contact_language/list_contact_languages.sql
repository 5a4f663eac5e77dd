SELECT language FROM contact_language WHERE contact = ?1 ORDER BY position, language
