PRAGMA cell_size_check = ON;
-- The commit point is a synchronised write to the journal, see write.rs: EXTRA would add nothing to FULL.
PRAGMA synchronous = FULL;
-- What FULL means on macOS.
PRAGMA fullfsync = ON;
-- A note that was erased must not stay readable in a file that is handed on.
PRAGMA secure_delete = ON;
-- No side file in the folder of temporary files.
PRAGMA temp_store = MEMORY;
