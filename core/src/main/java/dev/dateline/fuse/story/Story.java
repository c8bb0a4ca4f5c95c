// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import java.util.List;

/**
 * Articles that tell of one happening or of one course of events.
 *
 * @param id stable: that of the article with which the story began, while most of those that were in it stay together
 * @param articles ids, in order
 */
public record Story(String id, Grain grain, List<String> articles) {
    public Story {
        articles = List.copyOf(articles);
    }
}
