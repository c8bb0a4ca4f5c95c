// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.copy.Copies;
import dev.dateline.record.ArticleRecord;

/** Articles joined to others as they come into a store and leave it. Within a transaction of the caller. */
final class Joins {
    private final Copies copies;

    Joins(Database database) {
        this.copies = new Copies(new StoreMemory(database));
    }

    /** Takes an article in, in place of what was known of it. */
    void add(ArticleRecord record) {
        copies.add(record);
    }

    void remove(String article) {
        copies.remove(article);
    }
}
