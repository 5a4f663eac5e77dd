DELETE FROM decision_event
