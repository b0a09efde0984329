-- What is computed from the posts, so that a screen costs what it shows. Nothing here is precious: it is thrown away
-- and built anew when its version changes. docs/data-model.md explains every table.

-- Where each post hangs. Not here: posts whose time has not come.
CREATE TABLE link (
    seq INTEGER PRIMARY KEY,
    thread INTEGER NOT NULL,
    parent INTEGER,
    parent_kind INTEGER NOT NULL,
    author INTEGER,
    depth INTEGER NOT NULL
) STRICT;
CREATE INDEX link_by_thread ON link (thread);

-- Threads whose root is not held; their numbers are negative.
CREATE TABLE ghost_thread (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

-- The ids that orphans wait for.
CREATE TABLE orphan (
    wanted_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (wanted_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX orphan_by_seq ON orphan (seq);

-- The threads in a brand's scope.
CREATE TABLE brand_thread (
    brand_id INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    place INTEGER NOT NULL,
    posts INTEGER NOT NULL,
    orphans INTEGER NOT NULL,
    audience_replies INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    views INTEGER,
    likes INTEGER,
    replies INTEGER,
    reposts INTEGER,
    quotes INTEGER,
    shares INTEGER,
    PRIMARY KEY (brand_id, thread)
) STRICT, WITHOUT ROWID;

-- The posts of a brand's scope, day by day, as packed records.
CREATE TABLE day_sheet (
    number INTEGER PRIMARY KEY,
    brand_id INTEGER NOT NULL,
    day_ms INTEGER NOT NULL,
    posts INTEGER NOT NULL,
    rows BLOB NOT NULL,
    UNIQUE (brand_id, day_ms)
) STRICT;

-- Tags and languages that the records name by number. The number of one that left is not given again.
CREATE TABLE label (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- How many posts and people are held, and threads in each brand's scope.
CREATE TABLE total (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
