-- SPDX-License-Identifier: Apache-2.0
-- What is to be written to the rows of many things waits in few rows, in the order in which it came, until there is so much of it that most pages are
-- written to several times: the links of a kind (for each the numbers of both ends, 8 bytes each, and the score, a float), and, under no kind, the
-- numbers of the things whose keys are not yet rows. Of the links of a thing each is now 8 bytes: how far the number of the other end is from its
-- own (an integer), and the score (a float).

DROP TABLE memory_link;

CREATE TABLE memory_link (
    item {int} NOT NULL,
    kind TEXT NOT NULL,
    links {bytes} NOT NULL,
    PRIMARY KEY (item, kind)
){clustered};

CREATE TABLE memory_waiting (
    number {int} PRIMARY KEY,
    kind TEXT NOT NULL,
    content {bytes} NOT NULL
){strict};
