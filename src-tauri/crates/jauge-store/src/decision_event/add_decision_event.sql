INSERT INTO decision_event (about, subject, position, status, date, note)
VALUES (:about, :subject, :position, :status, :date, :note)
