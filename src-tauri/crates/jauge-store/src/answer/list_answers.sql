SELECT practice, state, was, level, from_profile, reason, note, evidence, review, answered_by, ask, answered_at
FROM answer
WHERE assessment = ?1
