DELETE FROM answer WHERE assessment = ?1 AND practice = ?2
