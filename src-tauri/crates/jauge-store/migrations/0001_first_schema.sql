-- One row: a dossier is one organisation with all its years.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    country TEXT,
    legal_form TEXT,
    halls INTEGER CHECK (halls BETWEEN 0 AND 4294967295),
    seats INTEGER CHECK (seats BETWEEN 0 AND 4294967295),
    activity TEXT,
    staff INTEGER CHECK (staff BETWEEN 0 AND 4294967295),
    fte_hundredths INTEGER CHECK (fte_hundredths BETWEEN 0 AND 100000000),
    volunteers INTEGER CHECK (volunteers BETWEEN 0 AND 4294967295),
    own_ticketing INTEGER CHECK (own_ticketing IN (0, 1)),
    newsletter INTEGER CHECK (newsletter IN (0, 1)),
    online_sales INTEGER CHECK (online_sales IN (0, 1)),
    free_entry INTEGER CHECK (free_entry IN (0, 1)),
    schools INTEGER CHECK (schools IN (0, 1)),
    minors INTEGER CHECK (minors IN (0, 1)),
    pooling INTEGER CHECK (pooling IN (0, 1)),
    hours_per_month_hundredths INTEGER
        CHECK (hours_per_month_hundredths BETWEEN 0 AND 100000000),
    retyping_hours_per_week_hundredths INTEGER
        CHECK (retyping_hours_per_week_hundredths BETWEEN 0 AND 100000000),
    budget_band TEXT
) STRICT;

-- The position keeps the order in which the venue named them.
CREATE TABLE organisation_discipline (
    position INTEGER PRIMARY KEY,
    discipline TEXT NOT NULL
) STRICT;

CREATE TABLE organisation_tool_change (
    position INTEGER PRIMARY KEY,
    tool TEXT NOT NULL
) STRICT;

-- Without row ids, a table is one tree: a write touches fewer pages, and the quick check at opening sees everything.
CREATE TABLE assessment (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    edition TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'finished'))
) STRICT, WITHOUT ROWID;

-- An absent row is an unanswered practice: no column has a default that could pass for an answer.
CREATE TABLE answer (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    practice TEXT NOT NULL CHECK (practice <> ''),
    state TEXT NOT NULL CHECK (state IN ('level', 'unknown', 'na', 'carried')),
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    from_profile INTEGER NOT NULL CHECK (from_profile IN (0, 1)),
    reason TEXT,
    note TEXT NOT NULL,
    evidence TEXT NOT NULL,
    review INTEGER NOT NULL CHECK (review IN (0, 1)),
    answered_by TEXT NOT NULL,
    answered_at TEXT,
    PRIMARY KEY (assessment, practice),
    CHECK ((level IS NOT NULL) = (state IN ('level', 'carried'))),
    CHECK ((reason IS NOT NULL) = (state = 'na' AND from_profile = 0)),
    CHECK (from_profile = 0 OR state = 'na')
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    dimension TEXT NOT NULL CHECK (dimension <> ''),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (assessment, dimension)
) STRICT, WITHOUT ROWID;
