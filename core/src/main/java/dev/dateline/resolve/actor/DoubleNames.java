// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.extract.event.WordClasses;
import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the halves of double last names that the reader takes for two: "Ana Silva-Rojas", and "Silva-Rojas" where somebody is
 * called so in full; and of given names behind a last name: "Moon Jae-in". Two last names of two people ("the Silva-Rojas debate") stay two. Used for one document.
 */
final class DoubleNames {
    private final Document document;
    private final WordClasses words;
    private final Set<String> full = new HashSet<>();

    private DoubleNames(Document document, WordClasses words) {
        this.document = document;
        this.words = words;
    }

    static List<Mention> joined(Document document, WordClasses words, List<Mention> names) {
        DoubleNames doubles = new DoubleNames(document, words);
        for (Mention name : names) {
            if ((name.last() - name.first() > 1 || doubles.isTitled(name)) && doubles.goesOn(name)) {
                doubles.full.add(doubles.pair(name));
            }
        }
        return doubles.full.isEmpty() ? names : doubles.join(names);
    }

    private List<Mention> join(List<Mention> names) {
        List<Mention> joined = new ArrayList<>();
        int end = -1;
        for (Mention name : names) {
            if (name.first() < end) {
                continue;
            }
            if (goesOn(name) && full.contains(pair(name))) {
                end = end(name.last() + 2);
                joined.add(new Mention(
                        name.label(),
                        name.first(),
                        end,
                        name.span().cover(document.token(end - 1).span())));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    /** Where a name ends whose last part may be joined to more by hyphens. */
    private int end(int last) {
        int end = last;
        while (goesOn(end, document.token(end - 1).span().end())) {
            end += 2;
        }
        return end;
    }

    /** Whether a hyphen and a word with a capital, or a part of a given name, follow a person's name without a space. */
    private boolean goesOn(Mention name) {
        return name.label().equals("PER") && goesOn(name.last(), name.span().end());
    }

    private boolean goesOn(int hyphen, int end) {
        if (hyphen + 1 >= document.tokens().size()) {
            return false;
        }
        Token mark = document.token(hyphen);
        Token next = document.token(hyphen + 1);
        return mark.form().equals("-")
                && mark.span().begin() == end
                && next.span().begin() == mark.span().end()
                && (Character.isUpperCase(next.form().charAt(0)) || words.contains("given-syllable", next.form()));
    }

    /** Whether a title stands right before a name: "General Waker-Uz-Zaman". */
    private boolean isTitled(Mention name) {
        Token first = document.token(name.first());
        Token title = document.token(Math.max(0, name.first() - 1));
        return name.first() > 0
                && Character.isUpperCase(title.form().charAt(0))
                && Boundaries.isNoun(title)
                && (first.head() == title.index() || title.head() == first.index())
                && document.sentenceOf(title).contains(name.first());
    }

    /** The two last names, as they stand. */
    private String pair(Mention name) {
        return document.token(name.last() - 1)
                .span()
                .cover(document.token(name.last() + 1).span())
                .of(document.text());
    }
}
