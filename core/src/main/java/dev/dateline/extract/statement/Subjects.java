// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a content whose clause stands apart from its subject that subject: "the port" of "the port is expected to close", "a man believed to be a sailor",
 * "a habit that he said was harmless" and "The plan, she said, was dead". One instance serves one document.
 */
final class Subjects {
    /** Relations of the words before a noun that belong to it. */
    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "punct");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    /** Words of a subject beyond which only its noun and what stands before that is taken. */
    private static final int LONG = 12;

    private final Document document;
    private final SourceFinder sources;
    private final CueLexicon lexicon;

    Subjects(Document document, SourceFinder sources, CueLexicon lexicon) {
        this.document = document;
        this.sources = sources;
        this.lexicon = lexicon;
    }

    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Token cue = draft.head;
            if (cue != null && cue.upos() == Upos.VERB && !draft.content.isEmpty()) {
                subject(draft, cue).filter(span -> free(draft, cue, span)).ifPresent(draft::add);
            }
        }
    }

    private static boolean free(Draft draft, Token cue, Span span) {
        Span source = draft.source.span();
        return !span.overlaps(cue.span())
                && (source == null || !source.overlaps(span))
                && draft.content.stream().noneMatch(piece -> piece.overlaps(span));
    }

    private Optional<Span> subject(Draft draft, Token cue) {
        Token top = document.tokensIn(draft.content.get(0)).stream()
                .filter(word -> word.upos() != Upos.PUNCT)
                .filter(word -> word.head() < 0
                        || !draft.covers(document.token(word.head()).span()))
                .findFirst()
                .orElse(cue);
        if (top.equals(cue)) {
            return Optional.empty();
        }
        boolean toDo = marked(top, "to");
        if (toDo) {
            return top.head() == cue.index() && raises(cue) ? undergoing(cue) : Optional.empty();
        }
        return before(draft, cue, top).or(() -> described(draft, cue, top));
    }

    /** Whether what is done by the cue is done to the subject of what it conveys, as by "expected" and not by "asked". */
    private boolean raises(Token cue) {
        List<CueEntry> entries = lexicon.entries(document, cue);
        return sources.hidden(cue)
                && !entries.isEmpty()
                && entries.stream().noneMatch(entry -> entry.has(Frame.Shape.TOLD))
                && entries.stream()
                        .anyMatch(entry -> entry.kind() == CueEntry.Kind.BELIEF
                                || (entry.kind() == CueEntry.Kind.SPEECH
                                        && entry.has(Frame.Shape.CLAUSE)
                                        && !entry.has(Frame.Shape.OBJECT_TO)));
    }

    private Optional<Span> undergoing(Token cue) {
        Optional<Token> subject = document.child(cue, "nsubj:pass");
        if (subject.isPresent() && !RELATIVE.contains(lower(subject.get()))) {
            return subject.map(this::phrase);
        }
        return document.head(cue)
                .filter(head -> cue.is("acl") && SourceMentions.nominal(head))
                .map(this::noun);
    }

    /** The noun that the clause describes, where what is said of it is a clause without a subject. */
    private Optional<Span> described(Draft draft, Token cue, Token top) {
        boolean finite = top.upos() == Upos.VERB
                || top.upos() == Upos.AUX
                || document.child(top, "cop").isPresent();
        boolean participle = top.form().endsWith("ing")
                && document.children(top, "aux", "cop").isEmpty();
        boolean own = document.children(top, "nsubj", "csubj", "expl").stream()
                .anyMatch(subject -> !RELATIVE.contains(lower(subject)));
        boolean conveyed =
                top.head() == cue.index() && top.is("ccomp") && cue.relation().equals("acl:relcl");
        return !conveyed || !finite || participle || own || draft.source.span() == null
                ? Optional.empty()
                : document.head(cue)
                        .filter(head -> SourceMentions.nominal(head) && !head.equals(top))
                        .map(this::noun);
    }

    /** The subject before the cue that is put into its clause: "The plan, she said, was dead." */
    private Optional<Span> before(Draft draft, Token cue, Token top) {
        boolean inserted = cue.is("parataxis") && cue.head() == top.index();
        boolean conveyed = top.is("ccomp") && top.head() == cue.index();
        boolean whole = document.child(top, "mark").isPresent();
        return whole || top.index() < cue.index() || !(inserted || conveyed)
                ? Optional.empty()
                : document.children(top, "nsubj").stream()
                        .filter(subject -> subject.index() < cue.index()
                                && SourceMentions.nominal(subject)
                                && !(RELATIVE.contains(lower(subject)) && cue.is("acl"))
                                && !draft.covers(subject.span()))
                        .findFirst()
                        .map(this::phrase);
    }

    private Span phrase(Token subject) {
        List<Token> all = document.subtree(subject);
        int size = all.size();
        Token last = all.get(size - 1).upos() == Upos.PUNCT && size > 1 ? all.get(size - 2) : all.get(size - 1);
        boolean whole = size <= LONG
                && last.index() - all.get(0).index() < size
                && !all.get(0).is("cc");
        return whole ? all.get(0).span().cover(last.span()) : noun(subject);
    }

    private Span noun(Token head) {
        int first = head.index();
        while (first > 0 && belongs(document.token(first - 1), head)) {
            first--;
        }
        while (first < head.index() && document.token(first).upos() == Upos.PUNCT) {
            first++;
        }
        while (first > 0 && glued(document.token(first - 1), document.token(first))) {
            first--;
        }
        int last = head.index();
        while (last + 1 < document.tokens().size()
                && document.token(last + 1).is("flat")
                && document.token(last + 1).head() == head.index()) {
            last++;
        }
        return document.token(first).span().cover(document.token(last).span());
    }

    /** Whether the two are parts of one written word: "3-year" and "-old". */
    private boolean glued(Token before, Token word) {
        boolean hyphen = before.form().endsWith("-") || word.form().startsWith("-");
        return hyphen && before.span().end() == word.span().begin();
    }

    private boolean belongs(Token word, Token head) {
        return document.dominates(head, word) && BEFORE.stream().anyMatch(word::is);
    }

    private boolean marked(Token word, String mark) {
        return document.children(word, "mark").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase(mark));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
