-- The definitions dossiers were begun with, by content hash, as they were then. Each file's text stands
-- once; file 0 of a definition is its own, the others are what it shared. Nothing here is personal.

CREATE TABLE text (
    hash    TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE definition (
    hash   TEXT NOT NULL,
    number INTEGER NOT NULL,
    name   TEXT NOT NULL,
    text   TEXT NOT NULL REFERENCES text (hash),
    PRIMARY KEY (hash, number)
) STRICT, WITHOUT ROWID;
