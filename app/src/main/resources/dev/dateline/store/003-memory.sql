-- SPDX-License-Identifier: Apache-2.0
-- What joining articles rests on (dev.dateline.fuse.Memory): things on shelves, the keys that they are found under, the links between them,
-- and the group that each is in.

CREATE TABLE memory_item (
    shelf TEXT NOT NULL,
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    day TEXT,
    keys {bytes} NOT NULL,
    content {bytes} NOT NULL,
    PRIMARY KEY (shelf, id)
){strict};

CREATE TABLE memory_key (
    shelf TEXT NOT NULL,
    key {int} NOT NULL,
    day {int} NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (shelf, key, day, id)
){clustered};

CREATE TABLE memory_link (
    shelf TEXT NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    score {real} NOT NULL,
    PRIMARY KEY (shelf, one, other, kind)
){clustered};
CREATE INDEX memory_link_other ON memory_link (shelf, other);

CREATE TABLE memory_group (
    shelf TEXT NOT NULL,
    id TEXT NOT NULL,
    named TEXT NOT NULL,
    PRIMARY KEY (shelf, id)
){clustered};
CREATE INDEX memory_group_named ON memory_group (shelf, named, id);
