// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.record.Span;

/**
 * Words of an article that tell a happening.
 *
 * @param article the id of the article
 * @param trigger the words, in its text
 */
public record Mention(String article, Span trigger) {}
