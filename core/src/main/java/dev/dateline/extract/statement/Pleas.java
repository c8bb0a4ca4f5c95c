// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a plea in court what is pleaded: "guilty … to bribing two judges" of "pleaded guilty on Monday to bribing two judges". One instance serves one
 * document.
 */
final class Pleas {
    private static final Set<String> PLEAS = Set.of("guilty", "innocent");

    private final Document document;
    private final SourceFinder sources;
    private final Mute.Words words;
    private final Auxiliaries auxiliaries;

    Pleas(Document document, SourceFinder sources, Mute.Words words) {
        this.document = document;
        this.sources = sources;
        this.words = words;
        this.auxiliaries = new Auxiliaries(document);
    }

    /** What the cue pleads: the word "guilty". */
    static Optional<Token> of(Document document, Token cue) {
        return document.children(cue, "advmod", "xcomp", "amod", "obj", "acl").stream()
                .filter(word -> cue.lemma().equals("plead") && PLEAS.contains(word.lemma()))
                .findFirst();
    }

    void complete(List<Draft> drafts) {
        for (Token cue : document.tokens()) {
            Optional<Token> plea = of(document, cue).filter(word -> word.index() > cue.index());
            if (plea.isPresent() && !auxiliaries.modal(cue) && !auxiliaries.infinitive(cue)) {
                drafts.stream()
                        .filter(each -> each.cue != null && each.cue.overlaps(cue.span()))
                        .findFirst()
                        .or(() -> told(cue, drafts))
                        .ifPresent(draft -> {
                            draft.content.clear();
                            pieces(cue, plea.get()).forEach(draft::add);
                        });
            }
        }
    }

    /** A plea that nothing else has found: one that was entered, by somebody who does not tell it himself ("I plead guilty"). */
    private Optional<Draft> told(Token cue, List<Draft> drafts) {
        boolean considered = cue.is("xcomp")
                || (cue.is("ccomp") && document.child(cue, "nsubj").isEmpty());
        boolean own = document.child(cue, "nsubj")
                .filter(subject -> words.holds("author", subject.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (considered || own || auxiliaries.negated(cue)) {
            return Optional.empty();
        }
        Optional<Draft> draft = sources.of(cue).map(source -> {
            Draft told = new Draft(cue, cue.span());
            told.source = source;
            return told;
        });
        draft.ifPresent(drafts::add);
        return draft;
    }

    /** The plea with the words that say to what. */
    private List<Span> pieces(Token cue, Token plea) {
        Token not = document.token(plea.index() - 1);
        boolean negated = not.index() > cue.index() && not.head() == plea.index();
        Span pleaded = (negated ? not : plea).span().cover(plea.span());
        Optional<List<Token>> matter = Stream.of(plea, cue)
                .flatMap(above -> document.children(above, "obl", "advcl", "xcomp").stream())
                .filter(word -> word.index() > plea.index() && to(word))
                .map(document::subtree)
                .findFirst();
        if (matter.isEmpty()) {
            return List.of(pleaded);
        }
        List<Token> words = matter.get();
        Token first = words.get(0);
        Span rest = first.span().cover(words.get(words.size() - 1).span());
        return first.index() == plea.index() + 1 ? List.of(pleaded.cover(rest)) : List.of(pleaded, rest);
    }

    private boolean to(Token word) {
        return document.children(word, "case", "mark").stream()
                .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
    }
}
