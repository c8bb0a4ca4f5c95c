// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Finds whose answers an interview prints: the one person whom its author says to have talked with. */
final class Interview {
    private static final Set<String> TALKING = Set.of("speak", "talk", "chat", "sit", "meet");
    private static final Set<String> TALKS = Set.of("interview", "conversation", "chat");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> OWN = Set.of("my", "our");

    private Interview() {}

    /** The name of the one who answers; empty where nobody or more than one person is talked with. */
    static OptionalInt answers(Document document, Quotations quotations) {
        List<Mention> persons = document.mentions(Layers.NAMES).stream()
                .filter(name ->
                        name.label().equals("PER") && !quotations.quotes(name.span()) && talkedWith(document, name))
                .toList();
        long people = persons.stream()
                .map(name -> document.token(name.last() - 1).form())
                .distinct()
                .count();
        return people == 1
                ? OptionalInt.of(SourceMentions.top(
                                document, persons.get(0).first(), persons.get(0).last())
                        .index())
                : OptionalInt.empty();
    }

    private static boolean talkedWith(Document document, Mention name) {
        Token top = SourceMentions.top(document, name.first(), name.last());
        boolean with = document.children(top, "case").stream()
                .anyMatch(word -> Set.of("with", "to").contains(lower(word)));
        if (!with || top.head() < 0) {
            return false;
        }
        Token head = document.token(top.head());
        return top.is("obl")
                ? TALKING.contains(head.lemma()) && author(document, head)
                : top.is("nmod") && TALKS.contains(head.lemma()) && authors(document, head);
    }

    /** Whether the talk is the author's: "my interview", "we had a conversation". */
    private static boolean authors(Document document, Token talk) {
        return document.children(talk, "nmod").stream().anyMatch(owner -> OWN.contains(lower(owner)))
                || document.head(talk).filter(verb -> author(document, verb)).isPresent();
    }

    private static boolean author(Document document, Token verb) {
        return document.children(verb, "nsubj").stream().anyMatch(subject -> FIRST.contains(lower(subject)));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
