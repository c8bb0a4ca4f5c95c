// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.resolve.actor.Phrase.Form;
import dev.dateline.resolve.place.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases and pronouns of a document, with trees and names joined. Used for one document, by one thread. */
final class PhraseFinder {
    private static final Set<String> INSIDE = Set.of("compound", "flat", "fixed", "goeswith", "nmod:desc", "list");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "around", "outside", "inside", "across");

    private final Document document;
    private final Lexicons lexicons;
    private final Boundaries boundaries;
    private final boolean[] taken;
    private final List<Phrase> found = new ArrayList<>();

    PhraseFinder(Document document, Lexicons lexicons, Boundaries boundaries) {
        this.document = document;
        this.lexicons = lexicons;
        this.boundaries = boundaries;
        this.taken = new boolean[document.tokens().size()];
    }

    /** The phrases by their head tokens. */
    List<Phrase> find() {
        for (Mention mention : boundaries.names()) {
            if (mention.label().equals("PER") && isPerson(mention)) {
                person(mention);
            }
        }
        for (Token token : document.tokens()) {
            @Nullable Mention mention = boundaries.nameAt(token.index());
            if (!taken[token.index()]
                    && mention != null
                    && token.upos() != Upos.PRON
                    && token.index() == top(mention)) {
                name(mention, token);
            }
        }
        for (Token token : document.tokens()) {
            if (!taken[token.index()]) {
                phrase(token);
            }
        }
        found.sort(Comparator.comparingInt(Phrase::head));
        return found;
    }

    private void phrase(Token token) {
        if (token.upos() == Upos.PRON) {
            add(new Phrase(
                    Form.PRONOUN,
                    token.index(),
                    token.index(),
                    token.index() + 1,
                    null,
                    token.span(),
                    List.of(token.index())));
        } else if (Boundaries.isNoun(token)
                && boundaries.nameAt(token.index()) == null
                && !isInside(token)
                && !isAttributive(token)) {
            int first = boundaries.first(token);
            add(new Phrase(
                    Form.NOMINAL,
                    token.index(),
                    first,
                    token.index() + 1,
                    null,
                    boundaries.extents().span(first, token.index() + 1, token),
                    List.of(token.index())));
        }
    }

    /** A name that names no person: the whole noun phrase if it is its head, else the name alone. */
    private void name(Mention mention, Token top) {
        boolean inside = isInside(top) || top.is("amod") || isAttributive(document.token(mention.last() - 1));
        int first = inside ? mention.first() : boundaries.firstOfName(mention);
        int last = boundaries.lastOfName(mention, top);
        Form form = top.upos() == Upos.ADJ && mention.last() - mention.first() == 1 ? Form.ADJECTIVE : Form.NAME;
        Span span = inside
                ? boundaries.extents().fit(mention.first(), last)
                : boundaries.extents().span(first, last, top);
        List<Integer> heads = range(mention.first(), mention.last());
        if (!inside) {
            for (int i = first; i < mention.first(); i++) {
                Token token = document.token(i);
                if (Boundaries.isNoun(token)
                        && boundaries.nameAt(i) == null
                        && !Boundaries.isGenitive(document.token(i + 1))) {
                    heads.add(i);
                }
            }
        }
        add(new Phrase(form, top.index(), first, last, mention, span, heads));
    }

    /** Whether what the reader takes for a person's name is one as far as tables and the words round it tell. */
    private boolean isPerson(Mention mention) {
        String name = mention.span().of(document.text());
        if (lexicons.organisations().named(name).isPresent()
                || ((lexicons.countries().named(name).isPresent() || isSeat(mention, name))
                        && !isLastName(mention, name))) {
            return false;
        }
        List<String> words = Words.of(name);
        boolean place = mention.first() > 0
                && WHERE.contains(document.token(mention.first() - 1).form())
                && document.token(mention.first() - 1).upos() == Upos.ADP;
        boolean title = words.size() == 1
                && mention.last() < document.tokens().size()
                && boundaries.nameAt(mention.last()) != null
                && lexicons.agents().at(words).filter(Agent::isPerson).isPresent();
        return !place
                && !title
                && (words.size() < 2 || !lexicons.words().contains("body", words.get(words.size() - 1)));
    }

    /** Whether it is the capital of a country, and no given name: one that the text names as well, or one that bears no name or title before it. */
    private boolean isSeat(Mention mention, String name) {
        return lexicons.gender(name) == Gender.UNKNOWN
                && lexicons.countries()
                        .capital(name)
                        .filter(country -> isNamed(country) || isAlone(mention, name))
                        .isPresent();
    }

    /** Whether a name stands without a title, and nobody of the text has it for a last name. */
    private boolean isAlone(Mention mention, String name) {
        Sentence sentence = document.sentenceOf(document.token(mention.first()));
        boolean first = mention.first() == sentence.first();
        Upos before = first ? Upos.PUNCT : document.token(mention.first() - 1).upos();
        return before != Upos.NOUN
                && before != Upos.PROPN
                && boundaries.names().stream()
                        .noneMatch(other -> other.last() - other.first() > 1
                                && other.label().equals("PER")
                                && document.token(other.last() - 1).form().equals(name));
    }

    private boolean isNamed(Country country) {
        return boundaries.names().stream()
                        .anyMatch(mention -> lexicons.countries()
                                .named(mention.span().of(document.text()))
                                .equals(Optional.of(country)))
                || document.tokens().stream()
                        .anyMatch(token -> Character.isUpperCase(token.form().charAt(0))
                                && lexicons.countries().adjective(token.form()).equals(Optional.of(country)));
    }

    /** Whether somebody of that last name is named in full before. */
    private boolean isLastName(Mention mention, String name) {
        return boundaries.names().stream()
                .anyMatch(other -> other.last() <= mention.first()
                        && other.label().equals("PER")
                        && other.last() - other.first() > 1
                        && document.token(other.last() - 1).form().equals(name));
    }

    /** A person's name with the title before it. */
    private void person(Mention mention) {
        Token name = document.token(top(mention));
        int first = boundaries.titleBegin(mention);
        Token head = name;
        List<Integer> heads = range(mention.first(), mention.last());
        for (int i = first; i < mention.first(); i++) {
            Token token = document.token(i);
            @Nullable Mention inside = boundaries.nameAt(i);
            boolean title = inside == null || inside.label().equals("PER");
            if (title && Boundaries.isNoun(token) && !Boundaries.isGenitive(document.token(i + 1))) {
                heads.add(i);
                if (document.dominates(token, name)) {
                    head = token;
                }
            }
        }
        Span span = boundaries.extents().span(first, mention.last(), head);
        add(new Phrase(Form.PERSON_NAME, head.index(), first, mention.last(), mention, span, heads));
    }

    private void add(Phrase phrase) {
        if (phrase.span().isMention(document.text())) {
            found.add(phrase);
        }
        phrase.heads().forEach(head -> taken[head] = true);
    }

    private static List<Integer> range(int first, int last) {
        List<Integer> range = new ArrayList<>();
        for (int i = first; i < last; i++) {
            range.add(i);
        }
        return range;
    }

    /** Whether the token is but a part of a longer noun. */
    private static boolean isInside(Token token) {
        return INSIDE.contains(token.relation());
    }

    /** Whether the token stands right before a noun that governs it, whatever the tree calls that. */
    private boolean isAttributive(Token token) {
        int next = token.index() + 1;
        Optional<Token> head = document.head(token).filter(above -> above.index() >= next && above.index() <= next + 2);
        if (head.isEmpty() || !Boundaries.isNoun(head.get()) || token.is("conj")) {
            return false;
        }
        for (int i = next; i < head.get().index(); i++) {
            Upos upos = document.token(i).upos();
            if (upos != Upos.NOUN && upos != Upos.PROPN && upos != Upos.ADJ) {
                return false;
            }
        }
        return true;
    }

    /** The token of a name that governs the others. */
    private int top(Mention mention) {
        int top = -1;
        for (int i = mention.first(); i < mention.last(); i++) {
            int head = document.token(i).head();
            boolean outside = head < mention.first() || head >= mention.last();
            if (outside && (top < 0 || (isInside(document.token(top)) && !isInside(document.token(i))))) {
                top = i;
            }
        }
        return top < 0 ? mention.last() - 1 : top;
    }
}
