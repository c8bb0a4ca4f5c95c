-- SPDX-License-Identifier: Apache-2.0
-- What people put right: a layer over the records, which are left as they came. Where it belongs is told by the words and where they stand in the
-- text (in code points), so that it holds for a record that is read anew.

CREATE TABLE correction (
    number {int} PRIMARY KEY,
    article TEXT NOT NULL,
    first_character {int} NOT NULL,
    last_character {int} NOT NULL,
    words TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    made TEXT NOT NULL
){strict};
CREATE INDEX correction_article ON correction (article);
