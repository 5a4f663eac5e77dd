SELECT status FROM assessment WHERE id = ?1
