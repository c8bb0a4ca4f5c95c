// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of a document as the reader tags them, with two kinds of slips mended: a last name that is also a common word
 * ("Onyango Were"), and the last name of somebody already named that is also a country ("Jordan").
 */
final class MendedNames {
    private static final Set<Upos> MISREAD =
            Set.of(Upos.AUX, Upos.VERB, Upos.ADV, Upos.ADP, Upos.PART, Upos.INTJ, Upos.X);
    private static final Set<String> WHERE = Set.of("in", "at", "near", "across", "from", "to", "into", "outside");

    private MendedNames() {}

    static List<Mention> of(Document document, Lexicons lexicons) {
        List<Mention> mended = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (Mention mention : document.mentions(Layers.NAMES)) {
            for (int i = mention.first(); i < mention.last(); i++) {
                named.add(i);
            }
        }
        Set<String> lastNames = new HashSet<>();
        Set<String> before = new HashSet<>();
        List<Mention> whole = new ArrayList<>();
        for (Mention mention : hyphenated(document)) {
            if (!isBench(document, mention)) {
                whole.add(titled(document, lexicons, completed(document, mention, named)));
            }
        }
        whole.forEach(mention -> lastName(document, mention, lastNames));
        for (Mention mention : whole) {
            lastName(document, mention, before);
            boolean person = isLastName(document, mention, before)
                    || (isOneWord(document, mention, lastNames) && !isKnown(document, lexicons, mention));
            mended.add(person ? labelled(mention, "PER") : mention);
        }
        mended.addAll(missed(document, lexicons, named));
        mended.sort(Comparator.comparingInt(Mention::first));
        return mended;
    }

    private static void lastName(Document document, Mention mention, Set<String> lastNames) {
        if (mention.label().equals("PER") && mention.last() - mention.first() > 1) {
            lastNames.add(document.token(mention.last() - 1).form());
        }
    }

    /** Whether it is the bench of a lawmaker in brackets: "(D-Ohio)". */
    private static boolean isBench(Document document, Mention mention) {
        return mention.span().of(document.text()).matches("[DRI]-[A-Z][A-Za-z. ]*");
    }

    /** Whether a word taken for no place is the last name of somebody named in full anywhere in the article. */
    private static boolean isOneWord(Document document, Mention mention, Set<String> lastNames) {
        int next = mention.last();
        boolean part = next < document.tokens().size()
                && document.token(next).upos() == Upos.PROPN
                && document.token(mention.first()).is("compound");
        boolean determined = mention.first() > 0
                && document.token(mention.first() - 1).upos() == Upos.DET
                && document.token(mention.first()).head() != next;
        return (mention.label().equals("ORG") || mention.label().equals("MISC"))
                && mention.last() - mention.first() == 1
                && !part
                && !determined
                && lastNames.contains(mention.span().of(document.text()));
    }

    private static boolean isKnown(Document document, Lexicons lexicons, Mention mention) {
        String name = mention.span().of(document.text());
        return lexicons.organisations().named(name).isPresent()
                || lexicons.countries().named(name).isPresent()
                || lexicons.countries().adjective(name).isPresent();
    }

    /** The names of the reader, with those in capitals joined that only a hyphen parts: "ZANU-PF". */
    private static List<Mention> hyphenated(Document document) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : document.mentions(Layers.NAMES)) {
            int before = joined.size() - 1;
            if (before >= 0 && isHyphenated(document, joined.get(before), mention)) {
                Mention first = joined.get(before);
                joined.set(
                        before,
                        new Mention(
                                "ORG",
                                first.first(),
                                mention.last(),
                                first.span().cover(mention.span())));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isHyphenated(Document document, Mention one, Mention other) {
        String words =
                document.text().substring(one.span().begin(), other.span().end());
        return one.last() + 1 == other.first()
                && document.token(one.last()).form().equals("-")
                && words.chars().allMatch(c -> c == '-' || Character.isUpperCase(c))
                && words.length() > 4;
    }

    /** A name right after the title of a person is a person's, whatever the reader takes it for. */
    private static Mention titled(Document document, Lexicons lexicons, Mention mention) {
        int length = mention.last() - mention.first();
        boolean other = !mention.label().equals("PER");
        String name = mention.span().of(document.text());
        return other
                        && length > 1
                        && length < 5
                        && isAfterTitle(document, lexicons, mention.first())
                        && isPlainName(document, mention.first(), mention.last())
                        && lexicons.organisations().named(name).isEmpty()
                        && lexicons.countries().named(name).isEmpty()
                        && lexicons.agents().at(Words.of(name)).isEmpty()
                ? labelled(mention, "PER")
                : mention;
    }

    /** Two to four proper nouns right after the title of a person, which the reader takes for no name. */
    private static List<Mention> missed(Document document, Lexicons lexicons, Set<Integer> named) {
        List<Mention> missed = new ArrayList<>();
        for (int first = 1; first < document.tokens().size(); first++) {
            int last = first;
            while (last < document.tokens().size()
                    && !named.contains(last)
                    && document.token(last).upos() == Upos.PROPN
                    && isPlainName(document, last, last + 1)) {
                last++;
            }
            if (last - first > 1 && last - first < 5 && isAfterTitle(document, lexicons, first)) {
                Span span = document.token(first)
                        .span()
                        .cover(document.token(last - 1).span());
                if (lexicons.agents().at(Words.of(span.of(document.text()))).isEmpty()) {
                    missed.add(new Mention("PER", first, last, span));
                }
            }
            first = Math.max(first, last - 1);
        }
        return missed;
    }

    private static boolean isAfterTitle(Document document, Lexicons lexicons, int first) {
        if (first == 0) {
            return false;
        }
        Token title = document.token(first - 1);
        return Boundaries.isNoun(title)
                && document.sentenceOf(title).contains(first)
                && lexicons.agents()
                        .at(List.of(title.form().toLowerCase(Locale.ROOT)))
                        .filter(Agent::isPerson)
                        .isPresent()
                && Words.singular(title.form()).equals(title.form());
    }

    private static boolean isPlainName(Document document, int first, int last) {
        for (int i = first; i < last; i++) {
            String form = document.token(i).form();
            boolean capital =
                    Character.isUpperCase(form.charAt(0)) && form.chars().anyMatch(Character::isLowerCase);
            boolean joint = i > first && (form.equals("-") || form.equals("al") || form.equals("bin"));
            if (!capital && !joint) {
                return false;
            }
        }
        return true;
    }

    private static Mention labelled(Mention mention, String label) {
        return new Mention(label, mention.first(), mention.last(), mention.span());
    }

    /** The first name with the word after it, where that has a capital in a running sentence though it is no noun. */
    private static Mention completed(Document document, Mention mention, Set<Integer> named) {
        int next = mention.last();
        if (!mention.label().equals("PER")
                || mention.last() - mention.first() != 1
                || next + 1 >= document.tokens().size()
                || named.contains(next)) {
            return mention;
        }
        Token word = document.token(next);
        boolean capital =
                Character.isUpperCase(word.form().charAt(0)) && !word.form().equals("I");
        boolean closed = Set.of(",", ".", ")").contains(document.token(next + 1).form())
                || document.token(next + 1).upos() == Upos.VERB;
        boolean same = document.sentenceOf(word).contains(mention.first());
        return capital && closed && same && MISREAD.contains(word.upos()) && isRunning(document, word)
                ? new Mention("PER", mention.first(), next + 1, mention.span().cover(word.span()))
                : mention;
    }

    /** Whether the sentence has verbs in lower case: it is no headline with capitals throughout. */
    private static boolean isRunning(Document document, Token word) {
        return document.tokensOf(document.sentenceOf(word)).stream()
                .anyMatch(token -> token.upos() == Upos.VERB
                        && Character.isLowerCase(token.form().charAt(0)));
    }

    private static boolean isLastName(Document document, Mention mention, Set<String> lastNames) {
        if (mention.label().equals("PER")
                || mention.last() - mention.first() != 1
                || !lastNames.contains(mention.span().of(document.text()))) {
            return false;
        }
        Token token = document.token(mention.first());
        boolean place = token.index() > 0
                && WHERE.contains(document.token(token.index() - 1).form());
        return !place && token.is("nsubj");
    }
}
