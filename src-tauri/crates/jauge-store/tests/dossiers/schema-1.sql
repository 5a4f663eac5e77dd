-- A dossier of schema 1, as Jauge 0.1 wrote it. Never edited: it stands for the files that people have.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
PRAGMA application_id=1247901031;
PRAGMA user_version=1;
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
INSERT INTO organisation VALUES(1,'Théâtre imaginaire de la Passerelle','QC','association',2,4294967295,'both',0,455,30,1,0,NULL,1,0,NULL,1,100000000,1,'small');
CREATE TABLE organisation_discipline (
    position INTEGER PRIMARY KEY,
    discipline TEXT NOT NULL
) STRICT;
INSERT INTO organisation_discipline VALUES(1,'theatre');
INSERT INTO organisation_discipline VALUES(2,'circus');
INSERT INTO organisation_discipline VALUES(3,'dance');
CREATE TABLE organisation_tool_change (
    position INTEGER PRIMARY KEY,
    tool TEXT NOT NULL
) STRICT;
INSERT INTO organisation_tool_change VALUES(1,'website');
INSERT INTO organisation_tool_change VALUES(2,'crm');
CREATE TABLE assessment (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    edition TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'finished'))
) STRICT, WITHOUT ROWID;
INSERT INTO assessment VALUES('2025','2025-11-03','2026.1','finished');
INSERT INTO assessment VALUES('2026','2026-11-21','2026.1','open');
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
INSERT INTO answer VALUES('2025','assets-purpose','unknown',NULL,0,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2025','sharing-open','na',NULL,0,'pas de site',replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z');
INSERT INTO answer VALUES('2025','sharing-pool','na',NULL,0,'','','',0,'',NULL);
INSERT INTO answer VALUES('2025','strategy-goals','level',3,0,NULL,replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z');
INSERT INTO answer VALUES('2025','strategy-means','level',1,0,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2025','trust-minors','na',NULL,1,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2025','use-segments','carried',5,0,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2026','assets-purpose','unknown',NULL,0,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2026','sharing-open','na',NULL,0,'pas de site',replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z');
INSERT INTO answer VALUES('2026','sharing-pool','na',NULL,0,'','','',0,'',NULL);
INSERT INTO answer VALUES('2026','strategy-goals','level',3,0,NULL,replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z');
INSERT INTO answer VALUES('2026','strategy-means','level',1,0,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2026','trust-minors','na',NULL,1,NULL,'','',0,'',NULL);
INSERT INTO answer VALUES('2026','use-segments','carried',5,0,NULL,'','',0,'',NULL);
CREATE TABLE target (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    dimension TEXT NOT NULL CHECK (dimension <> ''),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (assessment, dimension)
) STRICT, WITHOUT ROWID;
INSERT INTO target VALUES('2025','strategy',4);
INSERT INTO target VALUES('2025','trust',5);
INSERT INTO target VALUES('2026','strategy',4);
INSERT INTO target VALUES('2026','trust',5);
COMMIT;
