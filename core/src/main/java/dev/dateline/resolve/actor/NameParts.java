// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells names of countries that are but part of another name: "Mexico" of "New Mexico", an acronym of "DRC Group". Used for one document. */
final class NameParts {
    static final Set<String> WATERS = Set.of("Bay", "Coast", "Gulf", "Sea", "Strait", "Straits");

    private static final Set<String> PLACES = Set.of("LOC", "ORG");

    /** So many words names of states have at most before a noun. */
    private static final int LONGEST = 3;
    /** What tells a part of the world before the adjective of a land. */
    private static final Set<String> REGIONS = Set.of("Central", "Latin", "North", "South");

    private final Document document;
    private final Lexicons lexicons;
    /** The last names of those whom the text names in full. */
    private final Set<String> bearers = new HashSet<>();
    /** Single words that the reader marks as places or bodies. */
    private final Set<String> shared = new HashSet<>();
    /** The names that single words or last words of longer names belong to. */
    private final Map<Integer, Mention> ends = new HashMap<>();

    NameParts(Document document, Lexicons lexicons) {
        this.document = document;
        this.lexicons = lexicons;
        for (Mention name : document.mentions(Layers.NAMES)) {
            ends.put(name.last() - 1, name);
            if (name.last() - name.first() == 1 && PLACES.contains(name.label())) {
                shared.add(document.token(name.first()).form());
            }
            if (isFullName(name)) {
                bearers.add(document.token(name.last() - 1).form());
            }
        }
    }

    private static boolean isFullName(Mention name) {
        return name.label().equals("PER") && name.last() - name.first() > 1;
    }

    /**
     * Whether a word is the last name of a person of the article, though lands have it too: "Ana Jordan", and "Jordan said" in an article about her, where the reader
     * marks it as a person's or nowhere as a place or body.
     */
    boolean isBorne(int token) {
        Token word = document.token(token);
        Mention name = ends.get(token);
        if (!bearers.contains(word.form()) || (name != null && isFullName(name))) {
            return bearers.contains(word.form());
        }
        boolean person = name != null && name.label().equals("PER");
        return !word.is("amod") && !word.is("compound") && (person || !shared.contains(word.form()));
    }

    /** Whether words that begin at a token name a country only without what stands beside them: "New Mexico", "Latin American". */
    boolean isPart(int first, int last) {
        String words = text(first, last);
        if (isRegional(first, words)) {
            return true;
        }
        return lexicons.countries().named(words).isPresent()
                && (isNew(first, words) || isOfFirm(document.token(last - 1)));
    }

    /** Whether a state itself stands before a noun, by name or adjective, and no town of it. */
    boolean isNamed(int first, int head) {
        for (int i = first; i < head; i++) {
            for (int last = i + 1; last <= Math.min(head, i + LONGEST); last++) {
                String words = text(i, last);
                if (!isPart(i, last)
                        && (lexicons.countries().named(words).isPresent()
                                || lexicons.countries().adjective(words).isPresent())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a country's name is part of that of a water: "the Gulf of Oman". */
    boolean isWater(int token) {
        return token > 1
                && document.token(token - 1).form().equals("of")
                && WATERS.contains(document.token(token - 2).form());
    }

    private String text(int first, int last) {
        return document.token(first)
                .span()
                .cover(document.token(last - 1).span())
                .of(document.text());
    }

    /** Whether an adjective only with the word before it tells which, of a part of the world and no land: "Latin American", not "South Korean". */
    private boolean isRegional(int first, String words) {
        String before = first > 0 ? document.token(first - 1).form() : "";
        return REGIONS.contains(before)
                && lexicons.countries().adjective(words).isPresent()
                && lexicons.countries().adjective(before + " " + words).isEmpty();
    }

    private boolean isNew(int first, String words) {
        return first > 0
                && document.token(first - 1).form().equals("New")
                && lexicons.countries().named("New " + words).isEmpty();
    }

    private boolean isOfFirm(Token acronym) {
        int next = acronym.index() + 1;
        if (!acronym.form().chars().allMatch(Character::isUpperCase)
                || next >= document.sentenceOf(acronym).last()) {
            return false;
        }
        String firm = document.token(next).form();
        return Character.isUpperCase(firm.charAt(0)) && lexicons.words().contains("firm", Words.key(firm));
    }
}
