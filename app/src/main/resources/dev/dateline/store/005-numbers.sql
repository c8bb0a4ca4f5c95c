-- SPDX-License-Identifier: Apache-2.0
-- Things have numbers, so that what stands under a key is short: many keys are looked up for each article that comes.

DROP TABLE memory_item;
DROP TABLE memory_key;

CREATE TABLE memory_item (
    number {int} PRIMARY KEY,
    shelf TEXT NOT NULL,
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    day TEXT,
    keys {bytes} NOT NULL,
    content {bytes} NOT NULL,
    UNIQUE (shelf, id)
){strict};

CREATE TABLE memory_key (
    shelf TEXT NOT NULL,
    key {int} NOT NULL,
    day {int} NOT NULL,
    item {int} NOT NULL,
    PRIMARY KEY (shelf, key, day, item)
){clustered};
