-- SPDX-License-Identifier: Apache-2.0
-- All links of one kind that a thing has stand in one row, for each the number of the other end (8 bytes) and the score (a double), so that the ties of
-- hundreds of things are read and added to at once.

DROP TABLE memory_link;

CREATE TABLE memory_link (
    item {int} NOT NULL,
    kind TEXT NOT NULL,
    links {bytes} NOT NULL,
    PRIMARY KEY (item, kind)
){clustered};
