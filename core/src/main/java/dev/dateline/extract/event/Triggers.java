// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.record.Span;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of a document for which a line of the lexicon holds, and which of them another has used up. */
final class Triggers {
    private static final int LONGEST_TRIGGER = 80;

    private final Document document;
    private final Syntax syntax;
    private final WordClasses words;
    private final EventTables tables;
    private final Map<Integer, Matcher.Match> matches = new TreeMap<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Map<Integer, Matcher.Match> means = new TreeMap<>();
    private final boolean[] named;
    private final Matcher matcher;

    Triggers(Syntax syntax, EventTables tables) {
        this.document = syntax.document();
        this.syntax = syntax;
        this.words = tables.words();
        this.tables = tables;
        this.named = named(document);
        this.matcher = new Matcher(tables.lexicon(), syntax, tables.light(), words);
        for (Token token : document.tokens()) {
            if (!blocked(token)) {
                matcher.match(token).ifPresent(match -> matches.put(token.index(), match));
            }
        }
        for (Matcher.Match match : matches.values()) {
            if (!foils(match)) {
                match.used().stream()
                        .filter(token -> below(token, match.token()))
                        .forEach(token -> used.add(token.index()));
            }
            if (match.token().upos() != Upos.VERB) {
                verbOfMeans(match).ifPresent(verb -> {
                    used.add(match.token().index());
                    means.put(verb.token().index(), match);
                });
            }
        }
    }

    /** By the index of the word. */
    Map<Integer, Matcher.Match> byWord() {
        return matches;
    }

    Matcher matcher() {
        return matcher;
    }

    Collection<Matcher.Match> all() {
        return matches.values();
    }

    /** Whether a word only belongs to the trigger of another event. */
    boolean used(Token token) {
        return used.contains(token.index());
    }

    /** Whether a word is an event of its own. */
    boolean isEvent(Token token) {
        Matcher.Match match = matches.get(token.index());
        return match != null && match.entry().type() != null;
    }

    /** The mode that the means or the words below the trigger tell, else that of the line. */
    @Nullable
    String mode(Matcher.Match match, EventType type) {
        Matcher.Match by = means.get(match.token().index());
        if (by != null && match.entry().mode() == null) {
            return by.entry().mode();
        }
        return tables.modes().of(match, type, syntax).orElse(match.entry().mode());
    }

    /** The words that name the event: the verb with its particle. */
    Span words(Matcher.Match match) {
        Span span = match.token().span();
        Optional<Span> particle = TriggerEntry.particle(match.word())
                .flatMap(word -> Matcher.particleOf(match.token(), word, syntax))
                .map(Token::span);
        if (particle.isEmpty()) {
            return span;
        }
        Span whole = span.cover(particle.get());
        return whole.length() <= LONGEST_TRIGGER / 2 ? whole : span;
    }

    /** Whether a word is one that the trigger takes with it: what a verb goes with, but for a verb that is joined to it, and what a noun has below it. */
    private static boolean below(Token token, Token trigger) {
        boolean joined = (token.is("conj") && token.head() == trigger.index())
                || (trigger.is("conj") && trigger.head() == token.index());
        return trigger.upos() == Upos.VERB ? !(joined && token.upos() == Upos.VERB) : token.head() == trigger.index();
    }

    /** Whether a verb says that what its object names did not happen; then that is an event beside the verb's own. */
    private boolean foils(Matcher.Match match) {
        return tables.moods()
                .of("obj", match.token(), syntax)
                .filter(found -> found.effect().denies())
                .isPresent();
    }

    /** The verb for which a noun only names the means: "killed in a drone strike". */
    private Optional<Matcher.Match> verbOfMeans(Matcher.Match match) {
        Token top = syntax.top(match.token());
        if (top.head() < 0
                || !top.is("obl")
                || syntax.preposition(top)
                        .filter(words.of("means-preposition")::contains)
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matches.get(top.head()))
                .filter(verb -> verb.entry().type() != null
                        && verb.entry().type() == match.entry().type());
    }

    private static boolean[] named(Document document) {
        boolean[] named = new boolean[document.tokens().size()];
        for (Mention name : document.mentions(Layers.NAMES)) {
            for (int i = name.first(); i < name.last(); i++) {
                named[i] = true;
            }
        }
        return named;
    }

    /** Words inside names, and nouns that only say what kind of thing another noun is. */
    private boolean blocked(Token token) {
        if (token.upos() == Upos.VERB) {
            boolean before = token.relation().equals("acl")
                    && token.head() > token.index()
                    && document.children(token, "nsubj", "aux").isEmpty();
            return before
                    || token.is("amod")
                    || token.is("mark")
                    || token.relation().equals("compound");
        }
        boolean name = named[token.index()]
                || (token.upos() == Upos.PROPN
                        && Character.isUpperCase(token.form().codePointAt(0)));
        return name || token.is("compound") || token.is("flat") || month(token);
    }

    /** "March" is a time, a "march" may be an event. */
    private boolean month(Token token) {
        return token.index() > document.sentenceOf(token).first()
                && Character.isUpperCase(token.form().codePointAt(0))
                && words.contains("time", Syntax.lower(token));
    }
}
