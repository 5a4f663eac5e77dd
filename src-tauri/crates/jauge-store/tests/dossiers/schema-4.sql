-- A dossier of schema 4, as Jauge 0.1 wrote it. Never edited: it stands for the files that people have.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
PRAGMA application_id=1247901031;
PRAGMA user_version=4;
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
, started_from TEXT REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
INSERT INTO assessment VALUES('2025','2025-11-03','2026.1','finished',NULL);
INSERT INTO assessment VALUES('2026','2026-11-21','2026.1','open','2025');
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
INSERT INTO tool VALUES('t1',0,'Billetterie imaginaire','ticketing','Guichets fictifs','QC','yes','2026-03-01','billetterie','administration',replace('Une note\nsur deux lignes','\n',char(10)));
INSERT INTO tool VALUES('t10',1,'Tableur',NULL,'',NULL,NULL,NULL,'','','');
INSERT INTO tool VALUES('t2',2,'Billetterie imaginaire','ticketing','Guichets fictifs','QC','yes','2026-03-01','billetterie','administration',replace('Une note\nsur deux lignes','\n',char(10)));
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
INSERT INTO asset VALUES('a1',0,'ticketing-sales','Ventes','billetterie','direction','contact',4294967295,'Prix de la saison','le réseau','forever',NULL,5,'Une note');
INSERT INTO asset VALUES('a2',1,'press-contacts','','','',NULL,NULL,'','',NULL,NULL,NULL,'');
INSERT INTO asset VALUES('a3',2,'ticketing-sales','Ventes','billetterie','direction','contact',4294967295,'Prix de la saison','le réseau','years',0,5,'Une note');
INSERT INTO asset VALUES('a4',3,'ticketing-sales','Ventes','billetterie','direction','contact',4294967295,'Prix de la saison','le réseau','unknown',NULL,5,'Une note');
CREATE TABLE asset_tool (
    asset TEXT NOT NULL REFERENCES asset (id),
    tool TEXT NOT NULL REFERENCES tool (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (asset, tool)
) STRICT, WITHOUT ROWID;
INSERT INTO asset_tool VALUES('a1','t1',2);
INSERT INTO asset_tool VALUES('a1','t10',1);
INSERT INTO asset_tool VALUES('a1','t2',0);
INSERT INTO asset_tool VALUES('a3','t1',2);
INSERT INTO asset_tool VALUES('a3','t10',1);
INSERT INTO asset_tool VALUES('a3','t2',0);
INSERT INTO asset_tool VALUES('a4','t1',2);
INSERT INTO asset_tool VALUES('a4','t10',1);
INSERT INTO asset_tool VALUES('a4','t2',0);
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
INSERT INTO flow VALUES('f1',0,'t1',NULL,'t2',NULL,'retyped','weekly','communication','Une note');
INSERT INTO flow VALUES('f2',1,'t2',NULL,'t1',NULL,'retyped','weekly','communication','Une note');
INSERT INTO flow VALUES('f3',2,NULL,'caisse','t10',NULL,'retyped','weekly','communication','Une note');
INSERT INTO flow VALUES('f4',3,'t1',NULL,NULL,'',NULL,NULL,'','');
CREATE TABLE flow_asset (
    flow TEXT NOT NULL REFERENCES flow (id),
    asset TEXT NOT NULL REFERENCES asset (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (flow, asset)
) STRICT, WITHOUT ROWID;
INSERT INTO flow_asset VALUES('f1','a1',1);
INSERT INTO flow_asset VALUES('f1','a3',0);
INSERT INTO flow_asset VALUES('f2','a1',1);
INSERT INTO flow_asset VALUES('f2','a3',0);
INSERT INTO flow_asset VALUES('f3','a1',1);
INSERT INTO flow_asset VALUES('f3','a3',0);
CREATE TABLE skill (
    skill TEXT PRIMARY KEY CHECK (skill <> ''),
    cover TEXT NOT NULL,
    needed INTEGER CHECK (needed IN (0, 1)),
    who TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO skill VALUES('skill-external','external',NULL,'administration');
INSERT INTO skill VALUES('skill-fragile','fragile',1,'administration');
INSERT INTO skill VALUES('skill-held','held',NULL,'administration');
INSERT INTO skill VALUES('skill-missing','missing',0,'administration');
INSERT INTO skill VALUES('skill-pooled','pooled',1,'administration');
INSERT INTO skill VALUES('skill-unknown','unknown',0,'administration');
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
INSERT INTO quote VALUES('step','trust-contracts-3',0,'Cabinet inventé',900,'CAD','2026-10-02');
INSERT INTO quote VALUES('step','trust-contracts-3',1,'',0,'EUR',NULL);
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
INSERT INTO contact VALUES('p1',1,NULL,'Nom seul','',NULL,'',NULL,'');
INSERT INTO contact VALUES('p2',0,'amo','Conseil fictif','Saguenay','both','https://exemple.example','2026-09-01','Une note');
CREATE TABLE contact_language (
    contact TEXT NOT NULL REFERENCES contact (id),
    language TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (contact, language)
) STRICT, WITHOUT ROWID;
INSERT INTO contact_language VALUES('p2','en',2);
INSERT INTO contact_language VALUES('p2','fr',1);
INSERT INTO contact_language VALUES('p2','other',0);
CREATE TABLE IF NOT EXISTS "answer" (
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
    answered_at TEXT, ask TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (assessment, practice),
    CHECK ((was IS NOT NULL) = (state = 'carried')),
    CHECK ((level IS NOT NULL) = (state = 'level' OR was IS 'level')),
    CHECK ((reason IS NOT NULL) = ((state = 'na' AND from_profile = 0) OR was IS 'na')),
    CHECK (from_profile = 0 OR state = 'na')
) STRICT, WITHOUT ROWID;
INSERT INTO answer VALUES('2025','assets-purpose','unknown',NULL,NULL,0,NULL,'','',0,'',NULL,'');
INSERT INTO answer VALUES('2025','sharing-open','na',NULL,NULL,0,'pas de site',replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','');
INSERT INTO answer VALUES('2025','sharing-pool','na',NULL,NULL,0,'','','',0,'',NULL,'');
INSERT INTO answer VALUES('2025','strategy-goals','level',NULL,3,0,NULL,replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','');
INSERT INTO answer VALUES('2025','strategy-means','level',NULL,1,0,NULL,'','',0,'',NULL,'');
INSERT INTO answer VALUES('2025','trust-minors','na',NULL,NULL,1,NULL,'','',0,'',NULL,'');
INSERT INTO answer VALUES('2025','use-segments','carried','level',5,0,NULL,'','',0,'',NULL,'');
INSERT INTO answer VALUES('2026','assets-purpose','unknown',NULL,NULL,0,NULL,'','',0,'',NULL,'la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','sharing-open','na',NULL,NULL,0,'pas de site',replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','sharing-pool','na',NULL,NULL,0,'','','',0,'',NULL,'la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','strategy-goals','level',NULL,3,0,NULL,replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','strategy-means','level',NULL,1,0,NULL,'','',0,'',NULL,'la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','trust-minors','na',NULL,NULL,1,NULL,'','',0,'',NULL,'la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','use-forms','carried','na',NULL,0,'',replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','use-open','carried','unknown',NULL,0,NULL,replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','use-segments','carried','level',5,0,NULL,'','',0,'',NULL,'la billetterie, ou l’éditeur');
INSERT INTO answer VALUES('2026','use-shows','carried','na',NULL,0,'pas de site',replace('Une note\nsur deux lignes','\n',char(10)),'Classeur « Bilans », 2ᵉ étagère',1,'billetterie','2026-11-21T19:07:03.123456789Z','la billetterie, ou l’éditeur');
CREATE TABLE sign_off (
    assessment TEXT PRIMARY KEY REFERENCES assessment (id),
    signed_at TEXT NOT NULL,
    present TEXT NOT NULL,
    note TEXT NOT NULL,
    as_it_stood TEXT NOT NULL CHECK (instr(as_it_stood, char(0)) = 0)
) STRICT, WITHOUT ROWID;
INSERT INTO sign_off VALUES('2025','2025-11-20T14:07:00.5Z',replace('direction, trésorerie\nun membre du conseil','\n',char(10)),'Adopté à l’unanimité','{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}{"format":"jauge-exchange"}');
CREATE TABLE still_true (
    assessment TEXT NOT NULL REFERENCES assessment (id),
    about TEXT NOT NULL CHECK (about IN ('profile', 'tool', 'asset', 'flow', 'skill')),
    item TEXT NOT NULL CHECK ((item = '') = (about = 'profile')),
    PRIMARY KEY (assessment, about, item)
) STRICT, WITHOUT ROWID;
INSERT INTO still_true VALUES('2026','asset','t1');
INSERT INTO still_true VALUES('2026','flow','f1');
INSERT INTO still_true VALUES('2026','profile','');
INSERT INTO still_true VALUES('2026','skill','skill-held');
INSERT INTO still_true VALUES('2026','tool','gone-since');
INSERT INTO still_true VALUES('2026','tool','t1');
CREATE TABLE IF NOT EXISTS "decision" (
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
INSERT INTO decision VALUES('own','own-1',4,'accepted','','Ranger le local',NULL,'','',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO decision VALUES('own','same',5,NULL,'','',NULL,'','',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO decision VALUES('provider','same',2,'rejected','','',4294967295,'','',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO decision VALUES('skill','same',1,'postponed','','',NULL,'','',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO decision VALUES('step','same',3,NULL,'','',NULL,'','',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO decision VALUES('step','trust-contracts-3',0,'accepted','Parce que','Signer les contrats',0,'administration','direction','2027-03-01',4294967295,'CAD',4294967295,'EUR','L','Une note','2026-11-20T14:07:00.000000001Z');
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
INSERT INTO decision_event VALUES('own','own-1',0,'started','2026-11-30','');
INSERT INTO decision_event VALUES('step','trust-contracts-3',0,'planned','2027-02-01',replace('Parce que\nc’est ainsi','\n',char(10)));
INSERT INTO decision_event VALUES('step','trust-contracts-3',1,'started','2027-02-01',replace('Parce que\nc’est ainsi','\n',char(10)));
INSERT INTO decision_event VALUES('step','trust-contracts-3',2,'done','2026-12-24',replace('Parce que\nc’est ainsi','\n',char(10)));
INSERT INTO decision_event VALUES('step','trust-contracts-3',3,'dropped','2027-03-09',replace('Parce que\nc’est ainsi','\n',char(10)));
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
INSERT INTO reminder VALUES(1,'2027-11-01');
CREATE TABLE edition_file (
    edition TEXT NOT NULL CHECK (edition <> ''),
    path TEXT NOT NULL CHECK (path <> ''),
    text TEXT NOT NULL CHECK (instr(text, char(0)) = 0),
    PRIMARY KEY (edition, path)
) STRICT, WITHOUT ROWID;
INSERT INTO edition_file VALUES('reseau-2026.1','locales/en/model.ftl','');
INSERT INTO edition_file VALUES('reseau-2026.1','locales/fr/model.ftl',replace('q-strategy-goals = Où allez-vous ?\n','\n',char(10)));
INSERT INTO edition_file VALUES('reseau-2026.1','practices.toml',replace('[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n','\n',char(10)));
INSERT INTO edition_file VALUES('reseau-2027.1','locales/en/model.ftl','');
INSERT INTO edition_file VALUES('reseau-2027.1','locales/fr/model.ftl',replace('q-strategy-goals = Où allez-vous ?\n','\n',char(10)));
INSERT INTO edition_file VALUES('reseau-2027.1','practices.toml',replace('[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n[[practice]]\n','\n',char(10)));
CREATE TABLE logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576)
) STRICT;
INSERT INTO logo VALUES(1,'png',X'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7');
COMMIT;
