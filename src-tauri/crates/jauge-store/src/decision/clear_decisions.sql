DELETE FROM decision
