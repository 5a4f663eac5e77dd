UPDATE assessment SET status = 'finished' WHERE id = ?1
