INSERT INTO organisation_discipline (discipline) VALUES (?1)
