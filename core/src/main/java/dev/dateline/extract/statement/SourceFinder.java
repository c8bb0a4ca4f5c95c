// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who speaks: the subject of a cue, by the tree and by the layer of sources. One instance serves one document. */
final class SourceFinder {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> HIDING = Set.of("seem", "appear", "reportedly", "allegedly");
    private static final Set<String> RECEIVING =
            Set.of("receive", "get", "obtain", "secure", "win", "extract", "have", "gain");

    /** Nouns for what somebody tells: "reports from sailors that". */
    private static final Set<String> TOLD_BY =
            Set.of("accusation", "claim", "complaint", "report", "statement", "testimony", "warning");

    private static final Set<String> HEARD =
            Set.of("catch", "capture", "film", "hear", "overhear", "picture", "record", "see", "show");

    /** Pronouns that are never a subject, whatever the tree makes of them: "accusing them of theft". */
    private static final Set<String> OBJECTS = Set.of("them", "him", "me", "us");

    private static final Set<String> CITING = Set.of("cite", "quote");

    private static final int CLIMBS = 4;

    private final Document document;
    private final List<Mention> tagged;
    private final PersonNames persons;
    private final Voice voice;
    private final Papers papers;
    private final Hearsay hearsay;

    SourceFinder(Document document, Mute.Words words) {
        this.document = document;
        this.papers = new Papers(document, words);
        this.hearsay = new Hearsay(document, words);
        this.tagged = SourceMentions.mended(document);
        this.persons = new PersonNames(document);
        this.voice = new Voice(document, words);
    }

    /** The source of a cue by the tree: subject, agent, possessor, or the one of the clause that the cue's clause hangs on. */
    Optional<Source> of(Token cue) {
        return judged(cue).or(() -> cited(cue)).or(() -> subject(cue).map(head -> at(head, cue)));
    }

    /** Whether the words hide their source: a passive without agent, or "seems". */
    boolean hidden(Token cue) {
        if (HIDING.contains(cue.lemma())) {
            return true;
        }
        return voice.passive(cue)
                && voice.with(cue, "obl", "by").isEmpty()
                && quoted(cue).isEmpty();
    }

    private Optional<Token> subject(Token cue) {
        Token at = cue;
        boolean joined = false;
        for (int i = 0; i < CLIMBS; i++) {
            // "was released and said": who undergoes the one does the other; "is heard saying": who is heard says
            boolean undergoes = voice.passive(at) && (joined || (i > 0 && HEARD.contains(at.lemma())));
            Optional<Token> own = undergoes ? document.child(at, "nsubj") : own(at);
            if (own.isPresent()) {
                return own.filter(token -> !token.relation().startsWith("expl"));
            }
            Optional<Token> head = document.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.is("acl")) {
                boolean undergone = at.relation().equals("acl") && voice.passive(at);
                return !undergone && SourceMentions.nominal(head.get()) ? head : Optional.empty();
            }
            boolean dependent = at.is("conj") || at.is("xcomp") || at.is("advcl") || at.is("parataxis");
            if (!dependent || at.upos() == Upos.NOUN) {
                return Optional.empty();
            }
            joined = at.is("conj");
            at = head.get();
        }
        return Optional.empty();
    }

    /** Whether the verb has a subject of its own. */
    boolean hasSubject(Token verb) {
        return document.child(verb, "nsubj").isPresent();
    }

    /** Who is judged for saying it: of "Silva was criticized by Ruiz for suggesting that" and of "Ruiz accused Silva of refusing to", Silva. */
    Optional<Source> judged(Token cue) {
        boolean clause = cue.is("advcl") && cue.upos() == Upos.VERB && !hasSubject(cue);
        boolean reason = clause && marked(cue, "for");
        boolean deed = clause && marked(cue, "of");
        return document.head(cue)
                .filter(verb -> reason || (deed && voice.charges(verb)))
                .filter(verb -> verb.upos() == Upos.VERB && verb.index() < cue.index())
                .flatMap(verb -> document.child(verb, "aux:pass").isPresent()
                        ? document.child(verb, "nsubj")
                        : document.child(verb, "obj"))
                .filter(SourceMentions::nominal)
                .map(head -> at(head, cue));
    }

    private boolean marked(Token verb, String mark) {
        return document.children(verb, "mark", "case").stream()
                .anyMatch(word -> lower(word).equals(mark));
    }

    /** Who is quoted by another: of "the agency cited officials as saying that", officials. */
    Optional<Source> cited(Token saying) {
        Optional<Token> citing = document.head(saying)
                .filter(verb -> CITING.contains(verb.lemma())
                        && document.child(verb, "aux:pass").isEmpty());
        boolean as = document.children(saying, "mark", "case").stream()
                .anyMatch(word -> lower(word).equals("as"));
        return citing.filter(verb -> as)
                .flatMap(verb -> document.child(verb, "obj"))
                .filter(whom -> SourceMentions.nominal(whom) && whom.index() < saying.index())
                .map(whom -> at(whom, saying));
    }

    /** The tagged source nearest to a cue in its sentence that the words of the draft do not hold. */
    Optional<Source> outside(Draft draft, Token cue) {
        return tagged.stream()
                .filter(mention -> !draft.covers(mention.span())
                        && document.sentenceOf(document.token(mention.first())).equals(document.sentenceOf(cue)))
                .min(Comparator.comparingInt(mention -> Math.abs(mention.first() - cue.index())))
                .map(this::tagged);
    }

    private Optional<Token> own(Token verb) {
        if (verb.upos() == Upos.NOUN && document.child(verb, "cop").isEmpty()) {
            return document.child(verb, "nmod:poss")
                    .or(() -> voice.with(verb, "nmod", "by"))
                    .or(() -> TOLD_BY.contains(verb.lemma()) ? voice.with(verb, "nmod", "from") : Optional.empty())
                    .or(() -> giver(verb));
        }
        Optional<Token> giver = giverTo(verb);
        if (giver.isPresent()) {
            return giver;
        }
        if (voice.passive(verb)) {
            return voice.with(verb, "obl", "by").or(() -> quoted(verb));
        }
        Optional<Token> subject = document.children(verb, "nsubj").stream()
                .filter(token -> token.index() < verb.index() || !OBJECTS.contains(lower(token)))
                .findFirst();
        if (subject.isPresent() && RELATIVE.contains(lower(subject.get())) && verb.is("acl")) {
            return document.head(verb);
        }
        return subject.or(() -> fronted(verb)).or(() -> astray(verb));
    }

    /** The noun right before a participle that the tree takes for a second subject of the verb above, or joins to it: "calling it a shame and the port accusing". */
    private Optional<Token> astray(Token verb) {
        if (!verb.form().endsWith("ing")) {
            return Optional.empty();
        }
        Optional<Token> above = document.head(verb);
        Optional<Token> joined = above.filter(noun -> verb.is("acl") && noun.is("conj"))
                .filter(noun -> document.head(noun)
                        .filter(word -> word.upos() == Upos.VERB)
                        .isPresent());
        return joined.or(() -> above.filter(word -> word.index() < verb.index())
                        .flatMap(word -> document.children(word, "nsubj").stream()
                                .filter(subject -> subject.index() > word.index())
                                .findFirst()))
                .filter(subject -> subject.index() == verb.index() - 1);
    }

    private Optional<Token> giverTo(Token verb) {
        return document.children(verb, "obj").stream()
                .map(this::giver)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who gives the word that somebody else receives: "received assurances from Lesk". */
    private Optional<Token> giver(Token word) {
        Optional<Token> verb = document.head(word).filter(head -> word.is("obj") && RECEIVING.contains(head.lemma()));
        return SourcePhrase.GIVEN.contains(word.lemma()) && verb.isPresent()
                ? voice.with(word, "nmod", "from").or(() -> voice.with(verb.get(), "obl", "from"))
                : Optional.empty();
    }

    /** A name right before the verb that the tree takes for an adverbial. */
    private Optional<Token> fronted(Token verb) {
        return document.children(verb, "obl", "nmod", "dislocated", "vocative", "advmod").stream()
                .filter(child -> child.index() < verb.index()
                        && (child.upos() == Upos.PROPN || (child.index() == verb.index() - 1 && persons.isAlone(child)))
                        && document.child(child, "case").isEmpty())
                .findFirst();
    }

    /** "She was quoted as saying": the subject of the passive speaks. */
    private Optional<Token> quoted(Token verb) {
        return verb.lemma().equals("quote") || verb.lemma().equals("cite")
                ? document.child(verb, "nsubj")
                : Optional.empty();
    }

    /** The tagged sources, without articles that stand alone. */
    List<Mention> tagged() {
        return tagged;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** Whether the noun names what others claim, of whom the sentence does not tell. */
    boolean others(Token noun) {
        return hearsay.of(noun);
    }

    /** The source whose head is the token; the tagged phrase where one holds it. */
    private Source at(Token head, Token cue) {
        return tagged.stream()
                .filter(mention -> mention.first() <= head.index() && head.index() < mention.last())
                .findFirst()
                .map(mention -> new Source(
                        line(mention.span()),
                        papers.speaker(top(mention).index() == head.index() ? named(mention) : head)))
                .orElseGet(() -> new Source(line(phrase(head, cue)), papers.speaker(head)));
    }

    /** The phrase of a head without the cue, without what follows it, and without its preposition. */
    private Span phrase(Token head, Token cue) {
        List<Token> all = document.subtree(head);
        int begin = head.index();
        while (begin > all.get(0).index() && joins(document.token(begin - 1), head)) {
            begin--;
        }
        int end = head.index() + 1;
        int last = all.get(all.size() - 1).index() + 1;
        while (end < last
                && end != cue.index()
                && (flat(document.token(end), head) || !document.dominates(cue, document.token(end)))) {
            end++;
        }
        return SourceMentions.trimmed(document, begin, end, head).span();
    }

    private static boolean flat(Token token, Token head) {
        return token.is("flat") && token.head() == head.index();
    }

    private boolean joins(Token token, Token head) {
        return document.dominates(head, token)
                && !(token.is("case") && token.head() == head.index())
                && !token.is("punct")
                && !token.is("cc");
    }

    /** The tagged source that stands nearest before the cue in its sentence, for a cue whose tree shows none. */
    Optional<Source> near(Token cue) {
        if (hidden(cue)) {
            return Optional.empty();
        }
        int first = document.sentenceOf(cue).first();
        return tagged.stream()
                .filter(mention -> mention.first() >= first && mention.last() <= cue.index())
                .reduce((one, other) -> other)
                .map(this::tagged);
    }

    /** The subject that stands right before the verb and its auxiliaries, where the layer has overlooked it. */
    Optional<Source> beside(Token verb) {
        if (giverTo(verb).isPresent()) {
            return Optional.empty();
        }
        return document.children(verb, "nsubj").stream()
                .filter(subject -> SourceMentions.nominal(subject)
                        && !subject.is("nsubj:pass")
                        && !RELATIVE.contains(lower(subject)))
                .filter(subject -> subject.index() < verb.index() && helps(subject.index() + 1, verb))
                .filter(subject -> tagged.stream()
                        .noneMatch(mention -> mention.first() <= subject.index() && subject.index() < mention.last()))
                .findFirst()
                .map(subject -> at(subject, verb));
    }

    /**
     * The tagged subject of the verb that a comma parts from another source nearer to it: of "Ana Silva, flanked by Ruiz, said"
     * Ana Silva.
     */
    Optional<Source> beyond(Token verb, Mention near) {
        if (near.last() > verb.index() || !isComma(near.last())) {
            return Optional.empty();
        }
        return tagged.stream()
                .filter(mention -> mention.last() < near.first() && isComma(mention.last()))
                .filter(mention ->
                        document.sentenceOf(document.token(mention.first())).equals(document.sentenceOf(verb)))
                .filter(mention -> document.children(verb, "nsubj").stream()
                        .anyMatch(subject -> mention.first() <= subject.index() && subject.index() < mention.last()))
                .findFirst()
                .map(this::tagged);
    }

    private boolean isComma(int index) {
        return index < document.tokens().size() && document.token(index).form().equals(",");
    }

    /** Whether only auxiliaries and adverbs stand before the verb. */
    private boolean helps(int from, Token verb) {
        for (int i = from; i < verb.index(); i++) {
            Token token = document.token(i);
            if (token.head() != verb.index() || !(token.is("aux") || token.is("advmod"))) {
                return false;
            }
        }
        return true;
    }

    /** The tagged source that stands right before the verb and its auxiliaries. */
    Optional<Source> before(Token verb) {
        int first = document.children(verb, "aux").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
        int at = Math.min(first, verb.index());
        return tagged.stream()
                .filter(mention -> mention.last() == at)
                .findFirst()
                .map(this::tagged);
    }

    /** The source with whose paper it is for the one who speaks. */
    Source authored(Source source) {
        return source.speaker().isEmpty()
                ? source
                : new Source(
                        source.span(),
                        papers.speaker(document.token(source.speaker().getAsInt())));
    }

    /** Of "a liar who has pledged", said of somebody, that one: whom the noun before the relative word is said of; else the word itself. */
    private Token meant(Token head) {
        if (!RELATIVE.contains(lower(head)) || head.head() < 0) {
            return head;
        }
        Token at = document.token(head.head());
        while ((at.relation().equals("acl:relcl") || at.is("conj") || at.is("xcomp"))
                && at.head() >= 0
                && at.index() != head.index()) {
            at = document.token(at.head());
            if (SourceMentions.nominal(at) && document.child(at, "cop").isPresent()) {
                return document.child(at, "nsubj").orElse(head);
            }
        }
        return head;
    }

    /** The source of a tagged phrase. */
    Source tagged(Mention mention) {
        Token head = meant(named(mention));
        boolean told = mention.last() - mention.first() > 2;
        return new Source(
                line(mention.span()), told ? OptionalInt.of(papers.author(head).index()) : papers.speaker(head));
    }

    /** A phrase ends with its line, whatever the sentence splitter makes of a line without a full stop. */
    private Span line(Span span) {
        int end = document.text().indexOf('\n', span.begin());
        return end < 0 || end >= span.end() ? span : new Span(span.begin(), end);
    }

    /** The head of a tagged phrase: a name, if one of the words that nothing in the phrase governs is one. */
    private Token named(Mention mention) {
        Token top = new SourcePhrase(document).head(mention, top(mention));
        if (top.upos() == Upos.PROPN || top.upos() == Upos.PRON) {
            return persons.member(mention, top).orElse(top);
        }
        for (int i = top.index() + 1; i < mention.last(); i++) {
            Token token = document.token(i);
            boolean beside = token.head() == top.head() && token.is("nsubj") && !joined(token, top);
            if (token.upos() == Upos.PROPN && (beside || (token.is("appos") && token.head() == top.index()))) {
                return token;
            }
        }
        return top;
    }

    /** Whether a preposition joins a name, with its titles, to the noun before it: "a spokesman for President Vella". */
    private boolean joined(Token name, Token noun) {
        int before = SourcePhrase.beforeTitles(document, name.index(), noun.index() + 1) - 1;
        return before > noun.index() && document.token(before).upos() == Upos.ADP;
    }

    /** The token of the mention on which the others hang: the first whose head lies outside. */
    Token top(Mention mention) {
        return SourceMentions.top(document, mention.first(), mention.last());
    }
}
