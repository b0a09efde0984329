-- What the collector needs to be trusted: tombstones, watches, coverage, budgets, endpoint states, the outbox.

ALTER TABLE post ADD COLUMN attached_text TEXT;
ALTER TABLE post ADD COLUMN location TEXT;
ALTER TABLE post ADD COLUMN reply_audience TEXT;
ALTER TABLE post ADD COLUMN ghost_status TEXT;
ALTER TABLE post ADD COLUMN ghost_ends_ms INTEGER;
ALTER TABLE post ADD COLUMN approval_status TEXT;
ALTER TABLE post ADD COLUMN spoiler INTEGER CHECK (spoiler IN (0, 1));
ALTER TABLE post ADD COLUMN pictures INTEGER;
ALTER TABLE post ADD COLUMN poll_votes INTEGER;
ALTER TABLE post ADD COLUMN poll_ends_ms INTEGER;
-- Since when the API does not give the post any more; its text is erased then.
ALTER TABLE post ADD COLUMN gone_ms INTEGER;
-- The post of somebody who is to be forgotten: a tombstone without author.
ALTER TABLE post ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1));

CREATE TABLE poll_option (
    post_seq INTEGER NOT NULL REFERENCES post (seq),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    share REAL,
    PRIMARY KEY (post_seq, position)
) STRICT, WITHOUT ROWID;

-- More ways for a post to arrive, and when the API last gave it; NULL when only imports did.
CREATE TABLE sighting_new (
    post_seq INTEGER PRIMARY KEY REFERENCES post (seq),
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER,
    source TEXT NOT NULL CHECK (source IN ('threads', 'conversation', 'replies', 'mentions', 'ghosts', 'search',
                                           'profile', 'pending', 'sent', 'import'))
) STRICT;
INSERT INTO sighting_new (post_seq, first_seen_ms, last_seen_ms, source)
SELECT post_seq, first_seen_ms, iif(source = 'import', NULL, first_seen_ms), source FROM sighting;
DROP TABLE sighting;
ALTER TABLE sighting_new RENAME TO sighting;

-- Hidden posts leave the full text, and attached texts come in: it is built anew at the next opening.
DELETE FROM setting WHERE key = 'full_text_version';

-- Words, tags and profiles that an account looks for again and again.
CREATE TABLE watch (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('word', 'tag', 'profile')),
    term TEXT NOT NULL CHECK (term <> ''),
    term_folded TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    UNIQUE (account_id, kind, term_folded)
) STRICT;

-- Which posts a watch found, and the best place among the popular results.
CREATE TABLE watch_hit (
    watch_id INTEGER NOT NULL REFERENCES watch (id),
    post_seq INTEGER NOT NULL REFERENCES post (seq),
    first_seen_ms INTEGER NOT NULL,
    top_rank INTEGER,
    top_seen_ms INTEGER,
    PRIMARY KEY (watch_id, post_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX watch_hit_by_post ON watch_hit (post_seq);

-- Dated looks at other people's profiles; the counts but for the followers are of the seven days before.
CREATE TABLE profile_snapshot (
    handle_folded TEXT NOT NULL,
    taken_ms INTEGER NOT NULL,
    handle TEXT NOT NULL,
    display_name TEXT,
    biography TEXT,
    picture_url TEXT,
    verified INTEGER CHECK (verified IN (0, 1)),
    followers INTEGER,
    likes INTEGER,
    quotes INTEGER,
    replies INTEGER,
    reposts INTEGER,
    views INTEGER,
    PRIMARY KEY (handle_folded, taken_ms)
) STRICT, WITHOUT ROWID;

-- How collecting each source goes.
CREATE TABLE source_visit (
    account_id INTEGER NOT NULL REFERENCES account (id),
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    attempted_ms INTEGER,
    succeeded_ms INTEGER,
    covered_since_ms INTEGER,
    error_code TEXT,
    error_where TEXT,
    error_detail TEXT,
    error_ms INTEGER,
    PRIMARY KEY (account_id, stage, subject)
) STRICT, WITHOUT ROWID;

-- Times at which a source was not looked at though planned.
CREATE TABLE coverage_gap (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('not-running', 'not-reached', 'failed', 'budget')),
    caught_up INTEGER NOT NULL CHECK (caught_up IN (0, 1)),
    CHECK (since_ms < until_ms)
) STRICT;
CREATE INDEX coverage_gap_by_source ON coverage_gap (account_id, stage, subject, until_ms);

-- The log of the Sources screen; only the newest lines are kept.
CREATE TABLE source_event (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    posts_new INTEGER NOT NULL,
    error_code TEXT,
    error_where TEXT,
    error_detail TEXT
) STRICT;

-- What was used of each budget, in slots of time.
CREATE TABLE budget_use (
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    slot_ms INTEGER NOT NULL,
    used INTEGER NOT NULL CHECK (used >= 0),
    PRIMARY KEY (account_id, kind, slot_ms)
) STRICT, WITHOUT ROWID;

-- What the server last said of each budget.
CREATE TABLE budget_word (
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    total INTEGER,
    used INTEGER,
    own_used INTEGER,
    percent INTEGER,
    told_ms INTEGER NOT NULL,
    blocked_until_ms INTEGER,
    PRIMARY KEY (account_id, kind)
) STRICT, WITHOUT ROWID;

-- Endpoints that fail for an account; those that work have no row.
CREATE TABLE endpoint_state (
    account_id INTEGER NOT NULL REFERENCES account (id),
    endpoint TEXT NOT NULL,
    failures INTEGER NOT NULL,
    paused_until_ms INTEGER,
    error_code TEXT,
    error_where TEXT,
    error_detail TEXT,
    changed_ms INTEGER NOT NULL,
    PRIMARY KEY (account_id, endpoint)
) STRICT, WITHOUT ROWID;

-- Fields that the server did not know.
CREATE TABLE refused_field (
    endpoint TEXT NOT NULL,
    field TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (endpoint, field)
) STRICT, WITHOUT ROWID;

-- What is known of an account's token, without the token. Scopes are separated by blanks.
CREATE TABLE account_access (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    issued_ms INTEGER,
    expires_ms INTEGER,
    scopes TEXT,
    search_approved INTEGER CHECK (search_approved IN (0, 1)),
    checked_ms INTEGER NOT NULL,
    token_mark INTEGER
) STRICT;

-- What a manager does to Threads, written down before it is sent.
CREATE TABLE outgoing (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'hide', 'unhide', 'approve', 'ignore', 'delete')),
    target_id TEXT NOT NULL CHECK (target_id <> ''),
    text TEXT NOT NULL,
    container_id TEXT,
    post_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'done', 'failed', 'unknown')),
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    error_code TEXT,
    error_where TEXT,
    error_detail TEXT
) STRICT;
CREATE INDEX outgoing_open ON outgoing (account_id, id) WHERE state IN ('prepared', 'sent', 'unknown');
CREATE INDEX outgoing_by_post ON outgoing (post_id) WHERE post_id IS NOT NULL;

-- One-way marks of people who are to be forgotten; the salt is the setting forgotten_salt.
CREATE TABLE forgotten (
    mark TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
