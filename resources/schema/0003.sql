-- A cache that costs what is looked at: posts are numbered by their time, so that a period is one range of rows.

-- What the numbers of posts are from now on: the time in milliseconds, and a number within the millisecond.
CREATE TABLE renumbered (
    old_seq INTEGER PRIMARY KEY,
    new_seq INTEGER NOT NULL
) STRICT;
INSERT INTO renumbered (old_seq, new_seq)
SELECT seq, (created_ms << 20) + row_number() OVER (PARTITION BY created_ms ORDER BY id) FROM post;

-- The rows and what refers to them change one after the other; SQLite checks them at the end.
PRAGMA defer_foreign_keys = ON;

DROP INDEX post_by_time;
DROP INDEX post_by_root;
DROP INDEX post_by_author;
DROP INDEX post_by_parent;
DROP INDEX post_by_tag;

UPDATE post SET seq = (SELECT new_seq FROM renumbered WHERE old_seq = post.seq);
UPDATE mention SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq);
UPDATE sighting SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq);
UPDATE counter_snapshot SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq);
UPDATE counter_check SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq);
UPDATE poll_option SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq);
UPDATE note SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq) WHERE post_seq IS NOT NULL;
UPDATE favourite SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq) WHERE post_seq IS NOT NULL;
UPDATE watch_hit SET post_seq = (SELECT new_seq FROM renumbered WHERE old_seq = post_seq);
DROP TABLE renumbered;

-- Every index ends in seq, which is the time.
CREATE INDEX post_by_parent ON post (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX post_by_root ON post (root_id) WHERE root_id IS NOT NULL;
CREATE INDEX post_by_author ON post (author) WHERE author IS NOT NULL;
CREATE INDEX post_by_tag ON post (topic_tag) WHERE topic_tag IS NOT NULL;
CREATE INDEX post_by_language ON post (language) WHERE language IS NOT NULL;
-- 1 for a root, 2 for a question, 3 for both: what search narrows by, and the smallest list of all posts by time.
CREATE INDEX post_by_shape ON post ((parent_id IS NULL AND is_reply IS NOT 1) + 2 * has_question);

-- The rows of the full text carry the numbers of the posts: it is built anew at the next opening.
DELETE FROM setting WHERE key = 'full_text_version';

-- How far files have been imported whose import was stopped.
CREATE TABLE import_progress (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    line INTEGER NOT NULL,
    records INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    posts_seen INTEGER NOT NULL,
    posts_new INTEGER NOT NULL,
    posts_changed INTEGER NOT NULL,
    written_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Searches with a name, over the whole stored past.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_folded TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL CHECK (query <> ''),
    created_ms INTEGER NOT NULL
) STRICT;

-- The roots that somebody wrote: which conversations there are to read must not cost all their answers.
CREATE INDEX root_by_author ON post (author) WHERE author IS NOT NULL AND parent_id IS NULL AND is_reply IS NOT 1;

-- How many posts each source gave, kept as they come; stage "own" has the account's own posts.
CREATE TABLE source_total (
    account_id INTEGER NOT NULL REFERENCES account (id),
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    posts INTEGER NOT NULL,
    oldest_ms INTEGER NOT NULL,
    PRIMARY KEY (account_id, stage, subject)
) STRICT, WITHOUT ROWID;

-- The same, counted over the whole file. Whose list gave a post is told by the post itself, because a sighting knows no
-- account. CROSS JOIN begins with the sightings: imports, which may be nearly all, are passed over at once.
CREATE VIEW source_count (account_id, stage, subject, posts, oldest_ms) AS
SELECT account.id, sighting.source, '', count(*), min(sighting.post_seq) >> 20
FROM sighting
CROSS JOIN post ON post.seq = sighting.post_seq
CROSS JOIN person ON person.seq = post.author
CROSS JOIN account ON account.handle_folded = lower(person.handle)
WHERE sighting.source IN ('threads', 'replies', 'ghosts')
GROUP BY 1, 2
UNION ALL
SELECT account.id, 'mentions', '', count(*), min(sighting.post_seq) >> 20
FROM sighting
CROSS JOIN mention ON mention.post_seq = sighting.post_seq
CROSS JOIN account ON account.handle_folded = mention.handle
WHERE sighting.source = 'mentions'
GROUP BY 1
UNION ALL
SELECT account.id, 'conversations', '', count(*), min(sighting.post_seq) >> 20
FROM sighting
CROSS JOIN post ON post.seq = sighting.post_seq
CROSS JOIN post AS root ON root.id = post.root_id
CROSS JOIN person ON person.seq = root.author
CROSS JOIN account ON account.handle_folded = lower(person.handle)
WHERE sighting.source = 'conversation'
GROUP BY 1
UNION ALL
SELECT watch.account_id, iif(watch.kind = 'profile', 'profiles', 'search'), CAST(watch.id AS TEXT), count(*),
       min(watch_hit.post_seq) >> 20
FROM watch
CROSS JOIN watch_hit ON watch_hit.watch_id = watch.id
GROUP BY watch.id
UNION ALL
SELECT account.id, 'own', '', count(*), min(post.seq) >> 20
FROM account
CROSS JOIN person ON person.handle = account.handle_folded COLLATE NOCASE
CROSS JOIN post ON post.author = person.seq
WHERE post.media_type <> 'repost' AND post.reposted_id IS NULL
GROUP BY 1;

INSERT INTO source_total (account_id, stage, subject, posts, oldest_ms)
SELECT account_id, stage, subject, posts, oldest_ms FROM source_count;
