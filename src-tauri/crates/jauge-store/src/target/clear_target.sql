DELETE FROM target WHERE assessment = ?1 AND dimension = ?2
