// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.framing;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.FramingKind;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what somebody is accused of: "accused the governor of looting the treasury". */
final class Accusations {
    private static final Set<String> CUES = Set.of("accuse", "blame", "denounce", "condemn");
    private static final int MOST_WORDS = 8;

    private final Document document;
    private final List<StatementMention> statements;

    Accusations(Document document, List<StatementMention> statements) {
        this.document = document;
        this.statements = statements;
    }

    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (StatementMention statement : statements) {
            if (statement.act() == StatementAct.ACCUSE && !statement.content().isEmpty()) {
                cue(statement).flatMap(cue -> candidate(statement, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Token> cue(StatementMention statement) {
        return statement.cue().stream()
                .flatMap(span -> document.tokensIn(span).stream())
                .filter(token -> CUES.contains(token.lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The gerund of the content with its object. */
    private Optional<Candidate> candidate(StatementMention statement, Token cue) {
        List<Token> tokens = document.tokensIn(statement.content().get(0));
        Optional<Token> deed = tokens.stream()
                .filter(token -> token.upos() == Upos.VERB && token.form().endsWith("ing"))
                .findFirst();
        if (deed.isEmpty() || deed.get().index() < cue.index()) {
            return Optional.empty();
        }
        int last = deed.get().index();
        for (Token child : document.children(deed.get(), "obj", "obl", "xcomp")) {
            boolean close = child.index() - deed.get().index() <= MOST_WORDS && child.index() > last;
            if (close && (child.is("obj") || last == deed.get().index())) {
                last = child.index();
            }
        }
        boolean bare = last == deed.get().index();
        if (bare && deed.get().index() + 2 < tokens.get(tokens.size() - 1).index()) {
            return Optional.empty();
        }
        Span span = deed.get().span().cover(document.token(last).span());
        OptionalInt accused = document.child(cue, "obj")
                .map(token -> OptionalInt.of(token.index()))
                .orElse(OptionalInt.empty());
        return Optional.of(new Candidate(span, FramingKind.BLAME, accused, FramingEntry.Voice.ANY));
    }
}
