// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts from contents what the text goes on with: a noun by which it sums up what was said ("took bribes, a charge that he denies"), the subject of
 * a clause that stands outside ("was tired, and a third"), and words of what is told of the speaker. One instance serves one document.
 */
final class Overhang {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> PARTING = Set.of(",", "-", "--", "–", "—");

    private final Document document;
    private final CueLexicon lexicon;
    private final Mute.Words words;
    private final OwnSubject own;
    private final Quotations quotations;

    Overhang(Document document, CueLexicon lexicon, Mute.Words words, Quotations quotations) {
        this.lexicon = lexicon;
        this.own = new OwnSubject(document);
        this.document = document;
        this.words = words;
        this.quotations = quotations;
    }

    void cut(List<Draft> drafts) {
        for (Draft draft : drafts) {
            ofSpeaker(draft);
            beyondRelative(draft);
            saysOn(draft);
            Span last = draft.content.get(draft.content.size() - 1);
            end(last).ifPresent(end -> {
                draft.content.remove(last);
                draft.add(new Span(last.begin(), end));
            });
        }
    }

    /** Drops pieces of a relative clause of the speaker: "parts of the sea" of "Lesk, which claims parts of the sea, called for calm". */
    private void ofSpeaker(Draft draft) {
        Token cue = draft.head;
        if (cue == null || draft.content.size() < 2 || draft.source.speaker().isEmpty()) {
            return;
        }
        Token speaker = document.token(draft.source.speaker().getAsInt());
        List<Token> told = document.children(speaker, "acl").stream()
                .filter(clause -> !document.dominates(clause, cue) && clause.index() < cue.index())
                .toList();
        List<Span> foreign = draft.content.stream()
                .filter(piece -> told.stream()
                        .anyMatch(clause ->
                                document.tokensIn(piece).stream().allMatch(word -> document.dominates(clause, word))))
                .toList();
        if (foreign.size() < draft.content.size()) {
            draft.content.removeAll(foreign);
        }
    }

    /** Ends what is said in a relative clause with that clause: "which have backed the plan, welcomed the vote". */
    private void beyondRelative(Draft draft) {
        Token cue = draft.head;
        if (cue == null) {
            return;
        }
        boolean relative = cue.relation().equals("acl:relcl")
                && document.children(cue, "nsubj").stream()
                        .anyMatch(subject -> RELATIVE.contains(subject.form().toLowerCase(Locale.ROOT)));
        Span last = draft.content.get(draft.content.size() - 1);
        if (!relative || last.begin() < cue.span().end()) {
            return;
        }
        List<Token> inside = document.tokensIn(last);
        int end = 0;
        while (end < inside.size() && document.dominates(cue, inside.get(end))) {
            end++;
        }
        boolean parted = end > 0
                && end < inside.size()
                && inside.get(end).form().equals(",")
                && inside.stream().noneMatch(word -> quotations.quotes(word.span()));
        if (parted) {
            draft.content.remove(last);
            draft.add(new Span(last.begin(), inside.get(end - 1).span().end()));
        }
    }

    /** Ends what somebody says of himself where he does more by a participle: "said it would close two plants, blaming the price of coal". */
    private void saysOn(Draft draft) {
        Token cue = draft.head;
        Span last = draft.content.get(draft.content.size() - 1);
        if (cue == null || last.begin() < cue.span().end()) {
            return;
        }
        document.tokensIn(last).stream()
                .filter(word -> more(word, last, draft))
                .findFirst()
                .ifPresent(more -> {
                    draft.content.remove(last);
                    draft.add(new Span(
                            last.begin(),
                            document.token(more.index() - 2).span().end()));
                });
    }

    /** Whether the verb is a participle behind a comma of the last piece by which one speaks, of the clause in which the speaker tells of himself. */
    private boolean more(Token verb, Span last, Draft draft) {
        int comma = verb.index() - 1;
        return verb.is("advcl")
                && verb.form().endsWith("ing")
                && comma > 0
                && document.token(comma).form().equals(",")
                && document.token(comma - 1).span().begin() >= last.begin()
                && document.children(verb, "nsubj", "mark", "aux").isEmpty()
                && draft.covers(document.token(verb.head()).span())
                && own.of(document.token(verb.head()))
                && !quotations.quotes(verb.span())
                && lexicon.entries(document, verb).stream().anyMatch(entry -> entry.kind() == CueEntry.Kind.SPEECH);
    }

    /** Where the piece ends without the noun or subject that hangs over. */
    private Optional<Integer> end(Span piece) {
        List<Token> inside = new ArrayList<>(document.tokensIn(piece));
        while (!inside.isEmpty() && inside.get(inside.size() - 1).upos() == Upos.PUNCT) {
            inside.remove(inside.size() - 1);
        }
        for (int at = 1; at < inside.size(); at++) {
            Token word = inside.get(at);
            Token before = inside.get(at - 1);
            List<Token> rest = inside.subList(at, inside.size());
            boolean cut = (PARTING.contains(before.form()) && sum(rest)) || (joins(word) && subject(rest));
            if (cut) {
                return Optional.of((PARTING.contains(before.form()) && at > 1 ? inside.get(at - 2) : before)
                        .span()
                        .end());
            }
        }
        return Optional.empty();
    }

    private static boolean joins(Token word) {
        return word.is("cc");
    }

    /** Whether the words are a noun by which the text tells more of what was said, with none, some or all of its clause. */
    private boolean sum(List<Token> rest) {
        Token first = rest.get(0);
        boolean something = first.form().equalsIgnoreCase("something");
        if ((first.upos() != Upos.DET && !something) || first.head() < 0) {
            return false;
        }
        Token noun = something ? first : document.token(first.head());
        boolean whole = rest.contains(noun)
                && (something || noun.upos() == Upos.NOUN)
                && noun.head() < first.index()
                && rest.stream().allMatch(word -> document.dominates(noun, word));
        int last = rest.get(rest.size() - 1).index();
        return whole
                && document.children(noun, "acl").stream()
                        .anyMatch(clause -> clause.index() > last
                                || ((clause.relation().equals("acl:relcl") || isMade(clause))
                                        && (something || words.holds("summing", noun.lemma()))));
    }

    /** "a claim dismissed by the office". */
    private boolean isMade(Token clause) {
        return document.children(clause, "mark", "nsubj").isEmpty()
                && !document.children(clause, "obl:agent").isEmpty();
    }

    /** Whether the words are "and" and the subject of a verb that stands behind them. */
    private boolean subject(List<Token> rest) {
        int last = rest.get(rest.size() - 1).index();
        return rest.size() > 1
                && rest.stream()
                        .skip(1)
                        .filter(word -> word.is("nsubj") && word.head() > last)
                        .anyMatch(subject -> rest.stream().skip(1).allMatch(word -> document.dominates(subject, word)));
    }
}
