-- From year to year: what was carried and is not confirmed, sign-offs, what was found still true, what happened to the
-- actions of the plan, a date for the next assessment, the editions of networks.

-- Beside a level, an earlier year may have said that nobody knew, or why it did not apply.
CREATE TABLE answer_3 (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    practice TEXT NOT NULL CHECK (practice <> ''),
    state TEXT NOT NULL CHECK (state IN ('level', 'unknown', 'na', 'carried')),
    was TEXT CHECK (was IN ('level', 'unknown', 'na')),
    level INTEGER CHECK (level BETWEEN 1 AND 5),
    from_profile INTEGER NOT NULL CHECK (from_profile IN (0, 1)),
    reason TEXT,
    note TEXT NOT NULL,
    evidence TEXT NOT NULL,
    review INTEGER NOT NULL CHECK (review IN (0, 1)),
    answered_by TEXT NOT NULL,
    answered_at TEXT,
    PRIMARY KEY (assessment, practice),
    CHECK ((was IS NOT NULL) = (state = 'carried')),
    CHECK ((level IS NOT NULL) = (state = 'level' OR was IS 'level')),
    CHECK ((reason IS NOT NULL) = ((state = 'na' AND from_profile = 0) OR was IS 'na')),
    CHECK (from_profile = 0 OR state = 'na')
) STRICT, WITHOUT ROWID;
INSERT INTO answer_3
SELECT
    assessment, practice, state, CASE state WHEN 'carried' THEN 'level' END, level, from_profile, reason, note,
    evidence, review, answered_by, answered_at
FROM answer;
DROP TABLE answer;
ALTER TABLE answer_3 RENAME TO answer;

-- Looked at when the change ends: assessments are written in the order of their dates, whichever they were started from.
ALTER TABLE assessment ADD COLUMN started_from TEXT REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED;

-- Only a finished assessment is signed off; the whole dossier is kept as it stood, as an exchange file. Long texts that
-- the program wrote hold no NUL: one that does has lost a page, which nothing else would notice.
CREATE TABLE sign_off (
    assessment TEXT PRIMARY KEY REFERENCES assessment (id),
    signed_at TEXT NOT NULL,
    present TEXT NOT NULL,
    note TEXT NOT NULL,
    as_it_stood TEXT NOT NULL CHECK (instr(as_it_stood, char(0)) = 0)
) STRICT, WITHOUT ROWID;

-- The profile has no id of its own. Entries of the inventory come and go: what was looked at is kept by id only.
CREATE TABLE still_true (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    about TEXT NOT NULL CHECK (about IN ('profile', 'tool', 'asset', 'flow', 'skill')),
    item TEXT NOT NULL CHECK ((item = '') = (about = 'profile')),
    PRIMARY KEY (assessment, about, item)
) STRICT, WITHOUT ROWID;

-- An action of the venue's own is about nothing that the model knows.
CREATE TABLE decision_3 (
    about TEXT NOT NULL CHECK (about IN ('step', 'skill', 'provider', 'own')),
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
    spent INTEGER CHECK (spent BETWEEN 0 AND 4294967295),
    spent_currency TEXT,
    effort TEXT,
    note TEXT NOT NULL,
    changed_at TEXT,
    PRIMARY KEY (about, subject),
    CHECK ((budget IS NULL) = (budget_currency IS NULL)),
    CHECK ((spent IS NULL) = (spent_currency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO decision_3
SELECT
    about, subject, position, verdict, reason, wording, rank, owner, deputy, due, budget, budget_currency, NULL, NULL,
    NULL, note, changed_at
FROM decision;
DROP TABLE decision;
ALTER TABLE decision_3 RENAME TO decision;

-- What happened to an action, in the order of recording.
CREATE TABLE decision_event (
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    status TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL,
    PRIMARY KEY (about, subject, position),
    FOREIGN KEY (about, subject) REFERENCES decision (about, subject)
) STRICT, WITHOUT ROWID;

-- One row at most: the day meant for the next assessment.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- Editions that do not come with the program: their data files and texts.
CREATE TABLE edition_file (
    edition TEXT NOT NULL CHECK (edition <> ''),
    path TEXT NOT NULL CHECK (path <> ''),
    text TEXT NOT NULL CHECK (instr(text, char(0)) = 0),
    PRIMARY KEY (edition, path)
) STRICT, WITHOUT ROWID;
