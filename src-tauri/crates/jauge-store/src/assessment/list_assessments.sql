SELECT id, date, edition, status, started_from FROM assessment ORDER BY date, id
