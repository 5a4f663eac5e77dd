SELECT
    id, kind, name, owner, deputy, personal, years_held, decision, shared_with, retention, retention_years, quality,
    note
FROM asset
ORDER BY position, id
