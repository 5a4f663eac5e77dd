SELECT
    about, subject, verdict, reason, wording, rank, owner, deputy, due, budget, budget_currency, note, changed_at
FROM decision
ORDER BY position, about, subject
