// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.copy.Copies;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.story.Stories;
import dev.dateline.fuse.story.Story;
import dev.dateline.record.ArticleRecord;
import java.util.Collection;
import java.util.Optional;

/** Articles joined to others as they come into a store and leave it. Within a transaction of the caller. */
final class Joins {
    private final StoreMemory memory;
    private final Copies copies;
    private final Stories stories;

    Joins(Database database) {
        this.memory = new StoreMemory(database);
        this.copies = new Copies(memory);
        this.stories = new Stories(memory);
    }

    /** Takes an article in, in place of what was known of it. */
    void add(ArticleRecord record) {
        copies.add(record);
        stories.add(record);
    }

    /** Forgets all articles. */
    void clear() {
        memory.clear();
    }

    void remove(String article) {
        copies.remove(article);
        stories.remove(article);
    }

    Optional<Story> story(Grain grain, String article) {
        return stories.story(grain, article);
    }

    int independent(Collection<String> articles) {
        return copies.independent(articles).size();
    }
}
