-- What belongs to the venue rather than to a year: its inventory, its decisions, its address book. In every list, the
-- position keeps the order of typing. Words of closed lists are read strictly and not repeated here, as for the profile.
CREATE TABLE tool (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    purpose TEXT,
    vendor TEXT NOT NULL,
    hosted TEXT,
    contract TEXT,
    export_tested TEXT CHECK (export_tested GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    administrator TEXT NOT NULL,
    deputy TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE asset (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    deputy TEXT NOT NULL,
    personal TEXT,
    years_held INTEGER CHECK (years_held BETWEEN 0 AND 4294967295),
    decision TEXT NOT NULL,
    shared_with TEXT NOT NULL,
    retention TEXT CHECK (retention IN ('forever', 'years', 'unknown')),
    retention_years INTEGER CHECK (retention_years BETWEEN 0 AND 4294967295),
    quality INTEGER CHECK (quality BETWEEN 1 AND 5),
    note TEXT NOT NULL,
    CHECK ((retention_years IS NOT NULL) = (retention IS 'years'))
) STRICT, WITHOUT ROWID;

CREATE TABLE asset_tool (
    asset TEXT NOT NULL REFERENCES asset (id),
    tool TEXT NOT NULL REFERENCES tool (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (asset, tool)
) STRICT, WITHOUT ROWID;

-- Each end is a tool or a person, by role; two persons, or a tool and itself, are no flow.
CREATE TABLE flow (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    from_tool TEXT REFERENCES tool (id),
    from_person TEXT,
    to_tool TEXT REFERENCES tool (id),
    to_person TEXT,
    passage TEXT,
    frequency TEXT,
    watcher TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((from_tool IS NULL) <> (from_person IS NULL)),
    CHECK ((to_tool IS NULL) <> (to_person IS NULL)),
    CHECK (from_tool IS NOT to_tool)
) STRICT, WITHOUT ROWID;

CREATE TABLE flow_asset (
    flow TEXT NOT NULL REFERENCES flow (id),
    asset TEXT NOT NULL REFERENCES asset (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (flow, asset)
) STRICT, WITHOUT ROWID;

-- An absent row is a skill that was not looked at.
CREATE TABLE skill (
    skill TEXT PRIMARY KEY CHECK (skill <> ''),
    cover TEXT NOT NULL,
    needed INTEGER CHECK (needed IN (0, 1)),
    who TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The rank is the venue's own order of the advice; the position is that of deciding.
CREATE TABLE decision (
    about TEXT NOT NULL CHECK (about IN ('step', 'skill', 'provider')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    verdict TEXT,
    reason TEXT NOT NULL,
    wording TEXT NOT NULL,
    rank INTEGER CHECK (rank BETWEEN 0 AND 4294967295),
    owner TEXT NOT NULL,
    deputy TEXT NOT NULL,
    due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    budget INTEGER CHECK (budget BETWEEN 0 AND 4294967295),
    budget_currency TEXT,
    note TEXT NOT NULL,
    changed_at TEXT,
    PRIMARY KEY (about, subject),
    CHECK ((budget IS NULL) = (budget_currency IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    given_by TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 4294967295),
    amount_currency TEXT NOT NULL,
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (about, subject, position),
    FOREIGN KEY (about, subject) REFERENCES decision (about, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT CHECK (kind <> ''),
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    presence TEXT,
    reach TEXT NOT NULL,
    checked TEXT CHECK (checked GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_language (
    contact TEXT NOT NULL REFERENCES contact (id),
    language TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (contact, language)
) STRICT, WITHOUT ROWID;
