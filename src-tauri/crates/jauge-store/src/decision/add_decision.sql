INSERT INTO decision (
    about, subject, position, verdict, reason, wording, rank, owner, deputy, due, budget, budget_currency, spent,
    spent_currency, effort, note, changed_at
) VALUES (
    :about, :subject, :position, :verdict, :reason, :wording, :rank, :owner, :deputy, :due, :budget, :budget_currency,
    :spent, :spent_currency, :effort, :note, :changed_at
)
