INSERT INTO assessment (id, date, edition, status) VALUES (:id, :date, :edition, :status)
