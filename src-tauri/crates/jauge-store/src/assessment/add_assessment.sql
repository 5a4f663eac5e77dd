INSERT INTO assessment (id, date, edition, status, started_from)
VALUES (:id, :date, :edition, :status, :started_from)
