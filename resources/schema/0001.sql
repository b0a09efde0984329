-- The first schema of a workspace. docs/data-model.md explains every table.
-- Times are milliseconds since 1970 in UTC; ids are the platform's texts; booleans are 0 and 1, NULL when not said.

-- What the workspace is called, its time zone, and which version of the folding the full text was built with.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE brand (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '')
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    brand_id INTEGER NOT NULL REFERENCES brand (id),
    handle TEXT NOT NULL,
    handle_folded TEXT NOT NULL UNIQUE CHECK (handle_folded <> ''),
    user_id TEXT,
    display_name TEXT,
    biography TEXT,
    picture_url TEXT,
    verified INTEGER CHECK (verified IN (0, 1))
) STRICT;
CREATE INDEX account_by_brand ON account (brand_id);

-- Everybody who wrote a post that is held. Handles are compared exactly.
CREATE TABLE person (
    seq INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
    verified INTEGER CHECK (verified IN (0, 1)),
    picture_url TEXT
) STRICT;
-- An account of a brand is found among the people without regard to case.
CREATE INDEX person_by_any_case ON person (handle COLLATE NOCASE);

-- Posts and replies. Apart from seq, which is only this file's order of arrival, a row depends on nothing but what
-- the sources said of the post.
CREATE TABLE post (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    author INTEGER REFERENCES person (seq),
    created_ms INTEGER NOT NULL,
    parent_id TEXT CHECK (parent_id <> '' AND parent_id <> id),
    root_id TEXT CHECK (root_id <> ''),
    quoted_id TEXT CHECK (quoted_id <> ''),
    reposted_id TEXT CHECK (reposted_id <> ''),
    media_type TEXT NOT NULL,
    is_reply INTEGER CHECK (is_reply IN (0, 1)),
    is_quote INTEGER CHECK (is_quote IN (0, 1)),
    has_replies INTEGER CHECK (has_replies IN (0, 1)),
    has_question INTEGER NOT NULL CHECK (has_question IN (0, 1)),
    permalink TEXT,
    topic_tag TEXT,
    language TEXT,
    link_url TEXT,
    hide_status TEXT,
    alt_text TEXT,
    text TEXT
) STRICT;
-- Pages of the posts table go by (created_ms, id); the other columns let the metrics read everything they need
-- without touching the texts.
CREATE INDEX post_by_time ON post (created_ms, id, author, parent_id, root_id, has_question);
CREATE INDEX post_by_parent ON post (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX post_by_root ON post (root_id, created_ms) WHERE root_id IS NOT NULL;
CREATE INDEX post_by_author ON post (author, created_ms) WHERE author IS NOT NULL;
CREATE INDEX post_by_tag ON post (topic_tag) WHERE topic_tag IS NOT NULL;

-- A thread is its root and the posts that name it; nothing of it is stored twice.
CREATE VIEW thread (root_id, author, started_ms, last_post_ms, posts_held) AS
SELECT root.id,
       person.handle,
       root.created_ms,
       max(root.created_ms, ifnull((SELECT max(created_ms) FROM post WHERE root_id = root.id), 0)),
       1 + (SELECT count(*) FROM post WHERE root_id = root.id AND id <> root.id)
FROM post AS root
LEFT JOIN person ON person.seq = root.author
WHERE root.parent_id IS NULL AND root.is_reply IS NOT 1;

-- The handles that a post names with @, folded.
CREATE TABLE mention (
    post_seq INTEGER NOT NULL REFERENCES post (seq),
    handle TEXT NOT NULL,
    PRIMARY KEY (post_seq, handle)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_handle ON mention (handle, post_seq);

-- How and when a post came into the cache: bookkeeping, apart from the post itself.
CREATE TABLE sighting (
    post_seq INTEGER PRIMARY KEY REFERENCES post (seq),
    first_seen_ms INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('threads', 'conversation', 'replies', 'mentions', 'import'))
) STRICT;

-- The words of post.text, folded by the program; rowid is post.seq. The texts themselves are only in post.
CREATE VIRTUAL TABLE post_text USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');

-- Dated counters. Each is a number or the reason why there is none (model::Unknown), never 0 for unknown.
CREATE TABLE counter_snapshot (
    post_seq INTEGER NOT NULL REFERENCES post (seq),
    taken_ms INTEGER NOT NULL,
    views INTEGER,
    likes INTEGER,
    replies INTEGER,
    reposts INTEGER,
    quotes INTEGER,
    shares INTEGER,
    views_why INTEGER,
    likes_why INTEGER,
    replies_why INTEGER,
    reposts_why INTEGER,
    quotes_why INTEGER,
    shares_why INTEGER,
    PRIMARY KEY (post_seq, taken_ms),
    CHECK ((views IS NULL) <> (views_why IS NULL)),
    CHECK ((likes IS NULL) <> (likes_why IS NULL)),
    CHECK ((replies IS NULL) <> (replies_why IS NULL)),
    CHECK ((reposts IS NULL) <> (reposts_why IS NULL)),
    CHECK ((quotes IS NULL) <> (quotes_why IS NULL)),
    CHECK ((shares IS NULL) <> (shares_why IS NULL))
) STRICT, WITHOUT ROWID;

-- When a post's counters were last read, changed or not.
CREATE TABLE counter_check (
    post_seq INTEGER PRIMARY KEY REFERENCES post (seq),
    last_read_ms INTEGER NOT NULL
) STRICT;

-- Numbers of a whole account. end_ms is the end of a day of a series, NULL for totals.
CREATE TABLE account_insight (
    account_id INTEGER NOT NULL REFERENCES account (id),
    metric TEXT NOT NULL,
    period TEXT NOT NULL,
    end_ms INTEGER,
    key TEXT NOT NULL,
    taken_ms INTEGER NOT NULL,
    value INTEGER,
    why INTEGER,
    CHECK ((value IS NULL) <> (why IS NULL))
) STRICT;
CREATE UNIQUE INDEX account_insight_once
ON account_insight (account_id, metric, period, ifnull(end_ms, -1), key, taken_ms);

-- How far each list of an account has been read; stage 'conversation' has the root's id as subject.
CREATE TABLE checkpoint (
    account_id INTEGER NOT NULL REFERENCES account (id),
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    cursor TEXT,
    pass_newest_ms INTEGER,
    reached_ms INTEGER,
    finished_ms INTEGER,
    PRIMARY KEY (account_id, stage, subject)
) STRICT, WITHOUT ROWID;

-- Runs of the collector and imports.
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('collect', 'import')),
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    requests INTEGER NOT NULL DEFAULT 0,
    posts_seen INTEGER NOT NULL DEFAULT 0,
    posts_new INTEGER NOT NULL DEFAULT 0,
    posts_changed INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
    error_code TEXT,
    error_where TEXT,
    error_detail TEXT
) STRICT;

-- What a run left out, and why.
CREATE TABLE skipped (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES run (id),
    place TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX skipped_by_run ON skipped (run_id);

-- The user's own words on a post or on a day ('2026-03-04').
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    post_seq INTEGER UNIQUE REFERENCES post (seq),
    day TEXT,
    text TEXT NOT NULL,
    written_ms INTEGER NOT NULL,
    CHECK ((post_seq IS NULL) <> (day IS NULL))
) STRICT;
CREATE INDEX note_by_day ON note (day) WHERE day IS NOT NULL;

-- Posts and people with a star.
CREATE TABLE favourite (
    id INTEGER PRIMARY KEY,
    post_seq INTEGER UNIQUE REFERENCES post (seq),
    handle TEXT UNIQUE,
    added_ms INTEGER NOT NULL,
    CHECK ((post_seq IS NULL) <> (handle IS NULL))
) STRICT;
