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
import java.util.stream.Stream;

/**
 * Tells drafts that have a cue and nobody who speaks: things that only seem to ("the storm threatens"), the reader who is addressed as "you", and
 * passives without anybody who does it. The words stand in {@code speakers.tsv}.
 */
final class Mute {
    private static final Set<String> READERS = Set.of("you", "your", "yours");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "it", "which", "what");

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
        return said != null && READERS.contains(said.of(document.text()).toLowerCase(Locale.ROOT));
    }

    /** Whether the noun is the outlet's own word for what something shows: "evidence of". */
    boolean proves(Token cue) {
        return cue.upos() == Upos.NOUN && words.holds("proving", cue.lemma());
    }

    /** Whether the words of an indirect statement are nobody's. */
    boolean indirect(Draft draft, Token cue) {
        if (cue.upos() == Upos.NOUN) {
            return false;
        }
        if (draft.source.speaker().isEmpty()) {
            return (words.holds("unsaid", cue.lemma()) && sources.hidden(cue) && !whole(draft, cue))
                    || bare(draft, cue)
                    || seems(cue);
        }
        Token who = document.token(draft.source.speaker().getAsInt());
        return unfit(draft, cue)
                || (cue.form().equals(":") && words.holds("label", who.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the one who is named cannot speak by the cue. */
    boolean unfit(Draft draft, Token cue) {
        if (draft.source.speaker().isEmpty()) {
            return false;
        }
        Token who = document.token(draft.source.speaker().getAsInt());
        return thing(who, cue) || words.holds("happening", who.lemma().toLowerCase(Locale.ROOT)) || points(who, cue);
    }

    /** Whether it only seems so, and to nobody who is named: "it looks like the port is closed". */
    private boolean seems(Token cue) {
        return words.holds("seeming", cue.lemma())
                && document.children(cue, "nsubj", "expl").stream()
                        .allMatch(subject -> POINTING.contains(lower(subject)))
                && document.children(cue, "obl").stream()
                        .noneMatch(whom -> document.children(whom, "case").stream()
                                .anyMatch(to -> lower(to).equals("to")));
    }

    /** Whether a mere "this", "it" or "which" stands for what has been told, which shows or takes something. */
    private boolean points(Token who, Token cue) {
        boolean all = lower(who).equals("all")
                && document.children(who).stream().anyMatch(child -> POINTING.contains(lower(child)));
        boolean alone = (all || POINTING.contains(lower(who)))
                && document.children(who).stream()
                        .noneMatch(child -> child.is("acl") || child.is("nmod") || child.is("appos"));
        return alone && Stream.of("inferring", "need", "seeming").anyMatch(kind -> words.holds(kind, cue.lemma()));
    }

    /** Whether the content has its subject too: "the port | to close" of "the port is expected to close". */
    private boolean whole(Draft draft, Token cue) {
        return draft.content.size() > 1
                && document.child(cue, "nsubj:pass")
                        .filter(subject -> draft.covers(subject.span()))
                        .isPresent();
    }

    /** Whether a picture shows what is no clause: "footage showed smoke pouring from the office". */
    boolean picture(Draft draft, Token cue) {
        return words.holds("showing", cue.lemma())
                && draft.source.speaker().isPresent()
                && words.holds(
                        "sight",
                        document.token(draft.source.speaker().getAsInt())
                                .lemma()
                                .toLowerCase(Locale.ROOT));
    }

    /** Whether it is only asked of things, not told: "will determine whether the port closes". */
    boolean open(Draft draft, Token cue) {
        String first = lower(document.tokensIn(draft.content.get(0)).get(0));
        return words.holds("finding", cue.lemma())
                && (Set.of("if", "whether").contains(first) || (words.holds("asking", first) && aimed(cue)));
    }

    /** "are working to find out who", "their aim: finding out who": what is to be found. */
    private boolean aimed(Token cue) {
        boolean gerund = lower(cue).endsWith("ing")
                && document.children(cue, "nsubj", "aux").isEmpty();
        return gerund || new Auxiliaries(document).infinitive(cue);
    }

    /** Whether somebody is only able to do it: "knows how to swim". */
    boolean able(Draft draft, Token cue) {
        List<Token> said = document.tokensIn(draft.content.get(0));
        return words.holds("skill", cue.lemma())
                && said.size() > 2
                && said.get(0).form().equals("how")
                && said.get(1).form().equals("to");
    }

    /** Whether the verb has nobody in the sentence whose it could be, as in "Want to hear more?", or is no more than an auxiliary. */
    private boolean bare(Draft draft, Token cue) {
        boolean wanted = words.holds("personal", cue.lemma())
                && draft.source.span() == null
                && cue.head() < 0
                && document.children(cue, "nsubj", "aux").isEmpty()
                && !cue.form().endsWith("ed");
        return wanted || cue.upos() == Upos.AUX;
    }

    /** Whether a phrase without a verb only gives a name, or is mentioned. */
    boolean phrase(Token cue) {
        boolean named = document.children(cue, "obl", "advcl", "xcomp").stream()
                .flatMap(child -> document.children(child, "case", "mark").stream())
                .anyMatch(mark -> lower(mark).equals("as"));
        return (words.holds("remark", cue.lemma()) && !named)
                || (words.holds("naming", cue.lemma()) && sources.hidden(cue));
    }

    /** Whether somebody is only mentioned, whatever is told of him: "referred to the man accused of theft". */
    boolean remarked(Draft draft, Token cue) {
        return words.holds("remark", cue.lemma())
                && phrase(cue)
                && document.children(cue, "obl").stream()
                        .anyMatch(whom -> draft.covers(whom.span()) && SourceMentions.nominal(whom));
    }

    /** Whether a phrase without a verb is what somebody has to have, not what he says: "the boy required surgery". */
    boolean need(Token cue) {
        return words.holds("need", cue.lemma());
    }

    private boolean thing(Token who, Token cue) {
        if (!words.holds("personal", cue.lemma())) {
            return false;
        }
        List<Token> described = document.children(who, "compound", "amod", "flat", "appos");
        if (who.upos() != Upos.NOUN || described.stream().anyMatch(word -> word.upos() == Upos.PROPN)) {
            return false;
        }
        String lemma = who.lemma().toLowerCase(Locale.ROOT);
        boolean abstraction = words.of("ending").stream().anyMatch(lemma::endsWith) && !words.holds("body", lemma);
        return abstraction || words.holds("thing", lemma);
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
