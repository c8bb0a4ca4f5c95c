// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cues of {@code cues.tsv} by lemma. Immutable and thread-safe. */
final class CueLexicon {
    static final String TABLE = "cues.tsv";

    /** The particle that makes another verb of what it stands with: "called off the strike". */
    private static final String ENDING = "off";

    private final Map<String, List<CueEntry>> verbs = new HashMap<>();
    private final Map<String, List<CueEntry>> nouns = new HashMap<>();

    private final List<Row> own = new ArrayList<>();

    private CueLexicon(List<CueEntry> entries) {
        for (CueEntry entry : entries) {
            (entry.noun() ? nouns : verbs)
                    .computeIfAbsent(entry.lemma(), lemma -> new ArrayList<>())
                    .add(entry);
        }
    }

    static CueLexicon load(Tables tables) {
        Table table = tables.beside(CueLexicon.class, TABLE, "id");
        CueLexicon lexicon = new CueLexicon(table.map(CueEntry::of));
        table.stream().filter(Row::isOwn).forEach(lexicon.own::add);
        return lexicon;
    }

    /** The rows that stand in a user's folder. */
    List<Row> own() {
        return own;
    }

    /** The entries of a word that stands as it is in the document: those with a particle only where it is there. */
    List<CueEntry> entries(Document document, Token token) {
        Map<String, List<CueEntry>> index = token.upos() == Upos.NOUN ? nouns : verbs;
        List<CueEntry> all = index.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
        if (all.isEmpty()) {
            return all;
        }
        List<String> particles = document.children(token).stream()
                .filter(child -> child.is("compound") || child.is("advmod"))
                .map(child -> child.form().toLowerCase(Locale.ROOT))
                .toList();
        List<CueEntry> with = all.stream()
                .filter(entry -> particles.contains(entry.particle()))
                .toList();
        if (with.isEmpty() && particles.contains(ENDING)) {
            return List.of();
        }
        return with.isEmpty()
                ? all.stream().filter(entry -> entry.particle().isEmpty()).toList()
                : with;
    }
}
