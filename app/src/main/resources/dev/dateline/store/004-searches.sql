-- SPDX-License-Identifier: Apache-2.0
-- Searches that people saved, and what they have been told of them, so that an alert tells each thing once.

CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    search TEXT NOT NULL,
    saved TEXT NOT NULL
){strict};

CREATE TABLE told (
    search TEXT NOT NULL,
    item {int} NOT NULL,
    PRIMARY KEY (search, item)
){clustered};

-- The links that end at a thing, found by the whole row: an index of the two first columns alone loses against the primary key, of which all links
-- of a shelf would be looked at.
DROP INDEX memory_link_other;
CREATE INDEX memory_link_end ON memory_link (shelf, other, one, kind, score);
