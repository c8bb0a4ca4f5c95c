// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Token;
import java.util.List;
import java.util.OptionalInt;

/**
 * A cue in a sentence whose tree fits one of its frames.
 *
 * @param content the words conveyed, in text order; they may lie on both sides of the cue
 * @param addressee the head of the phrase that names whom it is said to
 */
record FrameMatch(Token cue, CueEntry entry, Frame frame, List<Token> content, OptionalInt addressee) {}
