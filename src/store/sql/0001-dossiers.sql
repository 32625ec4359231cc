-- Dossiers as logs of events. Everything personal stands in the blobs; the other columns are what a
-- list and a revision check need. Times are microseconds since 1970.

PRAGMA application_id = 1129603449;

CREATE TABLE version (
    step INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE dossier (
    id        TEXT PRIMARY KEY,
    procedure TEXT NOT NULL,
    revision  INTEGER NOT NULL,
    touched   INTEGER NOT NULL,
    header    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    number  INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (dossier, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    dossier TEXT PRIMARY KEY REFERENCES dossier (id),
    payload BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
