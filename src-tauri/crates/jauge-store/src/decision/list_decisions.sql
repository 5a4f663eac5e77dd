SELECT
    about, subject, verdict, reason, wording, rank, owner, deputy, due, budget, budget_currency, spent, spent_currency,
    effort, note, changed_at
FROM decision
ORDER BY position, about, subject
