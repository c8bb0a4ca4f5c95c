// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.timeline;

import dev.dateline.record.Span;

/**
 * A sentence that tells what happened on a day.
 *
 * @param article the id of the record in whose text the span lies
 * @param dated whether it names the day itself; else it stands at the beginning of an article of that day or the next
 */
public record TimelineSentence(String article, Span span, String text, boolean dated) {}
