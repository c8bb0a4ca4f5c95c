// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verbs that only carry an event noun: "launched an attack" (the subject acts), "came under attack" (the subject suffers), "talks
 * took place" (the noun is the subject). Immutable.
 */
final class LightVerbs {
    /** What the subject of a light verb is to the event of the noun. */
    enum Role {
        ACTOR,
        RECIPIENT,
        EVENT
    }

    private record Line(String verb, String slot, Role role) {}

    /** The verb that carries a noun. */
    record Carrier(Token verb, Role role) {}

    private final Map<String, List<Line>> byVerb = new HashMap<>();

    static LightVerbs load(Tables tables) {
        LightVerbs verbs = new LightVerbs();
        tables.beside(LightVerbs.class, "light.tsv", "id").map(verbs::add);
        return verbs;
    }

    private String add(Row row) {
        for (String verb : row.list("verbs")) {
            Line line = new Line(verb, row.required("slot"), row.one("role", Role.class));
            byVerb.computeIfAbsent(TriggerEntry.lemma(verb), key -> new ArrayList<>())
                    .add(line);
        }
        return row.required("id");
    }

    /** The light verb above an event noun, empty where the verb has a meaning of its own. */
    Optional<Carrier> above(Token noun, Syntax syntax) {
        Token top = syntax.top(noun);
        if (top.head() < 0) {
            return Optional.empty();
        }
        Token verb = syntax.document().token(top.head());
        Optional<Carrier> claim = claimed(top, verb, syntax);
        if (claim.isPresent()) {
            return claim;
        }
        for (Line line : byVerb.getOrDefault(Syntax.lemma(verb), List.of())) {
            if (holds(line, verb, top, syntax)) {
                return Optional.of(new Carrier(verb, line.role));
            }
        }
        return inClause(top, syntax);
    }

    /** "the criticism that he received", "the raid they carried out": the verb of a clause whose object is the noun. */
    private Optional<Carrier> inClause(Token noun, Syntax syntax) {
        for (Token clause : syntax.document().children(noun, "acl")) {
            boolean object = clause.relation().equals("acl:relcl")
                    && !syntax.passive(clause)
                    && syntax.patients(clause).stream().anyMatch(each -> each.index() == noun.index());
            for (Line line : object ? byVerb.getOrDefault(Syntax.lemma(clause), List.<Line>of()) : List.<Line>of()) {
                if (line.slot.equals("obj") && Matcher.particleHolds(clause, line.verb, syntax)) {
                    return Optional.of(new Carrier(clause, line.role));
                }
            }
        }
        return Optional.empty();
    }

    /** "claimed responsibility for the bombing": who claims it did it. */
    private Optional<Carrier> claimed(Token top, Token above, Syntax syntax) {
        boolean by = syntax.preposition(top).filter("for"::equals).isPresent();
        Token responsibility = Syntax.lemma(above).equals("responsibility") ? above : null;
        if (!by || responsibility == null || responsibility.head() < 0) {
            return Optional.empty();
        }
        Token verb = syntax.document().token(responsibility.head());
        boolean claims = byVerb.getOrDefault(Syntax.lemma(verb), List.of()).stream()
                .anyMatch(line -> line.slot.equals("responsibility"));
        return claims ? Optional.of(new Carrier(verb, Role.ACTOR)) : Optional.empty();
    }

    private static boolean holds(Line line, Token verb, Token top, Syntax syntax) {
        boolean other = TriggerEntry.particle(line.verb).isEmpty()
                && !syntax.document().children(verb, "compound:prt").isEmpty();
        if (other || !Matcher.particleHolds(verb, line.verb, syntax)) {
            return false;
        }
        boolean passive = syntax.passive(verb);
        return switch (line.slot) {
            case "obj" -> passive ? top.is("nsubj") : top.is("obj") || gap(verb, top);
            case "subj" -> top.is("nsubj") && !passive;
            default ->
                top.is("obl")
                        && syntax.preposition(top).filter(line.slot::equals).isPresent();
        };
    }

    private static boolean gap(Token verb, Token top) {
        return verb.is("acl") && verb.head() == top.index();
    }
}
