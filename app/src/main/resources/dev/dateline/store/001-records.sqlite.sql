-- SPDX-License-Identifier: Apache-2.0
-- Words, by the row's number. The texts themselves stand in the records, so they are not kept a second time.
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'porter unicode61');
CREATE VIRTUAL TABLE item_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'porter unicode61');
