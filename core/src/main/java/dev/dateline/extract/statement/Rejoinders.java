// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives those who deny what has just been told its words: "accused the police of theft, a charge which they denied", "said the port was
 * closed, which the mayor disputes", "faces charges of theft that he denies". One instance serves one document.
 */
final class Rejoinders {
    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<String> POINTING = Set.of("it", "that", "this");
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> PARTING = Set.of(",", "-", "–", "—", "--");

    private final Document document;
    private final SourceFinder sources;
    private final CueLexicon lexicon;
    private final Mute.Words words;
    private final Auxiliaries auxiliaries;

    Rejoinders(Document document, SourceFinder sources, CueLexicon lexicon, Mute.Words words) {
        this.auxiliaries = new Auxiliaries(document);
        this.document = document;
        this.sources = sources;
        this.lexicon = lexicon;
        this.words = words;
    }

    void complete(List<Draft> drafts) {
        for (Token cue : document.tokens()) {
            if (cue.head() >= 0 && denying(cue)) {
                boolean rejects = words.holds("rejecting", cue.lemma());
                List<Span> denied = relates(cue) || undergone(cue)
                        ? denied(cue, drafts)
                        : rejects ? List.of() : pointed(cue, drafts);
                Optional<Source> source = denied.isEmpty() ? Optional.empty() : sources.of(cue);
                source.filter(who -> who.speaker().isPresent()).ifPresent(who -> give(drafts, cue, who, denied));
            }
        }
    }

    private void give(List<Draft> drafts, Token cue, Source source, List<Span> denied) {
        drafts.removeIf(draft -> draft.cue != null && draft.cue.overlaps(cue.span()));
        Draft draft = new Draft(cue, cue.span());
        draft.source = source;
        denied.forEach(draft::add);
        drafts.add(draft);
    }

    private boolean denying(Token cue) {
        boolean denying = words.holds("rejecting", cue.lemma())
                || lexicon.entries(document, cue).stream().anyMatch(entry -> entry.act() == StatementAct.DENY);
        return denying
                && cue.upos() == Upos.VERB
                && !auxiliaries.negated(cue)
                && !auxiliaries.modal(cue)
                && document.children(cue, "ccomp", "xcomp", "iobj").isEmpty();
    }

    /** "a claim dismissed by the mayor". */
    private boolean undergone(Token cue) {
        return cue.relation().equals("acl")
                && !document.children(cue, "obl:agent").isEmpty()
                && document.children(cue, "obj", "mark").isEmpty();
    }

    /** Whether somebody denies by the verb what it tells of: it has a subject, and no object but a relative word. */
    private boolean relates(Token cue) {
        return cue.relation().endsWith(":relcl")
                && document.child(cue, "aux:pass").isEmpty()
                && document.children(cue, "nsubj").stream().anyMatch(subject -> !RELATIVE.contains(lower(subject)))
                && document.children(cue, "obj").stream().allMatch(object -> RELATIVE.contains(lower(object)));
    }

    private List<Span> denied(Token cue, List<Draft> drafts) {
        Token noun = document.token(cue.head());
        boolean something = lower(noun).equals("something");
        boolean claim = something || words.holds("summing", noun.lemma());
        Token first = document.subtree(cue).stream()
                .filter(word -> word.upos() != Upos.PUNCT)
                .findFirst()
                .orElse(cue);
        Token opening = claim ? start(noun) : first;
        boolean apart = parts(opening.index() - 1);
        boolean one = something || document.children(noun, "det").stream().anyMatch(word -> ONE.contains(lower(word)));
        boolean which = lower(first).equals("which") && parts(first.index() - 1);
        boolean rejects = words.holds("rejecting", cue.lemma());
        if ((claim && one && apart) || (which && !claim && !rejects)) {
            return told(opening, cue, drafts);
        }
        return claim && !one && relates(cue) ? List.of(named(noun, first)) : List.of();
    }

    /** "the unions say that a woman died, but the police deny this": what has been said in the same breath. */
    private List<Span> pointed(Token cue, List<Draft> drafts) {
        boolean points = cue.is("conj")
                && document.children(cue, "obj").stream().anyMatch(object -> POINTING.contains(lower(object)));
        return points
                ? drafts.stream()
                        .filter(draft -> draft.head != null && draft.head.index() == cue.head())
                        .filter(draft -> draft.end() < cue.span().begin())
                        .findFirst()
                        .map(draft -> List.copyOf(draft.content))
                        .orElse(List.of())
                : List.of();
    }

    /** The content of the last draft that ends right before the place. */
    private List<Span> told(Token opening, Token cue, List<Draft> drafts) {
        int end = document.token(opening.index() - 1).span().begin();
        return drafts.stream()
                .filter(draft -> draft.cue == null || !draft.cue.overlaps(cue.span()))
                .filter(draft -> draft.end() <= end
                        && document.text().substring(draft.end(), end).isBlank())
                .min(Comparator.comparingInt(Draft::length))
                .map(draft -> List.copyOf(draft.content))
                .orElse(List.of());
    }

    /** "the charges of theft" of "the charges of theft that he denies". */
    private Span named(Token noun, Token behind) {
        List<Token> phrase = document.tokensIn(start(noun)
                .span()
                .cover(noun.span())
                .cover(document.token(behind.index() - 1).span()));
        int end = phrase.size();
        while (end > 1 && phrase.get(end - 1).upos() == Upos.PUNCT) {
            end--;
        }
        return phrase.get(0).span().cover(phrase.get(end - 1).span());
    }

    /** The first of the words before a noun that belong to it. */
    private Token start(Token noun) {
        return document.subtree(noun).stream()
                .filter(word -> word.upos() != Upos.PUNCT && !word.is("case") && !word.is("cc"))
                .filter(word -> word.index() <= noun.index())
                .findFirst()
                .orElse(noun);
    }

    private boolean parts(int index) {
        return index > 0 && PARTING.contains(document.token(index).form());
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
