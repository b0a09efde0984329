-- Which posts changed at which revision, so that whoever holds all posts in memory need not read them again.
CREATE TABLE post_change (
    post_seq INTEGER PRIMARY KEY REFERENCES post (seq),
    revision INTEGER NOT NULL,
    taken_ms INTEGER
) STRICT;
CREATE INDEX post_change_by_revision ON post_change (revision);
CREATE INDEX post_change_by_reading ON post_change (taken_ms) WHERE taken_ms IS NOT NULL;

-- Nothing before this is in it.
INSERT INTO setting (key, value)
VALUES ('changes_since', ifnull((SELECT value FROM setting WHERE key = 'revision'), '0'));
INSERT INTO setting (key, value)
SELECT 'changes_read_ms', CAST(ifnull(max(taken_ms), 0) AS TEXT)
FROM counter_snapshot
WHERE taken_ms <> post_seq >> 20;
