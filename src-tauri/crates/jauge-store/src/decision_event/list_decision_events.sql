SELECT status, date, note
FROM decision_event
WHERE about = ?1 AND subject = ?2
ORDER BY position
