SELECT date FROM reminder
