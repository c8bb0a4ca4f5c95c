-- SPDX-License-Identifier: Apache-2.0
-- A link stands under the number of each of its ends, beside the other links of that end, so that a new article writes to few places; a shelf is a
-- number where very many rows name it.

DROP TABLE memory_link;
DROP TABLE memory_key;

CREATE TABLE memory_link (
    item {int} NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    score {real} NOT NULL,
    PRIMARY KEY (item, other, kind)
){clustered};

CREATE TABLE memory_key (
    shelf {int} NOT NULL,
    key {int} NOT NULL,
    day {int} NOT NULL,
    item {int} NOT NULL,
    PRIMARY KEY (shelf, key, day, item)
){clustered};
