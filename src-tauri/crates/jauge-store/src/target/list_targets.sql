SELECT dimension, level FROM target WHERE assessment = ?1
