SELECT given_by, amount, amount_currency, date
FROM quote
WHERE about = ?1 AND subject = ?2
ORDER BY position
