-- What the window showed, under a name. Brands are named, not numbered, so that a row means the same in another file.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_folded TEXT NOT NULL UNIQUE,
    screen TEXT NOT NULL CHECK (screen <> ''),
    period TEXT NOT NULL CHECK (period <> ''),
    since_ms INTEGER,
    until_ms INTEGER,
    compare INTEGER NOT NULL CHECK (compare IN (0, 1)),
    brand TEXT NOT NULL,
    handles TEXT NOT NULL,
    compared TEXT NOT NULL,
    query TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    CHECK ((since_ms IS NULL) = (until_ms IS NULL) AND (since_ms IS NULL OR since_ms < until_ms))
) STRICT;
