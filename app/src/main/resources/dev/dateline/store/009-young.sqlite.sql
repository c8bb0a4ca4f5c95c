-- SPDX-License-Identifier: Apache-2.0
-- New rows of keys come into a small table, and move to the large one a stretch at a time, the next each time. A turn says how far that has come: behind
-- which values of the first two columns it goes on, and how many rows the small table had.

CREATE TABLE memory_key_young (
    shelf {int} NOT NULL,
    key {int} NOT NULL,
    day {int} NOT NULL,
    item {int} NOT NULL,
    PRIMARY KEY (shelf, key, day, item)
){clustered};

CREATE TABLE young_turn (
    name TEXT PRIMARY KEY,
    first {int} NOT NULL,
    second {int} NOT NULL,
    young {int} NOT NULL
){strict};
