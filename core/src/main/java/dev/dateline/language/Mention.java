// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;

/** A tagged stretch of words: tokens {@code [first, last)}, the label of the layer ("PER"), and its text. */
public record Mention(String label, int first, int last, Span span) {}
