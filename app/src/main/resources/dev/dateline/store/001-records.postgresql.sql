-- SPDX-License-Identifier: Apache-2.0
-- English stems, and no word left out for being frequent.
CREATE TEXT SEARCH DICTIONARY dateline_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION dateline (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION dateline ALTER MAPPING REPLACE english_stem WITH dateline_stem;

-- Words, by the row's number; a long text is in several parts, for a tsvector holds a megabyte at most.
CREATE TABLE article_words (
    number BIGINT NOT NULL,
    part BIGINT NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (number, part)
);
CREATE INDEX article_words_words ON article_words USING GIN (words);
CREATE TABLE item_words (
    number BIGINT NOT NULL,
    part BIGINT NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (number, part)
);
CREATE INDEX item_words_words ON item_words USING GIN (words);
