// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Datelines;
import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sentences that end with their cue: "The port would close, the minister said." All that stands before the comma is the
 * content, whatever the layers make of it.
 */
final class ClosingCues {
    /** Prepositions behind which stands what is said, not when or where. */
    private static final Set<String> CONTENT = Set.of("for", "of", "about", "to", "with", "against");

    private static final Set<String> TIMES = Set.of("obl", "advmod", "nmod");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> CLOSING = Set.of("\"", "”", "''");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``");

    private final Document document;
    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final List<Draft> drafts;

    ClosingCues(Document document, CueLexicon lexicon, SourceFinder sources, List<Draft> drafts) {
        this.document = document;
        this.lexicon = lexicon;
        this.sources = sources;
        this.drafts = drafts;
    }

    void add() {
        drafts.forEach(this::fromTheStart);
        for (Sentence sentence : document.sentences()) {
            for (Token token : document.tokensOf(sentence)) {
                if (token.upos() == Upos.VERB && closes(sentence, token) && reports(token)) {
                    sources.before(token).ifPresent(source -> add(sentence, token, source));
                }
            }
        }
    }

    /** Gives what ends with "according to police" all of its sentence, where nobody else is named as a source in it and nothing is quoted. */
    private void fromTheStart(Draft draft) {
        Token cue = draft.head;
        if (cue == null || !cue.form().equals("according") || draft.content.size() != 1) {
            return;
        }
        Sentence sentence = document.sentenceOf(cue);
        Span before = new Span(sentence.span().begin(), cue.span().begin());
        List<Token> words = document.tokensIn(before);
        int size = words.size();
        boolean others = Stream.of(Layers.CUE, Layers.SOURCE)
                .flatMap(layer -> document.mentions(layer).stream())
                .anyMatch(mention -> before.contains(mention.span()));
        if (others || size < 4 || quotes(words) || !before.contains(draft.content.get(0)) || !last(sentence, cue)) {
            return;
        }
        int end = words.get(size - 1).form().equals(",") ? size - 2 : size - 1;
        int begin = words.get(0).is("cc") ? 1 : 0;
        boolean placed = words.stream().anyMatch(word -> DASHES.contains(word.form()));
        if (begin < end && !placed) {
            draft.add(words.get(begin).span().cover(words.get(end).span()));
        }
    }

    /** Whether nothing follows the cue in its sentence but whom it names. */
    private boolean last(Sentence sentence, Token cue) {
        return document.tokensOf(sentence).stream()
                .filter(word -> word.index() > cue.index() + 1)
                .noneMatch(word -> word.upos() == Upos.VERB || word.form().equals(","));
    }

    private boolean reports(Token token) {
        boolean reports = lexicon.entries(document, token).stream()
                .anyMatch(entry -> entry.kind() == CueEntry.Kind.SPEECH
                        && (entry.has(Frame.Shape.CLAUSE) || entry.has(Frame.Shape.TOLD)));
        return reports
                && document.children(token, "obl").stream()
                        .flatMap(adverbial -> document.children(adverbial, "case").stream())
                        .noneMatch(preposition -> CONTENT.contains(preposition.lemma()));
    }

    /** Whether it is whom the verb tells: "the minister told reporters". */
    private boolean addressed(Token verb, Token whom) {
        return whom.head() == verb.index()
                && (whom.relation().equals("obj") || whom.relation().equals("iobj"))
                && lexicon.entries(document, verb).stream().anyMatch(entry -> entry.has(Frame.Shape.TOLD));
    }

    /** Whether nothing but its own time and place, and whom it is said to, follows the verb. */
    private boolean closes(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i < sentence.last(); i++) {
            Token token = document.token(i);
            Token top = token;
            while (top.head() >= 0 && top.head() != verb.index()) {
                top = document.token(top.head());
            }
            boolean end = i == sentence.last() - 1 && token.upos() == Upos.PUNCT;
            if (!end
                    && !(token.upos() != Upos.PUNCT && addressed(verb, top))
                    && (top.head() != verb.index()
                            || TIMES.stream().noneMatch(top::is)
                            || token.upos() == Upos.PUNCT)) {
                return false;
            }
        }
        return true;
    }

    private void add(Sentence sentence, Token cue, Source source) {
        Span said = source.span();
        if (said == null
                || said.begin() < sentence.span().begin()
                || said.end() > cue.span().begin()) {
            return;
        }
        List<Token> before = beforeSource(sentence, said);
        int size = before.size();
        if (size < 4) {
            return;
        }
        boolean marked = before.get(size - 2).form().equals(",")
                && CLOSING.contains(before.get(size - 1).form());
        boolean plain = before.get(size - 1).form().equals(",");
        if (marked ? !inside(before) : !plain || quotes(before)) {
            return;
        }
        Span content = before.get(Datelines.words(before))
                .span()
                .cover(before.get(marked ? size - 1 : size - 2).span());
        Optional<Draft> own = drafts.stream()
                .filter(draft -> draft.cue != null && draft.cue.overlaps(cue.span()))
                .findFirst();
        Draft draft = own.orElseGet(() -> new Draft(cue, cue.span()));
        if (own.isEmpty()) {
            draft.source = source;
            drafts.add(draft);
        }
        draft.content.clear();
        draft.add(content);
        drafts.removeIf(other -> other.cue == null && other.content.stream().allMatch(content::contains));
    }

    /** The words before the source and the titles of its name. */
    private List<Token> beforeSource(Sentence sentence, Span said) {
        List<Token> source = document.tokensIn(said);
        return source.isEmpty()
                ? List.of()
                : document.tokens()
                        .subList(
                                sentence.first(),
                                SourcePhrase.beforeTitles(
                                        document, source.get(0).index(), sentence.first()));
    }

    /** Whether a quotation that ends there begins inside the sentence, behind a clause: "It is "a shame," she said." */
    private boolean inside(List<Token> tokens) {
        long marks =
                tokens.stream().filter(token -> MARKS.contains(token.form())).count();
        boolean clause = document
                .tokensIn(
                        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()))
                .stream()
                .takeWhile(token -> !MARKS.contains(token.form()))
                .anyMatch(token -> token.upos() == Upos.VERB || token.upos() == Upos.AUX);
        return marks == 2 && clause;
    }

    private boolean quotes(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> "\"“”".contains(token.form()));
    }
}
