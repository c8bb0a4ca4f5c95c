-- SPDX-License-Identifier: Apache-2.0
-- All links of one kind that a thing has stand in one row, for each the number of the other end (8 bytes) and the score (a double), so that the ties of
-- hundreds of things are read and added to at once. What things are compared by stands apart from their ids, which are looked up far more often and
-- fill few pages so.

DROP TABLE memory_link;
DROP TABLE memory_item;

CREATE TABLE memory_link (
    item {int} NOT NULL,
    kind TEXT NOT NULL,
    links {bytes} NOT NULL,
    PRIMARY KEY (item, kind)
){clustered};

CREATE TABLE memory_item (
    number {int} PRIMARY KEY,
    shelf TEXT NOT NULL,
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    day TEXT,
    UNIQUE (shelf, id)
){strict};

CREATE TABLE memory_content (
    item {int} PRIMARY KEY,
    keys {bytes} NOT NULL,
    content {bytes} NOT NULL
){strict};
