// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.resolve.actor.Phrase.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Whether two descriptions may be of one actor: the same office. */
final class Offices {
    private static final Set<String> LOCAL = Set.of(
            "local",
            "provincial",
            "city",
            "regional",
            "municipal",
            "town",
            "county",
            "district",
            "deputy",
            "vice",
            "former");
    private static final Set<Upos> OFFICE = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

    private Offices() {}

    static boolean isLocal(String word) {
        return LOCAL.contains(word);
    }

    /** The words of a description that tell one office from another: "foreign minister". */
    static List<String> of(Document document, Phrase phrase, Profile profile) {
        if (profile.agent() == null) {
            return List.of();
        }
        int end = phrase.form() == Form.PERSON_NAME && phrase.name() != null
                ? phrase.name().first()
                : phrase.form() == Form.NAME ? phrase.last() : phrase.head() + 1;
        List<String> words = new ArrayList<>();
        for (int i = phrase.first(); i < end; i++) {
            Token token = document.token(i);
            boolean demonym = profile.country() != null
                    && token.upos() == Upos.ADJ
                    && Character.isUpperCase(token.form().charAt(0));
            if (OFFICE.contains(token.upos()) && !demonym) {
                words.add(Words.singular(token.form().toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    static boolean same(List<String> office, List<String> other, Profile profile, Entity entity) {
        if (other.isEmpty()) {
            return false;
        }
        Agent agent = Objects.requireNonNull(profile.agent());
        if (agent.id().equals("security-force")
                && sameRow(entity, agent)
                && profile.country() != null
                && profile.country().equals(entity.country())) {
            return true;
        }
        boolean sameNoun = office.get(office.size() - 1).equals(other.get(other.size() - 1));
        boolean sameRow = sameRow(entity, agent);
        Set<String> mine = new HashSet<>(office);
        Set<String> its = new HashSet<>(other);
        mine.retainAll(LOCAL);
        its.retainAll(LOCAL);
        if (!mine.equals(its)) {
            return false;
        }
        boolean another = sameNoun && !other.containsAll(office) && !office.containsAll(other);
        if (sameRow && agent.isPerson() && agent.has(Trait.UNIQUE) && !another) {
            return true;
        }
        boolean within = other.containsAll(office.subList(0, office.size() - 1));
        boolean bareTitle = entity.isPerson() && !entity.isPlural() && agent.has(Trait.WEAK);
        return sameNoun && (sameRow || bareTitle) && within;
    }

    private static boolean sameRow(Entity entity, Agent agent) {
        return entity.agents().contains(agent);
    }
}
