// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.record.FramingKind;
import dev.dateline.record.Span;
import java.util.OptionalInt;

/** Words that may be framing, before their voice is known. */
record Candidate(Span span, FramingKind kind, OptionalInt target, FramingEntry.Voice voice) {}
