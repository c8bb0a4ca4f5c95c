// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.EventType;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of words that tell the mode of an event whose trigger leaves it open: what is demanded, refused or threatened, and
 * with what weapon somebody is attacked. Immutable.
 */
final class Modes {
    private final Map<EventType, Map<String, String>> byWord = new EnumMap<>(EventType.class);

    static Modes load(Tables tables, PloverCodes codes) {
        Modes modes = new Modes();
        tables.beside(Modes.class, "modes.tsv", "type", "mode").map(row -> modes.add(row, codes));
        return modes;
    }

    private String add(Row row, PloverCodes codes) {
        EventType type = row.one("type", EventType.class);
        String mode = row.required("mode");
        codes.check(type, mode);
        Map<String, String> words = byWord.computeIfAbsent(type, key -> new HashMap<>());
        for (String word : row.list("words")) {
            words.putIfAbsent(word, mode);
        }
        return mode;
    }

    /** The mode that the nearest of the words below the trigger tells; empty where the trigger's own mode stands. */
    Optional<String> of(Matcher.Match match, EventType type, Syntax syntax) {
        Map<String, String> words = byWord.get(type);
        boolean open = match.entry().mode() == null || match.entry().mode().equals("change");
        if (words == null || !open) {
            return Optional.empty();
        }
        List<Token> level = List.of(match.token());
        for (int depth = 0; depth < 3; depth++) {
            level = below(level, syntax.document());
            for (Token token : level) {
                Optional<String> mode = keys(token, syntax.document())
                        .flatMap(key -> Optional.ofNullable(words.get(key)).stream())
                        .findFirst();
                if (mode.isPresent()) {
                    return mode;
                }
            }
        }
        return Optional.empty();
    }

    /** What stands for a word in the table, most telling first: "open fire" and "to fire" are no "fire". */
    private static Stream<String> keys(Token token, Document document) {
        String lemma = Syntax.lemma(token);
        Stream<String> carried = document.head(token).stream()
                .filter(verb -> token.is("obj"))
                .map(verb -> Syntax.lemma(verb) + " " + lemma);
        Stream<String> done = token.upos() == Upos.VERB ? Stream.of("to " + lemma) : Stream.empty();
        return Stream.of(carried, done, Stream.of(lemma)).flatMap(key -> key);
    }

    private static List<Token> below(List<Token> heads, Document document) {
        List<Token> found = new ArrayList<>();
        for (Token head : heads) {
            for (Token child : document.children(head)) {
                if (!child.is("acl:relcl") && !child.is("parataxis") && !child.is("nmod:poss")) {
                    found.add(child);
                }
            }
        }
        return found;
    }
}
