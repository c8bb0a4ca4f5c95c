// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.table.Row;
import dev.dateline.table.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells drafts that have a cue and nobody who speaks: things that only seem to ("the storm threatens"), the reader who is addressed as "you", and
 * passives without anybody who does it. The words stand in {@code speakers.tsv}.
 */
final class Mute {
    private final Document document;
    private final SourceFinder sources;
    private final Words words;

    Mute(Document document, SourceFinder sources, Words words) {
        this.document = document;
        this.sources = sources;
        this.words = words;
    }

    /** The table's words by what they are. Immutable. */
    record Words(Map<String, Set<String>> byKind) {
        static Words load(Tables tables) {
            Map<String, Set<String>> byKind = new LinkedHashMap<>();
            for (Row row : tables.kept(Mute.class, "speakers.tsv", "id").rows()) {
                byKind.put(row.required("id"), Set.copyOf(row.list("words")));
            }
            return new Words(Map.copyOf(byKind));
        }

        Set<String> of(String kind) {
            Set<String> words = byKind.get(kind);
            if (words == null) {
                throw new IllegalArgumentException("speakers.tsv has no words of the kind " + kind);
            }
            return words;
        }

        boolean holds(String kind, String lemma) {
            return of(kind).contains(lemma);
        }
    }

    /** Whether nobody speaks, whatever the content is. */
    boolean always(Draft draft) {
        Span said = draft.source.span();
        return said != null && said.of(document.text()).equalsIgnoreCase("you");
    }

    /** Whether the words of an indirect statement are nobody's. */
    boolean indirect(Draft draft, Token cue) {
        if (cue.upos() == Upos.NOUN) {
            return false;
        }
        boolean nameless = draft.source.speaker().isEmpty();
        boolean unsaid = nameless && words.holds("unsaid", cue.lemma()) && sources.hidden(cue);
        return unsaid || thing(draft, cue);
    }

    /** Whether a phrase without a verb only gives a name, or is mentioned. */
    boolean phrase(Token cue) {
        return words.holds("remark", cue.lemma()) || (words.holds("naming", cue.lemma()) && sources.hidden(cue));
    }

    /** Whether a phrase without a verb is what somebody has to have, not what he says: "the boy required surgery". */
    boolean need(Token cue) {
        return words.holds("need", cue.lemma());
    }

    private boolean thing(Draft draft, Token cue) {
        if (draft.source.speaker().isEmpty() || !words.holds("personal", cue.lemma())) {
            return false;
        }
        Token who = document.token(draft.source.speaker().getAsInt());
        List<Token> described = document.children(who, "compound", "amod", "flat", "appos");
        if (who.upos() != Upos.NOUN || described.stream().anyMatch(word -> word.upos() == Upos.PROPN)) {
            return false;
        }
        String lemma = who.lemma().toLowerCase(Locale.ROOT);
        boolean abstraction = words.of("ending").stream().anyMatch(lemma::endsWith) && !words.holds("body", lemma);
        return abstraction || words.holds("thing", lemma);
    }
}
