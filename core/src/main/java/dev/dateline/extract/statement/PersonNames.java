// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The names of persons in a document, by where they begin. One instance serves one document. */
final class PersonNames {
    private final Document document;
    private final Map<Integer, Mention> byFirst = new HashMap<>();

    PersonNames(Document document) {
        this.document = document;
        document.mentions(Layers.NAMES).stream()
                .filter(name -> name.label().equals("PER"))
                .forEach(name -> byFirst.putIfAbsent(name.first(), name));
    }

    /** Whether the word alone is the name of a person, whatever its part of speech is taken for: "Grey said". */
    boolean isAlone(Token word) {
        Mention name = byFirst.get(word.index());
        return name != null && name.last() == word.index() + 1;
    }

    /** The person whose name follows, without a comma, that of the body he belongs to: "Harbour Police Sgt. Ana Silva". */
    Optional<Token> member(Mention mention, Token body) {
        return IntStream.range(body.index() + 2, document.sentenceOf(body).last())
                .mapToObj(byFirst::get)
                .filter(Objects::nonNull)
                .filter(name -> (name.last() == mention.last() || isComma(name.last()))
                        && isTitle(document.token(name.first() - 1)))
                .map(name -> SourceMentions.top(document, name.first(), name.last()))
                .filter(person -> person.head() == body.head() && person.is("nsubj"))
                .findFirst();
    }

    private boolean isComma(int index) {
        return index < document.tokens().size() && document.token(index).form().equals(",");
    }

    private static boolean isTitle(Token word) {
        return word.relation().equals("nmod:desc") || word.is("compound");
    }
}
