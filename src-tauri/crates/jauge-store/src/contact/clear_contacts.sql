DELETE FROM contact
