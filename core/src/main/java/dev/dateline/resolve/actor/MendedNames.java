// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.ActorKind;
import dev.dateline.record.Sector;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of a document as the reader tags them, with slips mended: a last name that is also a common word
 * ("Onyango Were"), the last name of somebody already named that is also a country ("Jordan"), and a country's name of several
 * words that was read as its first or last word only, or not at all ("which Saudi Arabia accuses").
 */
final class MendedNames {
    private static final Set<Upos> MISREAD =
            Set.of(Upos.AUX, Upos.VERB, Upos.ADV, Upos.ADP, Upos.PART, Upos.INTJ, Upos.X);
    /** What stands behind the subject of a clause: "told the court Keller had". */
    private static final Set<Upos> TELLS_ON = Set.of(Upos.AUX, Upos.VERB, Upos.ADV);

    private static final int LONGEST_COUNTRY = 4;
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
        for (Mention mention : DoubleNames.joined(document, lexicons.words(), hyphenated(document))) {
            boolean nobody = lexicons.words().contains("nobody", key(document, mention));
            if (!nobody && !isBench(document, mention) && !isLaw(document, lexicons, mention)) {
                Mention name = known(document, lexicons, completed(document, mention, named));
                whole.add(titled(document, lexicons, withoutRank(document, lexicons, name)));
            }
        }
        whole.forEach(mention -> lastName(document, mention, lastNames));
        Map<String, String> labels = labels(document, lexicons, whole);
        whole.replaceAll(mention -> relabelled(document, mention, labels));
        Set<String> bodies = bodies(document, lexicons, whole);
        whole.replaceAll(mention -> bodies.contains(key(document, mention)) && !isPart(document, mention)
                ? labelled(mention, "ORG")
                : mention);
        for (Mention mention : whole) {
            lastName(document, mention, before);
            boolean person = isLastName(document, mention, before)
                    || isBearer(document, lexicons, mention)
                    || (isOneWord(document, mention, lastNames) && !isKnown(document, lexicons, mention));
            mended.add(person ? labelled(mention, "PER") : mention);
        }
        mended.addAll(missed(document, lexicons, named));
        List<Mention> countries = countries(document, lexicons, mended);
        mended.removeIf(
                mention -> countries.stream().anyMatch(country -> country.span().contains(mention.span())));
        mended.addAll(countries);
        mended.sort(Comparator.comparingInt(Mention::first));
        return mended;
    }

    /** Whether a word is a last name that everybody knows, and does not stand where places stand. */
    private static boolean isBearer(Document document, Lexicons lexicons, Mention mention) {
        int before = mention.first() - 1;
        boolean where =
                before >= 0 && WHERE.contains(document.token(before).form().toLowerCase(Locale.ROOT));
        return mention.last() - mention.first() == 1
                && !where
                && lexicons.surnames()
                        .of(Words.key(document.token(mention.first()).form()))
                        .isPresent();
    }

    /** The one label of each name that is taken here for a person's and there for an organisation's: names seldom mean both in an article. */
    private static Map<String, String> labels(Document document, Lexicons lexicons, List<Mention> names) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : names) {
            if (mention.label().equals("PER") || mention.label().equals("ORG")) {
                byName.computeIfAbsent(key(document, mention), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<String, String> labels = new HashMap<>();
        byName.forEach((name, mentions) -> {
            long persons =
                    mentions.stream().filter(each -> each.label().equals("PER")).count();
            long others = mentions.size() - persons;
            boolean titled = mentions.stream().anyMatch(each -> isAfterTitle(document, lexicons, each.first()));
            boolean known = lexicons.organisations().named(name).isPresent();
            if (persons > 0 && others > 0 && (known || persons != others)) {
                boolean body = known || (others > persons && !titled);
                labels.put(name, body ? "ORG" : "PER");
            }
        });
        return labels;
    }

    /**
     * The single words that stand behind a noun for a body which they name: "the chipmaker Norvell", "the rebel group Ansaru". They mean no place or person of that
     * name later.
     */
    private static Set<String> bodies(Document document, Lexicons lexicons, List<Mention> names) {
        return names.stream()
                .filter(mention -> mention.last() - mention.first() == 1
                        && (isAfterBody(document, lexicons, mention.first())
                                || (!mention.label().equals("PER")
                                        && isAfterTrade(document, lexicons, mention.first()))))
                .filter(mention -> {
                    String name = mention.span().of(document.text());
                    return lexicons.countries().named(name).isEmpty()
                            && lexicons.countries().capital(name).isEmpty()
                            && lexicons.countries().adjective(name).isEmpty();
                })
                .map(mention -> key(document, mention))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name is the word right behind a noun in the singular for a body, and nothing goes on with it. */
    private static boolean isAfterBody(Document document, Lexicons lexicons, int first) {
        if (first == 0 || document.token(first - 1).upos() != Upos.NOUN) {
            return false;
        }
        Token noun = document.token(first - 1);
        int verb = first > 1 && document.token(first - 2).upos() == Upos.DET ? first - 3 : first - 2;
        boolean told = verb >= 0
                && document.token(verb).upos() == Upos.VERB
                && first + 1 < document.tokens().size()
                && TELLS_ON.contains(document.token(first + 1).upos());
        String word = noun.form().toLowerCase(Locale.ROOT);
        boolean alone = first + 1 >= document.tokens().size()
                || (document.token(first + 1).upos() != Upos.PROPN
                        && document.token(first + 1).upos() != Upos.NOUN
                        && !document.token(first + 1).form().startsWith("'"));
        boolean body = lexicons.words().contains("firm-noun", word)
                || lexicons.agents()
                        .at(List.of(word))
                        .filter(agent -> agent.kind() == ActorKind.ORGANIZATION
                                && Words.singular(word).equals(word))
                        .isPresent();
        return alone && body && !told && document.sentenceOf(noun).contains(first);
    }

    /** "its main rival, Norvell,": what no person is, and no place, is the company that the noun calls so. */
    private static boolean isAfterTrade(Document document, Lexicons lexicons, int first) {
        return first > 1
                && document.token(first - 1).form().equals(",")
                && document.token(first).is("appos")
                && document.token(first).head() == first - 2
                && lexicons.words()
                        .contains("trading", document.token(first - 2).lemma());
    }

    private static String key(Document document, Mention name) {
        return name.span().of(document.text()).toLowerCase(Locale.ROOT);
    }

    private static Mention relabelled(Document document, Mention mention, Map<String, String> labels) {
        String label = labels.get(key(document, mention));
        boolean either = mention.label().equals("PER") || mention.label().equals("ORG");
        return label == null || !either || isPart(document, mention) ? mention : labelled(mention, label);
    }

    private static boolean isPart(Document document, Mention mention) {
        int next = mention.last();
        return next < document.tokens().size()
                && document.token(next).upos() == Upos.PROPN
                && document.token(mention.first()).is("compound");
    }

    private static void lastName(Document document, Mention mention, Set<String> lastNames) {
        if (mention.label().equals("PER") && mention.last() - mention.first() > 1) {
            boolean familyFirst = Naming.isFamilyFirst(mention.span().of(document.text()));
            String last = document.token(familyFirst ? mention.first() : mention.last() - 1)
                    .form();
            lastNames.add(last);
            lastNames.add(last.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it is the bench of a lawmaker in brackets: "(D-Ohio)". */
    private static boolean isBench(Document document, Mention mention) {
        return mention.span().of(document.text()).matches("[DRI]-[A-Z][A-Za-z. ]*");
    }

    /** Whether it is the name of a law, which no noun means: "RICO suits against the company"; not Rico. */
    private static boolean isLaw(Document document, Lexicons lexicons, Mention mention) {
        return lexicons.words().contains("law", key(document, mention))
                && mention.span().of(document.text()).chars().allMatch(Character::isUpperCase);
    }

    /** Whether a word taken for no place is the last name of somebody named in full anywhere in the article. */
    private static boolean isOneWord(Document document, Mention mention, Set<String> lastNames) {
        boolean determined = mention.first() > 0
                && document.token(mention.first() - 1).upos() == Upos.DET
                && document.token(mention.first()).head() != mention.last();
        return (mention.label().equals("ORG") || mention.label().equals("MISC"))
                && mention.last() - mention.first() == 1
                && !isPart(document, mention)
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

    /** A name in full that the tables have for persons alone is a person's: "Marine Le Pen". */
    private static Mention known(Document document, Lexicons lexicons, Mention mention) {
        boolean full = mention.last() - mention.first() > 1 && !mention.label().equals("PER");
        String name = mention.span().of(document.text());
        List<KnownNames.Known> lines = full ? lexicons.known().of(Words.key(name)) : List.of();
        return !lines.isEmpty()
                        && lines.stream().allMatch(KnownNames.Known::isPerson)
                        && lexicons.organisations().named(name).isEmpty()
                        && lexicons.countries().named(name).isEmpty()
                ? labelled(mention, "PER")
                : mention;
    }

    /** A person's name without the police rank that the reader takes for a part of it: "Trooper Lee Bell". */
    private static Mention withoutRank(Document document, Lexicons lexicons, Mention mention) {
        boolean ranked = mention.label().equals("PER")
                && mention.last() - mention.first() > 1
                && lexicons.agents()
                        .at(Words.of(document.token(mention.first()).form()))
                        .filter(agent -> agent.isPerson() && agent.sector() == Sector.COP)
                        .isPresent();
        if (!ranked) {
            return mention;
        }
        int first = mention.first() + 1;
        Span span =
                new Span(document.token(first).span().begin(), mention.span().end());
        return new Mention("PER", first, mention.last(), span);
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

    /** Names of countries of two to four words that no name holds whole. */
    private static List<Mention> countries(Document document, Lexicons lexicons, List<Mention> names) {
        List<Mention> found = new ArrayList<>();
        for (int first = 0; first < document.tokens().size(); first++) {
            Optional<Mention> country = country(document, lexicons, first);
            if (country.isPresent()
                    && names.stream()
                            .noneMatch(name -> name.span()
                                            .overlaps(country.get().span())
                                    && !(country.get().span().contains(name.span())
                                            && !name.span().equals(country.get().span())))) {
                found.add(country.get());
                first = country.get().last() - 1;
            }
        }
        return found;
    }

    /** The longest name of a country of several words that begins at a word. */
    private static Optional<Mention> country(Document document, Lexicons lexicons, int first) {
        int end = document.sentenceOf(document.token(first)).last();
        for (int last = Math.min(end, first + LONGEST_COUNTRY); last > first + 1; last--) {
            Span span =
                    document.token(first).span().cover(document.token(last - 1).span());
            boolean capitals = document.token(first).upos() != Upos.DET
                    && Character.isUpperCase(document.token(first).form().charAt(0))
                    && Character.isUpperCase(document.token(last - 1).form().charAt(0));
            if (capitals && lexicons.countries().named(span.of(document.text())).isPresent()) {
                return Optional.of(new Mention("LOC", first, last, span));
            }
        }
        return Optional.empty();
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
