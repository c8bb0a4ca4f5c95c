// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.extract.statement.Quotation;
import dev.dateline.extract.statement.StatementMention;
import dev.dateline.record.FramingKind;
import dev.dateline.record.Span;
import dev.dateline.record.StatementMode;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Says whose words some words are. */
final class Voices {
    /** Kinds that in indirect speech are the outlet's: it chose the label and the hedge, the speaker made the claim. */
    private static final Set<FramingKind> OUTLETS = EnumSet.of(FramingKind.LABEL, FramingKind.DOUBT);

    private final List<StatementMention> statements;
    private final List<Quotation> quotations;

    Voices(List<StatementMention> statements, List<Quotation> quotations) {
        this.statements = statements;
        this.quotations = quotations;
    }

    /** The statement whose speaker uses the words; empty for the outlet. */
    OptionalInt of(Span span, FramingKind kind) {
        OptionalInt inner = innermost(span);
        if (inner.isEmpty() || quoted(span)) {
            return inner;
        }
        boolean direct = statements.get(inner.getAsInt()).mode() == StatementMode.DIRECT;
        return direct || !OUTLETS.contains(kind) ? inner : OptionalInt.empty();
    }

    boolean quoted(Span span) {
        return quotations.stream().anyMatch(each -> each.inner().contains(span));
    }

    /** The place of the statement with the shortest piece of content round the words. */
    OptionalInt innermost(Span span) {
        int found = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Span piece : statements.get(i).content()) {
                if (piece.contains(span) && piece.length() < shortest) {
                    shortest = piece.length();
                    found = i;
                }
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
