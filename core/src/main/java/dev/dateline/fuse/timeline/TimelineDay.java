// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a timeline.
 *
 * @param weight how much the articles make of the day; days compare within one timeline only
 * @param sentences the best first
 * @param articles the ids of those that speak of the day or were published on it, in order
 * @param independent how many groups of copies these are of
 */
public record TimelineDay(
        LocalDate day, double weight, List<TimelineSentence> sentences, List<String> articles, int independent) {
    public TimelineDay {
        sentences = List.copyOf(sentences);
        articles = List.copyOf(articles);
    }
}
