-- Whom to ask about what nobody knows, and a logo for what is printed.
ALTER TABLE answer ADD COLUMN ask TEXT NOT NULL DEFAULT '';

-- One row at most: a picture that is ready to print.
CREATE TABLE logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576)
) STRICT;
