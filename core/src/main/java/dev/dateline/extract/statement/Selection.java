// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import dev.dateline.record.StatementAct;
import dev.dateline.record.StatementMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Drops drafts that convey nothing: acts that the reader takes for speech, and contents without words. */
final class Selection {
    private static final Set<String> RELATIVE = Set.of("that", "which");

    /** Acts that tell something: a name alone tells nothing. */
    private static final Set<StatementAct> TELLING = Set.of(
            StatementAct.ASSERT,
            StatementAct.PREDICT,
            StatementAct.PROMISE,
            StatementAct.OFFER,
            StatementAct.QUESTION,
            StatementAct.THREATEN);

    private static final Set<Upos> HOLLOW =
            Set.of(Upos.PRON, Upos.SCONJ, Upos.ADP, Upos.DET, Upos.CCONJ, Upos.PART, Upos.ADV);

    private final Document document;
    private final SourceFinder sources;
    private final CueLexicon lexicon;
    private final FrameMatcher matcher;
    private final Quotations quotations;
    private final Mute.Words speakers;
    private final Mute mute;
    private final Deeds deeds;
    private final Dealings dealings;
    private final Withheld withheld;
    private final Unspoken unspoken;
    private final Nameless nameless;
    private final Auxiliaries auxiliaries;

    Selection(
            Document document,
            SourceFinder sources,
            CueLexicon lexicon,
            FrameMatcher matcher,
            Quotations quotations,
            Mute.Words speakers) {
        this.matcher = matcher;
        this.mute = new Mute(document, sources, speakers);
        this.deeds = new Deeds(document, speakers);
        this.dealings = new Dealings(document, speakers);
        this.document = document;
        this.speakers = speakers;
        this.sources = sources;
        this.lexicon = lexicon;
        this.quotations = quotations;
        this.withheld = new Withheld(document, lexicon);
        this.unspoken = new Unspoken(document, speakers);
        this.nameless = new Nameless(document, speakers);
        this.auxiliaries = new Auxiliaries(document);
    }

    void choose(List<Draft> drafts) {
        drafts.removeIf(draft -> !conveys(draft));
        new Disowned(document, lexicon).drop(drafts);
        drafts.forEach(draft -> draft.tells = !taken(draft));
    }

    /** Whether the speaker takes a stance to what stands in the content, and does not tell it: by the frame of the cue that fits, or by all its entries; what is condemned or praised is judged, not told. "Reported the raid" tells it. */
    private boolean taken(Draft draft) {
        Token head = draft.head;
        return head != null
                && quotations.mode(draft.content, head.span()) == StatementMode.INDIRECT
                && !head.form().equalsIgnoreCase("according")
                && !clause(draft)
                && matcher.match(document, head)
                        .map(match -> speakers.holds("judging", head.lemma())
                                || (match.entry().kind() == CueEntry.Kind.STANCE
                                        && (stance(head) || speakers.holds("presuming", head.lemma()))))
                        .orElseGet(() -> stance(head));
    }

    private boolean conveys(Draft draft) {
        Token head = draft.head;
        if (draft.content.isEmpty()
                || mute.always(draft)
                || (head != null && (head.upos() == Upos.ADV || mute.proves(head)))) {
            return false;
        }
        if (head == null && (titled(draft) || (draft.source.speaker().isEmpty() && !quoted(draft)))) {
            return false;
        }
        if (head != null && head.upos() == Upos.NOUN && ((unknown(head) && !speaks(draft)) || relative(draft))) {
            return false;
        }
        if (head != null && mute.remarked(draft, head) && !quoted(draft)) {
            return false;
        }
        if (head != null && verbless(draft) && (mute.phrase(head) || (unknown(head) && !quoted(draft)))) {
            return false;
        }
        if (tag(draft) || (head != null && head.is("amod") && unknown(head))) {
            return false;
        }
        if (head == null) {
            return true;
        }
        if (unspoken.supposed(head)) {
            return false;
        }
        StatementMode mode = quotations.mode(draft.content, head.span());
        if (mode == StatementMode.MIXED && !quoted(draft)) {
            return !mute.unfit(draft, head)
                    && !unspoken.by(draft, head)
                    && !withheld.by(draft, head)
                    && (clause(draft)
                            || !(deeds.writes(draft, head) || deeds.senses(draft, head) || dealings.by(draft, head)));
        }
        if (mode != StatementMode.INDIRECT) {
            return true;
        }
        return indirect(draft, head);
    }

    private boolean indirect(Draft draft, Token head) {
        if (mute.indirect(draft, head) || nobody(draft, head) || hollow(draft) || things(draft, head) || unsaid(head)) {
            return false;
        }
        if (unspoken.by(draft, head) || nameAlone(draft, head) || author(draft, head) || mute.open(draft, head)) {
            return false;
        }
        if (dealings.rules(draft, head)) {
            return false;
        }
        if (!clause(draft) && (mute.picture(draft, head) || mute.able(draft, head) || deed(draft, head))) {
            return false;
        }
        if (withheld.by(draft, head)
                || nameless.by(draft, head)
                || (verbless(draft) && (mute.need(head) || mentioned(draft, head)))) {
            return false;
        }
        if (head.form().equalsIgnoreCase("according") || clause(draft)) {
            return true;
        }
        if (stance(head) && !speaks(draft)) {
            return false;
        }
        return lexicon.entries(document, head).stream().anyMatch(entry -> entry.kind() != CueEntry.Kind.ACT)
                && (infinitive(draft) || !sources.hidden(head) || accused(head));
    }

    /** Whether it is told of the noun, and not what it says: "a claim that the captain disputes". */
    private boolean relative(Draft draft) {
        Token first = document.tokensIn(draft.content.get(0)).get(0);
        return RELATIVE.contains(first.form().toLowerCase(Locale.ROOT))
                && (first.is("obj") || first.is("nsubj"))
                && document.head(first).filter(verb -> verb.is("acl")).isPresent();
    }

    private boolean stance(Token cue) {
        List<CueEntry> entries = lexicon.entries(document, cue);
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.kind() == CueEntry.Kind.STANCE);
    }

    /** Whether its lexicon lets it convey something though nobody is said to say it: "stands accused of". */
    private boolean accused(Token cue) {
        return lexicon.entries(document, cue).stream()
                .flatMap(entry -> entry.frames().stream())
                .anyMatch(frame -> frame.shape() == Frame.Shape.PASSIVE_PREP);
    }

    /** Whether it is the title of a work or of a body, between quotation marks: its words have capitals and end without a stop. */
    private boolean titled(Draft draft) {
        Span piece = draft.content.get(0);
        List<String> words = document.tokensIn(piece).stream()
                .map(Token::form)
                .filter(form -> Character.isLetter(form.codePointAt(0)))
                .toList();
        boolean stopped = ".?!".indexOf(document.text().charAt(piece.end() - 1)) >= 0;
        return draft.content.size() == 1
                && words.size() > 1
                && !stopped
                && words.stream().allMatch(form -> form.length() < 4 || Character.isUpperCase(form.codePointAt(0)));
    }

    /** Whether the content is no more than who speaks, between or behind what is said: "she said", "said the sergeant, 25". */
    private boolean tag(Draft draft) {
        List<Token> words = draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .toList();
        List<Token> verbs =
                words.stream().filter(word -> word.upos() == Upos.VERB).toList();
        return verbs.size() == 1
                && document.child(verbs.get(0), "aux:pass").isEmpty()
                && words.stream().noneMatch(word -> document.child(word, "cop").isPresent())
                && lexicon.entries(document, verbs.get(0)).stream()
                        .anyMatch(entry -> entry.kind() == CueEntry.Kind.SPEECH)
                && document.children(verbs.get(0), "nsubj").stream().anyMatch(words::contains)
                && document
                        .children(verbs.get(0), "obj", "iobj", "ccomp", "xcomp", "obl", "parataxis", "advcl")
                        .stream()
                        .noneMatch(words::contains);
    }

    /** Whether it says that nobody says it, or asks who would: "no one has explained how", "little to make anyone think". */
    private boolean nobody(Draft draft, Token cue) {
        boolean within = cue.index() > document.sentenceOf(cue).first();
        if (within
                && speakers.holds(
                        "anybody", document.token(cue.index() - 1).form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        OptionalInt speaker = draft.source.speaker();
        if (speaker.isEmpty()) {
            return false;
        }
        Token token = document.token(speaker.getAsInt());
        boolean some = document.children(token, "det").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("a"));
        return !some
                && (speakers.holds("nobody", token.form().toLowerCase(Locale.ROOT))
                        || document.children(token, "det", "advmod", "cc", "amod").stream()
                                .map(word -> word.form().toLowerCase(Locale.ROOT))
                                .anyMatch(word -> speakers.holds("negating", word)));
    }

    /** Whether the content is a mere "it", "where", "while" or "little else", which tells a reader nothing. */
    private boolean hollow(Draft draft) {
        return draft.content.stream().allMatch(piece -> {
            List<Token> words = document.tokensIn(piece);
            boolean vague = words.stream()
                    .allMatch(word -> speakers.holds("vague", word.form().toLowerCase(Locale.ROOT)));
            return vague || (words.size() == 1 && HOLLOW.contains(words.get(0).upos()));
        });
    }

    /** Whether it only names or shows a thing, by a cue that conveys nothing but clauses: "known as", "posted photographs". */
    private boolean things(Draft draft, Token cue) {
        List<CueEntry> entries = lexicon.entries(document, cue);
        boolean clauses = !entries.isEmpty()
                && entries.stream()
                        .flatMap(entry -> entry.frames().stream())
                        .allMatch(frame -> frame.shape() == Frame.Shape.CLAUSE || frame.shape() == Frame.Shape.TOLD);
        return clauses && cue.upos() == Upos.VERB && verbless(draft);
    }

    /** Whether whoever writes the article only thinks or does it, outside quotation marks: "I was glad that", "we welcome comments". */
    private boolean author(Draft draft, Token cue) {
        Span source = draft.source.span();
        boolean first = source != null
                && speakers.holds("author", source.of(document.text()).toLowerCase(Locale.ROOT))
                && !quotations.quotes(source);
        return first && (unknown(cue) || !clause(draft));
    }

    /** Whether the content is no more than a name, by a cue that conveys more than whom it is about: "pointed to Ruiz", "welcomed Ruiz". */
    private boolean nameAlone(Draft draft, Token cue) {
        List<Token> words = draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .toList();
        boolean name = words.stream()
                .allMatch(word -> word.upos() == Upos.PROPN || word.is("det") || word.upos() == Upos.PUNCT);
        List<CueEntry> entries = lexicon.entries(document, cue);
        return name
                && (speakers.holds("greeting", cue.lemma())
                        || entries.stream().allMatch(entry -> TELLING.contains(entry.act()))
                        || entries.stream().noneMatch(entry -> entry.has(Frame.Shape.OBJECT)));
    }

    private boolean verbless(Draft draft) {
        return draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .noneMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX);
    }

    /** Whether somebody who is quoted only speaks of a thing: "when we talk about crimes". */
    private boolean mentioned(Draft draft, Token cue) {
        return quotations.speaks(cue.span())
                && draft.content.stream().allMatch(quotations::speaks)
                && lexicon.entries(document, cue).stream().allMatch(entry -> entry.act() == StatementAct.ASSERT);
    }

    /** Whether it only might be said, or was the aim of what may or did not happen ("may use the meeting to call for a ban"), or, as in "it is hard to see", by nobody in particular. */
    private boolean unsaid(Token cue) {
        if (cue.upos() != Upos.VERB) {
            return false;
        }
        boolean impersonal = marked(cue, "to")
                && document.head(cue)
                        .filter(head -> document.child(head, "expl").isPresent())
                        .isPresent();
        boolean undone = cue.is("advcl")
                && marked(cue, "to")
                && document.head(cue)
                        .filter(verb -> auxiliaries.may(verb) || auxiliaries.negated(verb))
                        .isPresent();
        return auxiliaries.may(cue) || impersonal || undone;
    }

    private boolean marked(Token word, String mark) {
        return document.children(word, "mark").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase(mark));
    }

    /** Whether what is asked or promised is an infinitive. */
    private boolean infinitive(Draft draft) {
        return draft.content.stream()
                .flatMap(piece -> document.tokensIn(piece).stream())
                .anyMatch(word -> marked(word, "to"));
    }

    private boolean deed(Draft draft, Token cue) {
        boolean acts = deeds.writes(draft, cue) || deeds.acts(draft, cue) || deeds.senses(draft, cue);
        return (acts && !infinitive(draft)) || dealings.by(draft, cue);
    }

    private boolean unknown(Token head) {
        return lexicon.entries(document, head).isEmpty();
    }

    /** Whether somebody is named who conveys it: an article alone, which the reader sometimes tags, names nobody. */
    private boolean speaks(Draft draft) {
        OptionalInt speaker = draft.source.speaker();
        return speaker.isPresent() && document.token(speaker.getAsInt()).upos() != Upos.DET;
    }

    private boolean quoted(Draft draft) {
        return draft.content.stream()
                .anyMatch(piece -> quotations.speech().stream()
                        .anyMatch(quotation -> quotation.inner().overlaps(piece)));
    }

    /** Whether the content is a clause with a subject of its own, no mere infinitive. */
    private boolean clause(Draft draft) {
        for (Span piece : draft.content) {
            for (Token word : document.tokensIn(piece)) {
                boolean outer = word.head() < 0
                        || !piece.contains(document.token(word.head()).span());
                if (outer && finite(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean finite(Token word) {
        boolean verbal = word.upos() == Upos.VERB || word.upos() == Upos.AUX;
        boolean participle = verbal
                && word.form().endsWith("ing")
                && document.children(word, "aux", "cop").isEmpty();
        return !participle
                && !marked(word, "to")
                && !marked(word, "for")
                && (document.child(word, "nsubj").isPresent()
                        || document.child(word, "csubj").isPresent()
                        || document.child(word, "expl").isPresent()
                        || (verbal && document.child(word, "mark").isPresent()));
    }
}
