REPLACE INTO answer (
    assessment, practice, state, was, level, from_profile, reason, note, evidence, review, answered_by, ask,
    answered_at
) VALUES (
    :assessment, :practice, :state, :was, :level, :from_profile, :reason, :note, :evidence, :review, :answered_by, :ask,
    :answered_at
)
