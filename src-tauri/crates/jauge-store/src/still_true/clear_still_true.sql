DELETE FROM still_true WHERE assessment = ?1
