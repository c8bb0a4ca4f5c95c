// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days that the document gives to events named by a noun ("the 5 January statute"), by the lemma of the noun. In
 * "the statute came two days after X" they tell when X was, in "two days after the statute" when that day was.
 */
final class EventAnchors {
    private static final Set<String> BEFALL =
            Set.of("come", "happen", "occur", "follow", "begin", "start", "be", "take", "end", "open", "arrive");

    private final Document document;
    private final Map<String, Period> days = new HashMap<>();

    EventAnchors(Document document) {
        this.document = document;
    }

    /** Takes note of the noun that a day belongs to. */
    void note(Token time, int end, Period day) {
        if (day.precision() == Precision.DAY) {
            described(time, end).or(() -> owner(time, end)).ifPresent(noun -> days.putIfAbsent(noun.lemma(), day));
        }
    }

    /** The noun behind a time that stands between it and its article: "the 5 January statute". */
    private Optional<Token> described(Token time, int end) {
        boolean article = time.index() > 0 && document.token(time.index() - 1).upos() == Upos.DET;
        Optional<Token> noun = Optional.empty();
        for (int i = time.index() + 1; article && i < document.tokens().size(); i++) {
            Token token = document.token(i);
            if (token.span().begin() < end || token.upos() == Upos.ADJ) {
                continue;
            }
            if (token.upos() != Upos.NOUN) {
                break;
            }
            noun = Optional.of(token);
        }
        return noun;
    }

    /** The noun that a time describes, or the subject of the verb that says when it came about. */
    private Optional<Token> owner(Token time, int end) {
        Token top = time;
        while (document.head(top).isPresent()
                && document.head(top).get().index() >= time.index()
                && document.head(top).get().span().end() <= end) {
            top = document.head(top).get();
        }
        Optional<Token> head = document.head(top);
        if (head.isPresent() && head.get().upos() == Upos.NOUN) {
            return head;
        }
        return head.filter(verb -> verb.upos() == Upos.VERB).flatMap(this::subject);
    }

    private Optional<Token> subject(Token verb) {
        Optional<Token> passive = document.child(verb, "nsubj:pass");
        Optional<Token> active = BEFALL.contains(verb.lemma()) ? document.child(verb, "nsubj") : Optional.empty();
        return passive.or(() -> active).filter(noun -> noun.upos() == Upos.NOUN);
    }

    /** The day of the event whose verb stands before the words: "the statute came ...". */
    Optional<Period> told(Token time) {
        for (int i = time.index() - 1; i >= document.sentenceOf(time).first(); i--) {
            Token verb = document.token(i);
            if (verb.upos() == Upos.VERB || verb.upos() == Upos.AUX) {
                return subject(verb).map(noun -> days.get(noun.lemma()));
            }
        }
        return Optional.empty();
    }

    /** The day of the event that the words behind the expression name: "... the statute". */
    Optional<Period> named(int offset) {
        int at = document.tokenAt(offset)
                .map(Token::index)
                .orElse(document.tokens().size());
        for (int i = at; i < document.tokens().size() && i < at + 5; i++) {
            Token token = document.token(i);
            boolean last =
                    i + 1 == document.tokens().size() || document.token(i + 1).upos() != Upos.NOUN;
            if (token.upos() == Upos.NOUN && last) {
                return Optional.ofNullable(days.get(token.lemma()));
            }
            if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
