SELECT id, date, edition, status FROM assessment ORDER BY date, id
