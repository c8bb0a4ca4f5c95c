// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.record.FramingKind;
import dev.dateline.record.Span;
import java.util.OptionalInt;

/**
 * Framing words found in a text.
 *
 * @param target the index of the head token of the phrase that names whom they are about
 * @param statement the place of the statement whose speaker uses them in the list of all, empty for the outlet's voice
 */
public record FramingMention(Span span, FramingKind kind, OptionalInt target, OptionalInt statement) {}
