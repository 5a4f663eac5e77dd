PRAGMA locking_mode = NORMAL;
-- Any reading will do: the lock goes when it ends.
SELECT count(*) FROM sqlite_schema;
PRAGMA locking_mode = EXCLUSIVE;
BEGIN EXCLUSIVE;
COMMIT;
