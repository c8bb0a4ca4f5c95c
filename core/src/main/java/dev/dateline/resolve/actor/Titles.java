// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of persons with their titles. Used for one document. */
final class Titles {
    private static final Pattern NUMBER = Pattern.compile("II|III|IV|V|VI|VII|VIII|IX|XI{0,3}|XIV|XV|XVI");

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final SenseReader senses;

    Titles(Document document, Lexicons lexicons, CountryReader countries, SenseReader senses) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.senses = senses;
    }

    Profile person(Phrase phrase) {
        Mention name = Objects.requireNonNull(phrase.name());
        int end = titleEnd(phrase.first(), name.first());
        List<String> title = phrase.first() == end
                ? List.of()
                : Words.of(countries.text(senses.afterPossessor(phrase.first(), end), end));
        Optional<Agent> agent = lexicons.agents().at(title).filter(Agent::isPerson);
        Sense sense = senses.of(agent.orElse(null), phrase.first(), end, end, name);
        return new Profile(
                ActorKind.PERSON,
                numbered(name),
                null,
                sense.country(),
                sense.sector() != null
                        && agent.filter(found -> found.has(Trait.ANYWHERE)).isEmpty()
                        && !countries.isForeign(phrase.first(), end),
                sense.sector(),
                sense.weak(),
                agent.isPresent() ? role(phrase.first(), end) : null,
                agent.orElse(null),
                false,
                true,
                gender(title, name),
                leads(name)
                        .or(() -> box(senses.owner(phrase.first(), end)))
                        .or(() -> box(senses.affiliation(name)))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                lexicons.isFormer(title),
                null);
    }

    /** Where a title ends before what it is for, or before a form of address: "the UN envoy for Peru Mira Kos", "party chief Sheikh Omar". */
    private int titleEnd(int first, int name) {
        for (int i = first + 1; i + 1 < name; i++) {
            boolean sent = Boundaries.SENT.contains(document.token(i).form())
                    && lexicons.agents()
                            .at(Words.of(countries.text(first, i)))
                            .filter(Agent::isPerson)
                            .isPresent();
            if (sent) {
                return i;
            }
        }
        boolean honoured = name - 1 > first
                && lexicons.words()
                        .contains("honorific", document.token(name - 1).form().toLowerCase(Locale.ROOT));
        return honoured ? name - 1 : name;
    }

    /** The name with the number of a monarch or pope behind it: "Abdullah II". */
    private String numbered(Mention name) {
        boolean number = name.last() < document.tokens().size()
                && NUMBER.matcher(document.token(name.last()).form()).matches()
                && document.sentenceOf(document.token(name.last()))
                        .equals(document.sentenceOf(document.token(name.first())));
        return number
                ? name.span().cover(document.token(name.last()).span()).of(document.text())
                : name.span().of(document.text());
    }

    private static Optional<Integer> box(OptionalInt index) {
        return index.isPresent() ? Optional.of(index.getAsInt()) : Optional.empty();
    }

    /** What a person leads, as a clause after the name says: "Mira Kos, who heads the dockers' union". */
    private Optional<Integer> leads(Mention name) {
        int at = name.last();
        if (at < document.tokens().size() && document.token(at).form().equals(",")) {
            at++;
        }
        if (at + 1 >= document.tokens().size() || !document.token(at).form().equals("who")) {
            return Optional.empty();
        }
        Set<String> leading = lexicons.words().of("leading");
        for (int i = at + 1; i < Math.min(at + 4, document.tokens().size()); i++) {
            Token verb = document.token(i);
            if (verb.upos() == Upos.VERB) {
                return (leading.contains(verb.lemma()) || leading.contains(Words.singular(verb.form())))
                        ? document.child(verb, "obj").map(Token::index)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Gender gender(List<String> title, Mention name) {
        for (String word : title) {
            Gender gender = lexicons.gender(word);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return name.last() - name.first() > 1
                ? lexicons.gender(document.token(name.first()).form())
                : Gender.UNKNOWN;
    }

    /** The title in the words of the text, without what only describes: articles, numbers, ages, the country. */
    @Nullable
    String role(int first, int last) {
        int begin = senses.afterPossessor(first, last);
        for (int i = begin; i < last; i++) {
            Token token = document.token(i);
            boolean age = token.form().equals("old") || token.form().endsWith("-old");
            boolean plain = token.upos() == Upos.DET || token.upos() == Upos.NUM || token.upos() == Upos.ADP;
            if (age || (i == begin && (plain || countries.of(token.form()).isPresent()))) {
                begin = i + 1;
            }
        }
        return begin < last ? countries.text(begin, last) : null;
    }
}
