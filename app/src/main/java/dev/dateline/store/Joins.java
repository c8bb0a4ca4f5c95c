// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.fuse.copy.Copies;
import dev.dateline.fuse.story.Grain;
import dev.dateline.fuse.story.Stories;
import dev.dateline.fuse.story.Story;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Articles joined to others as they come into a store and leave it. Within a transaction of the caller, at whose end the last of them are
 * joined: those that come together are clustered together, which costs less.
 */
final class Joins {
    private static final int TOGETHER = 64;

    private final int together;
    private final StoreMemory memory;
    private final Copies copies;
    private final Stories stories;
    private final List<ArticleRecord> waiting = new ArrayList<>();

    Joins(Database database) {
        this(database, TOGETHER, StoreMemory.MOST_WAITING);
    }

    /**
     * Joins articles, and writes what they are joined by, so many together.
     *
     * @param mostWaiting see {@link StoreMemory#MOST_WAITING}
     */
    Joins(Database database, int together, int mostWaiting) {
        // Before the memory, whose ending writes what joining changes.
        database.atEnd(this::end);
        this.together = together;
        this.memory = new StoreMemory(database, mostWaiting);
        this.copies = new Copies(memory);
        this.stories = new Stories(memory);
    }

    /** Takes an article in, in place of what was known of it. */
    void add(ArticleRecord record) {
        waiting.add(record);
        if (waiting.size() >= together) {
            join();
        }
    }

    private void end(boolean keep) {
        if (keep) {
            join();
        } else {
            waiting.clear();
        }
    }

    private void join() {
        if (!waiting.isEmpty()) {
            waiting.forEach(copies::add);
            stories.add(waiting);
            waiting.clear();
        }
    }

    /** Leaves nothing of what articles are joined by to be written later. */
    void settle() {
        join();
        memory.settle();
    }

    /** Forgets all articles. */
    void clear() {
        waiting.clear();
        memory.clear();
    }

    void remove(String article) {
        join();
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
