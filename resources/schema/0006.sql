-- What a person said of the tone of a post, where the lists may have heard it wrongly.
CREATE TABLE tone_correction (
    post_seq INTEGER PRIMARY KEY REFERENCES post (seq),
    tone TEXT NOT NULL CHECK (tone IN ('negative', 'none', 'positive')),
    corrected_ms INTEGER NOT NULL
) STRICT;
