-- Topics: what the user watches or mutes, when our own queries changed, and what the detector has learned.

-- Terms that the user wants to see always, or never.
CREATE TABLE topic_mark (
    term_folded TEXT NOT NULL PRIMARY KEY CHECK (term_folded <> ''),
    term TEXT NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('watched', 'muted')),
    marked_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When words, tags and profiles were begun or ended to be looked for: what arrives then is no burst. Profiles are not
-- named.
CREATE TABLE query_change (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('added', 'removed', 'paused', 'resumed')),
    kind TEXT NOT NULL CHECK (kind IN ('word', 'tag', 'profile')),
    term TEXT
) STRICT;
CREATE INDEX query_change_by_time ON query_change (at_ms);

-- Watches that were added before changes were written down.
INSERT INTO query_change (at_ms, change, kind, term)
SELECT added_ms, 'added', kind, iif(kind = 'profile', NULL, term) FROM watch;

-- What the detector of topics knew at the end of a quarter of an hour; computed, and made anew when it does not fit.
CREATE TABLE topic_state (
    name TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    state BLOB NOT NULL
) STRICT, WITHOUT ROWID;
