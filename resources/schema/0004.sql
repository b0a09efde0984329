-- A few bits of another hash of each forgotten handle: most handles are told apart by them, without making a mark.
ALTER TABLE forgotten ADD COLUMN hint INTEGER CHECK (hint BETWEEN 0 AND 63);
