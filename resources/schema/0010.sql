-- What the depth score was made of when it was measured: the window shows the last one at once, and its course without
-- measuring every week anew. Derived: anything in it may be lost.
CREATE TABLE depth_point (
    brand_id INTEGER NOT NULL REFERENCES brand (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    posts INTEGER NOT NULL,
    conversations INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    shares TEXT NOT NULL,
    kept_ms INTEGER NOT NULL,
    PRIMARY KEY (brand_id, at_ms)
) STRICT, WITHOUT ROWID;

-- What the brand hid is no longer waiting for an answer.
CREATE INDEX post_hidden ON post (id) WHERE hide_status IN ('HIDDEN', 'BLOCKED', 'RESTRICTED', 'COVERED');
