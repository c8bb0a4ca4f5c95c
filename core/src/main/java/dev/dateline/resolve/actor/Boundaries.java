// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where noun phrases begin and end. Read off the words and their parts of speech, since a tree often parts a title from its
 * name or a possessor from its noun; the tree decides where two nouns stand side by side. Used for one document.
 */
final class Boundaries {
    private static final int LONGEST_TITLE = 9;
    /** What says to which land somebody is sent. */
    static final Set<String> SENT = Set.of("for", "to");

    private static final Set<String> FOUNDERS = Set.of(
            "People", "Peoples", "Workers", "Women", "Farmers", "Peasants", "Students", "Teachers", "Patriots", "Lord");
    /** What opens a clause before a number, unlike "nearly" and "about". */
    private static final Set<String> ASKING = Set.of("how", "when", "where", "while", "why");

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

    private final Document document;
    private final Lexicons lexicons;
    private final CountryReader countries;
    private final Extents extents;
    private final List<Mention> names;
    private final Bodies bodies;
    private final @Nullable Mention[] nameOf;

    Boundaries(Document document, Lexicons lexicons, CountryReader countries) {
        this.document = document;
        this.lexicons = lexicons;
        this.countries = countries;
        this.extents = new Extents(document);
        this.nameOf = new Mention[document.tokens().size()];
        this.names = MendedNames.of(document, lexicons);
        this.bodies = new Bodies(document, names, lexicons.organisations());
        for (Mention mention : names) {
            for (int i = mention.first(); i < mention.last(); i++) {
                nameOf[i] = mention;
            }
        }
    }

    /** How far noun phrases reach. */
    Extents extents() {
        return extents;
    }

    /** The names of the document. */
    List<Mention> names() {
        return names;
    }

    /** The known organisations that names of the document are of. */
    Bodies bodies() {
        return bodies;
    }

    /** The name that a token belongs to, null outside names. */
    @Nullable
    Mention nameAt(int token) {
        return nameOf[token];
    }

    static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    static boolean isPossessive(Token token) {
        return POSSESSIVE.contains(token.form().toLowerCase(Locale.ROOT));
    }

    static boolean isGenitive(Token token) {
        return token.form().equals("'s")
                || token.form().equals("\u2019s")
                || token.form().equals("'")
                || token.form().equals("\u2019");
    }

    /** The first token of the noun phrase of a noun. */
    int first(Token head) {
        int begin = document.sentenceOf(head).first();
        int first = head.index();
        while (first > begin && joins(first - 1, first, head)) {
            first--;
            if (isClosed(first)) {
                break;
            }
        }
        @Nullable Mention name = nameOf[first];
        return name != null && name.first() >= begin && name.last() <= head.index() ? name.first() : first;
    }

    /** The first token of the noun phrase of a name; a noun that tells its kind belongs to it: "opposition Sol Rojo". */
    int firstOfName(Mention name) {
        int first = name.first();
        while (first > document.sentenceOf(document.token(name.first())).first()) {
            Token before = document.token(first - 1);
            boolean kind = before.upos() == Upos.NOUN
                    && nameOf[first - 1] == null
                    && (lexicons.agents()
                                    .modifier(before.form().toLowerCase(Locale.ROOT))
                                    .isPresent()
                            || isKindOf(before, name));
            if (!kind && !joins(first - 1, first, document.token(name.first()))) {
                break;
            }
            first--;
            if (isClosed(first)) {
                break;
            }
        }
        return first;
    }

    /** Whether a noun right before a name tells what kind of body it is: "the monitoring group Sol Rojo". */
    private boolean isKindOf(Token noun, Mention name) {
        Token last = document.token(name.last() - 1);
        Token first = document.token(name.first());
        boolean joined = noun.head() == last.head() || last.head() == noun.index() || first.head() == noun.index();
        return name.label().equals("ORG")
                && noun.index() == name.first() - 1
                && joined
                && lexicons.agents()
                        .at(List.of(noun.form().toLowerCase(Locale.ROOT)))
                        .filter(agent -> !agent.isPerson())
                        .isPresent();
    }

    /** The end of a name, with the complement that a name broken off after a preposition still needs. */
    int lastOfName(Mention name, Token top) {
        if (document.token(name.last() - 1).upos() != Upos.ADP) {
            return name.last();
        }
        for (Token child : document.children(top)) {
            List<Token> words = document.subtree(child);
            int until = words.get(words.size() - 1).index() + 1;
            if (child.is("nmod") && words.get(0).index() == name.last() - 1 && extents.isShort(name.first(), until)) {
                return until;
            }
        }
        return name.last();
    }

    /** Whether nothing can stand before the token in a noun phrase: an article without a genitive before it. */
    private boolean isClosed(int index) {
        Token token = document.token(index);
        boolean article = token.upos() == Upos.DET
                && !Set.of("all", "both", "half").contains(token.form().toLowerCase(Locale.ROOT));
        boolean predeterminer = index > 0
                && Set.of("all", "both", "half")
                        .contains(document.token(index - 1).form().toLowerCase(Locale.ROOT));
        return (article || isPossessive(token)) && !predeterminer;
    }

    private boolean joins(int index, int next, Token head) {
        Token token = document.token(index);
        if (isHyphenated(index, next)) {
            return true;
        }
        return switch (token.upos()) {
            case ADJ, NUM -> true;
            case DET -> !document.token(next).form().equals("-");
            case NOUN, PROPN ->
                isGenitive(document.token(next))
                        || document.dominates(head, token)
                        || token.is("compound")
                        || isNameBefore(token, next, head);
            case PUNCT -> token.form().equals("-") || isQuote(token, next) || isGenitive(token);
            case PRON -> isPossessive(token);
            case ADV, ADP ->
                (token.is("advmod")
                                && document.token(next).upos() == Upos.NUM
                                && !ASKING.contains(token.form().toLowerCase(Locale.ROOT)))
                        || isOver(token, next);
            case VERB -> token.is("amod");
            default -> isGenitive(token);
        };
    }

    /** Whether a hyphen without space round it joins the two words, or is one of them: "secretary-general". */
    private boolean isHyphenated(int index, int next) {
        int hyphen = document.token(index).form().equals("-") ? index : next;
        return document.token(hyphen).form().equals("-")
                && hyphen > 0
                && hyphen + 1 < document.tokens().size()
                && document.token(hyphen - 1).span().end()
                        == document.token(hyphen).span().begin()
                && document.token(hyphen).span().end()
                        == document.token(hyphen + 1).span().begin();
    }

    /** Whether a name of no person ends right before a noun and hangs on something later: "White House press secretary". */
    private boolean isNameBefore(Token token, int next, Token head) {
        @Nullable Mention name = nameOf[token.index()];
        boolean article = name != null
                && name.label().equals("LOC")
                && name.first() > 0
                && document.token(name.first() - 1).upos() == Upos.DET;
        return name != null
                && (article
                        || ((name.label().equals("ORG") || name.label().equals("MISC"))
                                && (token.head() >= next || name.last() > next)))
                && nameOf[head.index()] == null
                && isNoun(document.token(next));
    }

    private boolean isOver(Token token, int next) {
        return document.token(next).upos() == Upos.NUM
                && Set.of("over", "about", "around", "than", "least", "nearly", "almost", "some")
                        .contains(token.form().toLowerCase(Locale.ROOT));
    }

    private boolean isQuote(Token token, int next) {
        return Set.of("\"", "\u201c", "\u201d", "`", "``").contains(token.form())
                && document.token(next).upos() != Upos.DET
                && !(token.index() > 0
                        && ",.?!".contains(document.token(token.index() - 1).form()));
    }

    /**
     * Where the title before a person's name begins: a noun for a person right before it, with all that modifies that noun.
     */
    int titleBegin(Mention mention) {
        int name = mention.first();
        int begin = name;
        int sentence = document.sentenceOf(document.token(name)).first();
        while (begin > sentence && name - begin < LONGEST_TITLE && isOfTitle(begin - 1)) {
            begin--;
        }
        if (isSentTo(begin, mention)) {
            return first(document.token(begin - 2));
        }
        if (begin == name
                || (!isNoun(document.token(name - 1))
                        && document.token(name - 1).upos() != Upos.ADJ)) {
            return ownLand(begin, name);
        }
        int length = titleLength(begin, name);
        int title = name - (length == 0 && isTitleOf(name - 1, mention) ? 1 : length);
        for (int i = begin; i < name; i++) {
            if (name - i <= 4 && countries.of(document.token(i).form()).isPresent()) {
                title = Math.min(title, i);
            }
        }
        while (title > begin && title < name && belongs(title - 1)) {
            title--;
        }
        return title;
    }

    /** Where the country begins whose genitive stands right before a name, "Peru's Ana Soto"; the name itself without one. */
    private int ownLand(int begin, int name) {
        if (name - begin < 2 || !isGenitive(document.token(name - 1))) {
            return name;
        }
        for (int first = begin; first < name - 1; first++) {
            if (countries.of(first, name - 1).isPresent()) {
                return first;
            }
        }
        return name;
    }

    /** Whether the name right before a person's tells for what or where the noun before it is: "envoy for Peru Mira Kos". */
    private boolean isSentTo(int land, Mention person) {
        int sentence = document.sentenceOf(document.token(person.first())).first();
        boolean article = land < person.first() && document.token(land).upos() == Upos.DET;
        int begin = article ? land + 1 : land;
        @Nullable Mention name = begin < person.first() ? nameOf[begin] : null;
        return name != null
                && !name.label().equals("PER")
                && name.first() == begin
                && name.last() == person.first()
                && land - 2 >= sentence
                && SENT.contains(document.token(land - 1).form())
                && lexicons.agents()
                        .at(List.of(document.token(land - 2).form().toLowerCase(Locale.ROOT)))
                        .filter(Agent::isPerson)
                        .isPresent();
    }

    /** Whether a noun right before a name is what the named one is, as both hang on the same word: "leftwinger Tony Banks". */
    private boolean isTitleOf(int index, Mention mention) {
        Token noun = document.token(index);
        Token name = document.token(mention.first());
        boolean beside = noun.is("nsubj") && name.is("nsubj") && noun.head() == name.head();
        boolean above = name.head() == index;
        boolean below = noun.head() == name.index() && (noun.is("compound") || noun.is("nmod:desc"));
        return nameOf[index] == null
                && noun.upos() == Upos.NOUN
                && Character.isLowerCase(noun.form().charAt(0))
                && mention.last() - mention.first() > 1
                && (beside || above || below);
    }

    /** The number of tokens before the name that are the noun of a title. */
    private int titleLength(int begin, int name) {
        boolean honoured = name - 1 > begin
                && lexicons.words()
                        .contains("honorific", document.token(name - 1).form().toLowerCase(Locale.ROOT));
        int end = honoured ? name - 1 : name;
        return lexicons.agents()
                .match(Words.of(countries.text(begin, end)))
                .filter(match -> match.agent().isPerson())
                .map(match -> Math.min(match.length(), end - begin) + name - end)
                .orElse(0);
    }

    private boolean isOfTitle(int index) {
        Token token = document.token(index);
        return switch (token.upos()) {
            case ADJ, NOUN, PROPN, DET, NUM -> true;
            case PUNCT -> token.form().equals("-") || isGenitive(token);
            case PRON -> isPossessive(token);
            case ADV -> isHyphenated(index, index + 1);
            case ADP ->
                token.form().equals("of")
                        || (token.form().equals("in")
                                && document.token(index + 1).form().equals("chief"));
            default -> isGenitive(token);
        };
    }

    /** Whether a token before a title belongs to it: all modifiers, and of nouns those that make one with it. */
    private boolean belongs(int index) {
        Token token = document.token(index);
        @Nullable Mention name = nameOf[index];
        if (token.upos() == Upos.ADP) {
            return false;
        }
        if (token.upos() != Upos.NOUN) {
            return name == null || !name.label().equals("PER") || isGenitive(document.token(index + 1));
        }
        String word = token.form().toLowerCase(Locale.ROOT);
        return lexicons.agents().modifier(word).isPresent()
                || lexicons.agents().at(List.of(word)).isPresent()
                || isGenitive(document.token(index + 1))
                || token.is("compound")
                || token.is("nmod:desc");
    }

    /** Whether a genitive is but a part of a name: "People's Front". */
    boolean isOfName(int index) {
        @Nullable Mention name = nameOf[index];
        boolean inside = name != null && name.first() < index && index + 1 < name.last();
        boolean founders = index > 0
                && index + 1 < document.tokens().size()
                && FOUNDERS.contains(document.token(index - 1).form())
                && Character.isUpperCase(document.token(index + 1).form().charAt(0));
        return inside || founders;
    }

    /** The head of who possesses a phrase, by a pronoun or a genitive before its head. */
    OptionalInt possessor(int first, int head) {
        for (int i = head - 1; i >= first; i--) {
            if (isPossessive(document.token(i))) {
                return OptionalInt.of(i);
            }
            if (i > first && isGenitive(document.token(i)) && !isOfName(i)) {
                return OptionalInt.of(i - 1);
            }
        }
        return OptionalInt.empty();
    }
}
