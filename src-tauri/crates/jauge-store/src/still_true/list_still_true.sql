SELECT about, item FROM still_true WHERE assessment = ?1
