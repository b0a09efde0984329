-- What the user is told of unasked: a watched topic that stands out, a post of a person with a star, an answer to a post
-- with a star. The subject is the watched term as compared, the handle, or the id of the post.
CREATE TABLE alert (
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'person', 'answer')),
    subject TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    count INTEGER NOT NULL,
    usual REAL,
    found_ms INTEGER NOT NULL,
    told_ms INTEGER,
    PRIMARY KEY (kind, subject, at_ms)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_untold ON alert (found_ms) WHERE told_ms IS NULL;
