INSERT INTO asset (
    id, position, kind, name, owner, deputy, personal, years_held, decision, shared_with, retention, retention_years,
    quality, note
) VALUES (
    :id, :position, :kind, :name, :owner, :deputy, :personal, :years_held, :decision, :shared_with, :retention,
    :retention_years, :quality, :note
)
