// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import dev.dateline.ingest.Article;

/** What hears of what a watch does; called by one thread. */
public interface Watcher {
    /** The article in the form in which it is to be kept, a line with its end. */
    String form(Article article);

    /** An article was written. */
    void wrote(String address, Article article);

    /** A page or a feed gave nothing. */
    void passed(String address, String reason, boolean failed);
}
