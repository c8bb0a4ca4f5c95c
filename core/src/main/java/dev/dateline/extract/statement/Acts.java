// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Says what a speaker does by a statement, and whom it is said to: by the frame of the cue, or by its only entry. */
final class Acts {

    private final Document document;
    private final FrameMatcher matcher;
    private final CueLexicon lexicon;
    private final Mute.Words words;
    private final Warnings warnings;
    private final Auxiliaries auxiliaries;

    Acts(Document document, FrameMatcher matcher, CueLexicon lexicon, Mute.Words words) {
        this.words = words;
        this.auxiliaries = new Auxiliaries(document);
        this.warnings = new Warnings(document, words);
        this.document = document;
        this.matcher = matcher;
        this.lexicon = lexicon;
    }

    void name(Draft draft) {
        Token head = draft.head;
        if (head == null) {
            draft.act = asks(draft) ? StatementAct.QUESTION : StatementAct.ASSERT;
            return;
        }
        Optional<FrameMatch> match = matcher.match(document, head);
        List<CueEntry> entries = lexicon.entries(document, head);
        StatementAct act = match.map(found -> found.entry().act()).orElseGet(() -> likeliest(draft, entries));
        draft.act = plea(head)
                .orElseGet(() -> auxiliaries.negated(head) ? reversed(head, act) : tempered(draft, head, act));
        if (draft.act == StatementAct.ASSERT && asks(draft)) {
            draft.act = StatementAct.QUESTION;
        }
        draft.addressee =
                match.map(FrameMatch::addressee).filter(OptionalInt::isPresent).orElseGet(() -> quotedTo(draft, head));
    }

    /** What a plea in court says: "pleaded guilty" asserts, "pleaded not guilty" denies. */
    private Optional<StatementAct> plea(Token head) {
        boolean not = auxiliaries.negated(head);
        return Pleas.of(document, head)
                .map(word -> not || auxiliaries.negated(word) || !word.lemma().equals("guilty")
                        ? StatementAct.DENY
                        : StatementAct.ASSERT);
    }

    /** The act of the entry whose preposition stands in the cue ("called on"), else of the first. */
    private StatementAct likeliest(Draft draft, List<CueEntry> entries) {
        List<String> words = draft.cue == null
                ? List.of()
                : document.tokensIn(draft.cue).stream().map(Token::lemma).toList();
        return entries.stream()
                .filter(entry -> entry.frames().stream().anyMatch(frame -> words.contains(frame.preposition())))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .map(CueEntry::act)
                .orElse(StatementAct.ASSERT);
    }

    /** Whom a quotation is said to: the object of "told". */
    private OptionalInt quotedTo(Draft draft, Token head) {
        if (lexicon.entries(document, head).stream().noneMatch(entry -> entry.has(Frame.Shape.TOLD))) {
            return OptionalInt.empty();
        }
        return document.children(head, "obj", "iobj").stream()
                .filter(child -> !draft.covers(child.span()))
                .mapToInt(Token::index)
                .findFirst();
    }

    /** "wants to leave" asks nobody for anything, and who dismisses an offer denies nothing. */
    private StatementAct tempered(Draft draft, Token head, StatementAct act) {
        if (act == StatementAct.DEMAND
                && words.holds("aiming", head.lemma())
                && document.children(head, "obj", "iobj").isEmpty()
                && document.children(head, "xcomp").stream().anyMatch(auxiliaries::infinitive)) {
            return StatementAct.ASSERT;
        }
        if (act == StatementAct.REFUSE && head.lemma().equals("reject") && claims(head)) {
            return StatementAct.DENY;
        }
        if (act == StatementAct.DENY
                && head.lemma().equals("dismiss")
                && document.children(head, "obj").stream().anyMatch(asked -> words.holds("asked", asked.lemma()))) {
            return StatementAct.REFUSE;
        }
        return act == StatementAct.THREATEN ? warnings.act(draft, head) : act;
    }

    /** "rejected the claim", "a charge that the captain rejected": who rejects what is claimed denies it. */
    private boolean claims(Token head) {
        Optional<Token> described = document.head(head).filter(noun -> head.is("acl"));
        return Stream.concat(document.children(head, "obj", "nsubj:pass").stream(), described.stream())
                .anyMatch(word -> words.holds("summing", word.lemma()));
    }

    /** What it is not to do so: not to promise is to assert, not to agree or to say is to refuse. */
    private StatementAct reversed(Token head, StatementAct act) {
        if (auxiliaries.would(head) && act == StatementAct.ASSERT && words.holds("telling", head.lemma())) {
            return StatementAct.REFUSE;
        }
        return switch (act) {
            case AGREE -> StatementAct.REFUSE;
            case DENY, REFUSE, QUESTION -> act;
            default -> StatementAct.ASSERT;
        };
    }

    /** Whether all that is said is one question. */
    private boolean asks(Draft draft) {
        Span last = draft.content.get(draft.content.size() - 1);
        return draft.content.size() == 1 && document.text().charAt(last.end() - 1) == '?';
    }
}
