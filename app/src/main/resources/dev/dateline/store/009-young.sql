-- SPDX-License-Identifier: Apache-2.0
-- What an article has on several shelves stands side by side: its id comes before the shelf, so that a new one writes to a third of the places.
-- Nothing asks for the hashes of texts by themselves.

DROP INDEX IF EXISTS article_text_hash;
DROP TABLE memory_item;
DROP TABLE memory_group;

CREATE TABLE memory_item (
    number {int} PRIMARY KEY,
    shelf TEXT NOT NULL,
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    day TEXT,
    UNIQUE (id, shelf)
){strict};

CREATE TABLE memory_group (
    shelf TEXT NOT NULL,
    id TEXT NOT NULL,
    named TEXT NOT NULL,
    PRIMARY KEY (id, shelf)
){clustered};
CREATE INDEX memory_group_named ON memory_group (named, shelf, id);
