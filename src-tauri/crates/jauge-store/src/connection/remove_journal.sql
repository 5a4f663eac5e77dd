PRAGMA journal_mode = PERSIST;
PRAGMA locking_mode = NORMAL;
PRAGMA journal_mode = DELETE;
PRAGMA locking_mode = EXCLUSIVE;
