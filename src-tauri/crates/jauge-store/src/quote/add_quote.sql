INSERT INTO quote (about, subject, position, given_by, amount, amount_currency, date)
VALUES (:about, :subject, :position, :given_by, :amount, :amount_currency, :date)
