REPLACE INTO target (assessment, dimension, level) VALUES (?1, ?2, ?3)
