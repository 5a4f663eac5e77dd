REPLACE INTO answer (
    assessment, practice, state, level, from_profile, reason, note, evidence, review, answered_by, answered_at
) VALUES (
    :assessment, :practice, :state, :level, :from_profile, :reason, :note, :evidence, :review, :answered_by,
    :answered_at
)
