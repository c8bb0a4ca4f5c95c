// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of a document as clauses: who is subject and object of a verb, also where the tree says it only by control,
 * coordination, a relative clause or a participle (Universal Dependencies v2).
 */
public final class Syntax {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final int DEEPEST = 8;
    private static final Set<Upos> SKIPPED = EnumSet.of(Upos.AUX, Upos.ADV, Upos.PART);

    private final Document document;
    private final WordClasses words;
    private final boolean[] location;

    Syntax(Document document, WordClasses words) {
        this.document = document;
        this.words = words;
        this.location = new boolean[document.tokens().size()];
        for (Mention name : document.mentions(Layers.NAMES)) {
            for (int i = name.first(); name.label().equals("LOC") && i < name.last(); i++) {
                location[i] = true;
            }
        }
    }

    /** Whether a word stands in the name of a place. */
    boolean location(Token token) {
        return location[token.index()];
    }

    public Document document() {
        return document;
    }

    public static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    public static boolean nominal(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    }

    /** The preposition that marks a phrase, empty where it has none. */
    public Optional<String> preposition(Token token) {
        return mark(token)
                .or(() -> document.children(token, "compound").stream()
                        .filter(part -> part.index() < token.index() && part.upos() == Upos.PROPN)
                        .flatMap(part -> mark(part).stream())
                        .findFirst());
    }

    private Optional<String> mark(Token token) {
        List<String> marks = document.children(token, "case").stream()
                .filter(each -> each.index() < token.index())
                .filter(each -> each.upos() == Upos.ADP || each.upos() == Upos.SCONJ)
                .map(Syntax::lower)
                .toList();
        boolean outOf = marks.size() > 1 && marks.get(0).equals("out");
        return outOf ? Optional.of(marks.get(1)) : marks.stream().findFirst();
    }

    public boolean passive(Token verb) {
        boolean agent = false;
        boolean auxiliary = false;
        for (Token child : document.children(verb)) {
            agent |= child.relation().equals("obl:agent")
                    && preposition(child).filter("by"::equals).isPresent();
            auxiliary |= child.relation().equals("aux:pass")
                    || (child.is("aux") && words.contains("passive-auxiliary", lemma(child)) && participle(verb));
        }
        if (auxiliary || (beside(verb, "be", "get") && participle(verb))) {
            return true;
        }
        // "the court has sentenced": an auxiliary, and no form of "be" among them, whatever the tree makes of the
        // subject
        if (!objectsBelow(verb).isEmpty() || !document.children(verb, "aux").isEmpty()) {
            return false;
        }
        if (agent
                || subjectsBelow(verb).stream()
                        .anyMatch(child -> child.relation().equals("nsubj:pass"))) {
            return true;
        }
        return participle(verb) && (reduced(verb) || suffers(verb) || found(verb));
    }

    /** "Man shot to death", "three wounded": a verb that must have an object and has none tells what its subject suffers. */
    private boolean suffers(Token verb) {
        if (!words.contains("harm", lemma(verb))
                || verb.relation().equals("acl:relcl")
                || !document.children(verb, "aux", "mark").isEmpty()) {
            return false;
        }
        if (numbered(verb).isPresent()) {
            return ends(verb);
        }
        List<Token> subjects =
                subjectsBelow(verb).isEmpty() ? right(verb).stream().toList() : subjectsBelow(verb);
        boolean own = !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(each -> each.index() < verb.index()
                                && each.upos() != Upos.PRON
                                && !words.contains("armed", lemma(each)));
        return own && ends(verb);
    }

    /** "Man found shot", "two left dead": verbs that tell how something is, without object. */
    private boolean found(Token verb) {
        return words.contains("resultative", lemma(verb))
                && document.children(verb, "aux", "mark").isEmpty()
                && document.children(verb, "xcomp").stream()
                        .anyMatch(state -> state.index() == verb.index() + 1
                                && (state.upos() == Upos.ADJ || (state.upos() == Upos.VERB && participle(state))));
    }

    /** Whether the phrase of a verb ends with it or goes on with neither an object nor an aim. */
    private boolean ends(Token verb) {
        int next = verb.index() + 1;
        if (next >= document.sentenceOf(verb).last()) {
            return true;
        }
        Token after = document.token(next);
        if (after.upos() == Upos.CCONJ) {
            boolean more = next + 1 < document.sentenceOf(verb).last()
                    && document.token(next + 1).upos() == Upos.VERB;
            return !more || ends(document.token(next + 1));
        }
        boolean free = after.upos() == Upos.PUNCT
                || after.upos() == Upos.ADP
                || after.upos() == Upos.ADV
                || after.upos() == Upos.SCONJ;
        return free && !words.contains("aim", lower(after));
    }

    /** "seven injured", "those killed": what is counted or pointed at right before a participle. */
    private Optional<Token> numbered(Token verb) {
        int at = verb.index() - 1;
        if (at < document.sentenceOf(verb).first() || !participle(verb)) {
            return Optional.empty();
        }
        Token before = document.token(at);
        boolean number = before.upos() == Upos.NUM || words.contains("count", lower(before));
        return number && (before.head() == verb.index() || !before.is("nummod"))
                ? Optional.of(before)
                : Optional.empty();
    }

    /** Whether an auxiliary stands right before a verb, wherever the tree hangs it. */
    private boolean beside(Token verb, String... auxiliaries) {
        int at = verb.index() - 1;
        int first = document.sentenceOf(verb).first();
        while (at > first && document.token(at).upos() == Upos.ADV) {
            at--;
        }
        return at >= first
                && document.token(at).upos() == Upos.AUX
                && document.token(at).head() != verb.index()
                && List.of(auxiliaries).contains(lemma(document.token(at)));
    }

    /** A participle that leaves its auxiliary out: "the man arrested on Monday", "was tried and convicted". */
    private boolean reduced(Token verb) {
        if (!document.children(verb, "aux", "mark", "nsubj").isEmpty()) {
            return false;
        }
        if (verb.is("conj")) {
            Token first = document.token(verb.head());
            return first.upos() == Upos.VERB && passive(first);
        }
        return verb.relation().equals("acl")
                || verb.relation().equals("amod")
                || verb.relation().equals("advcl")
                || resulting(verb);
    }

    /** "left four people injured", "found two men shot": a participle that tells how the object above is. */
    private boolean resulting(Token verb) {
        boolean below = verb.is("xcomp") || verb.is("ccomp") || verb.relation().equals("advcl");
        return below
                && verb.head() >= 0
                && verb.head() < verb.index()
                && words.contains("resultative", lemma(document.token(verb.head())))
                && participle(verb);
    }

    /** Whether the form is that of the past, as far as the letters say. */
    boolean past(Token verb) {
        return participle(verb) || words.contains("same-past", lower(verb));
    }

    /** Whether the form is that of a past participle, as far as the letters say. */
    static boolean participle(Token verb) {
        String form = lower(verb);
        return !form.endsWith("ing") && !form.equals(lemma(verb)) && !form.equals(lemma(verb) + "s");
    }

    /** "hailed "great cooperation"": a bare noun as complement of a verb that links nothing is its object. */
    private List<Token> complements(Token verb) {
        return document.children(verb, "xcomp").stream()
                .filter(child -> child.index() > verb.index()
                        && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
                        && document.children(child, "case", "mark", "cop").isEmpty())
                .toList();
    }

    private List<Token> objectsBelow(Token verb) {
        List<Token> torn = infinitive(verb) ? asked(verb) : List.of();
        List<Token> objects = document.children(verb, "obj").stream()
                .filter(child -> !misread(child) && !possessive(child) && !torn.contains(child))
                .toList();
        if (!objects.isEmpty()) {
            return objects;
        }
        List<Token> alone = document.children(verb, "iobj");
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Token> complements = words.contains("linking", lemma(verb)) ? List.of() : complements(verb);
        if (!complements.isEmpty()) {
            return complements;
        }
        return document.children(verb, "obl").stream()
                .filter(child -> child.index() > verb.index()
                        && preposition(child).isEmpty()
                        && nominal(child)
                        && document.child(child, "case").isEmpty()
                        && !words.contains("time", lemma(child)))
                .limit(1)
                .toList();
    }

    /** A word with a possessive mark behind it or its name, whatever else the tree makes of it. */
    private boolean possessive(Token token) {
        return document.children(token, "case").stream()
                .anyMatch(child -> child.upos() == Upos.PART
                        && child.index() > token.index()
                        && nounsBetween(token.index(), child.index()));
    }

    private boolean nounsBetween(int first, int last) {
        return document.tokens().subList(Math.min(first + 1, last), last).stream()
                .allMatch(token -> token.upos() == Upos.PROPN || token.upos() == Upos.NOUN);
    }

    /** The subjects right below a verb: of one before it and one behind it, the latter is a piece of the object torn off. */
    private List<Token> subjectsBelow(Token verb) {
        List<Token> subjects = document.children(verb, "nsubj").stream()
                .filter(child -> !misread(child) && !possessive(child))
                .toList();
        List<Token> before =
                subjects.stream().filter(child -> child.index() < verb.index()).toList();
        List<Token> found = before.isEmpty() ? subjects : before;
        if (before.size() > 1) {
            Token last = before.get(before.size() - 1);
            found = before.stream()
                    .filter(child -> !apart(child, last) && !heads(child, last))
                    .toList();
        }
        return found.isEmpty() && infinitive(verb) ? asked(verb) : found;
    }

    /** "Anna Keller Campaign Chief Praises": a name that runs on into another noun only stands before it. */
    private boolean heads(Token name, Token last) {
        return name.index() < last.index()
                && document.tokens().subList(name.index(), last.index()).stream()
                        .allMatch(token ->
                                token.upos() == Upos.PROPN || token.upos() == Upos.NOUN || token.upos() == Upos.ADJ);
    }

    /** Whether a verb stands between two words, so that the first is the subject of that one. */
    private boolean apart(Token first, Token last) {
        return document.tokens().subList(first.index(), last.index()).stream()
                .anyMatch(token -> token.upos() == Upos.VERB
                        && !participle(token, "ing")
                        && !token.is("acl")
                        && document.children(token, "nsubj").isEmpty()
                        && !document.dominates(first, token));
    }

    /** "called on its members to vote": those asked, where the tree hangs them below the clause, before its mark. */
    List<Token> asked(Token clause) {
        if (clause.head() < 0) {
            return List.of();
        }
        String above = lemma(document.token(clause.head()));
        boolean told = words.contains("object-control", above) || words.contains("assuring", above);
        int mark = document.children(clause, "mark").stream()
                .filter(each -> lower(each).equals("to") || (lower(each).equals("that") && told))
                .mapToInt(Token::index)
                .min()
                .orElse(-1);
        if (!told || mark < 0) {
            return List.of();
        }
        return document.children(clause, "nsubj", "obj", "iobj", "obl").stream()
                .filter(child -> child.index() > clause.head() && child.index() < mark && nominal(child))
                .filter(child -> !words.contains("time", lemma(child)))
                .filter(child -> preposition(child)
                        .filter(each -> !words.contains("control-preposition", each))
                        .isEmpty())
                .toList();
    }

    /** A "subject" or "object" behind a preposition: the tree is wrong about it, it is an oblique. */
    private boolean misread(Token child) {
        return preposition(child)
                .filter(words.of("oblique-preposition")::contains)
                .isPresent();
    }

    /** Who acts: the subject of an active verb, the "by" phrase of a passive one. */
    public List<Token> agents(Token verb) {
        if (!passive(verb)) {
            return subjects(verb, 0);
        }
        List<Token> found = new ArrayList<>();
        for (Token child : document.children(verb, "obl")) {
            Optional<String> preposition = preposition(child);
            boolean by = preposition.isPresent()
                    ? preposition.get().equals("by")
                    : child.relation().equals("obl:agent");
            if (by && !words.contains("time", lemma(child))) {
                found.addAll(each(child));
            }
        }
        if (words.contains("charging", lemma(verb)) && found.stream().noneMatch(this::animate)) {
            List<Token> far = farAgents(verb);
            return far.isEmpty() ? found : far;
        }
        return found;
    }

    /** "was charged with murder in the first degree by the prosecutor": a "by" phrase which the tree hangs below another phrase. */
    private List<Token> farAgents(Token verb) {
        return document.subtree(verb).stream()
                .filter(token -> token.index() > verb.index() && token.upos() == Upos.PROPN)
                .filter(token -> preposition(token).filter("by"::equals).isPresent() && inPhrases(token, verb))
                .limit(1)
                .flatMap(token -> each(token).stream())
                .toList();
    }

    private boolean inPhrases(Token token, Token verb) {
        Token at = token;
        while (at.head() >= 0 && at.head() != verb.index()) {
            at = document.token(at.head());
            if (!nominal(at)) {
                return false;
            }
        }
        return at.head() == verb.index();
    }

    /** Whom or what it is done to: the object of an active verb, the subject of a passive one. */
    public List<Token> patients(Token verb) {
        if (passive(verb)) {
            Optional<Token> numbered = words.contains("harm", lemma(verb)) ? numbered(verb) : Optional.empty();
            return numbered.map(List::of).orElseGet(() -> subjects(verb, 0));
        }
        List<Token> found = new ArrayList<>();
        for (Token child : objectsBelow(verb)) {
            if (!fronted(verb, child)) {
                found.addAll(each(child));
            }
        }
        boolean second = document.children(verb, "nsubj").size() > 1;
        for (Token child : found.isEmpty() && second ? document.children(verb, "nsubj") : List.<Token>of()) {
            if (child.index() > verb.index() && !misread(child) && !possessive(child)) {
                found.addAll(each(child));
            }
        }
        boolean relative =
                verb.relation().equals("acl:relcl") || (verb.relation().equals("acl") && !infinitive(verb));
        if (found.isEmpty() && relative && gapIsObject(verb)) {
            found.addAll(each(described(verb)));
        }
        if (found.isEmpty() && verb.is("conj")) {
            found.addAll(sharedObject(verb));
        }
        if (found.size() == 1 && verb.is("conj") && words.contains("both", lower(found.get(0)))) {
            List<Token> before = objectsBelow(document.token(verb.head())).stream()
                    .flatMap(object -> each(object).stream())
                    .toList();
            return before.size() > 1 ? before : found;
        }
        if (found.isEmpty()) {
            found.addAll(laterObject(verb));
        }
        return found;
    }

    /** Objects that the tree hangs below what follows: "shot and killed the guard", "of beating and robbing a man", "urged all sides to talk". */
    private List<Token> laterObject(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(verb, "xcomp", "ccomp", "advcl")) {
            if (found.isEmpty()) {
                asked(clause).stream()
                        .filter(child -> preposition(child).isEmpty())
                        .forEach(child -> found.addAll(each(child)));
            }
        }
        for (Token joined : document.children(verb, "conj")) {
            boolean beside = joined.index() == verb.index() + 2 && joined.upos() == Upos.VERB;
            boolean alike =
                    participle(joined) ? participle(verb) : participle(joined, "ing") && participle(verb, "ing");
            if (found.isEmpty() && beside && alike) {
                objectsBelow(joined).forEach(object -> found.addAll(each(object)));
            }
        }
        return found;
    }

    /** "attacked and destroyed the camp": the object stands with the last verb, or the first one. */
    private List<Token> sharedObject(Token verb) {
        Token first = document.token(verb.head());
        boolean last = document.children(first, "conj").stream().noneMatch(each -> each.index() > verb.index());
        List<Token> objects = objectsBelow(first);
        List<Token> found = new ArrayList<>();
        if (last && !objects.isEmpty() && objects.get(0).index() > verb.index()) {
            objects.forEach(object -> found.addAll(each(object)));
        }
        return found;
    }

    /** An "object" before a verb without subject: the tree is wrong about it, it is the subject. */
    private boolean fronted(Token verb, Token object) {
        return object.index() < verb.index()
                && !verb.is("conj")
                && object.upos() != Upos.PRON
                && (!participle(verb, "ing") || document.child(verb, "aux").isPresent())
                && subjectsBelow(verb).isEmpty();
    }

    private boolean gapIsObject(Token verb) {
        List<Token> subjects = subjectsBelow(verb);
        return !subjects.isEmpty() && !RELATIVE.contains(lower(subjects.get(0)));
    }

    /** Who is to do what the complement of a verb says: its object, or the subject that the tree gives to the infinitive. */
    List<Token> whom(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : document.children(verb, "xcomp", "ccomp", "advcl")) {
            boolean owned =
                    infinitive(clause) && (!clause.is("advcl") || !asked(clause).isEmpty());
            for (Token subject : owned ? subjectsBelow(clause) : List.<Token>of()) {
                found.addAll(each(subject));
            }
        }
        return found.isEmpty() && document.child(verb, "xcomp").isPresent() ? patients(verb) : found;
    }

    /** The grammatical subjects of a verb, its own or those it shares with the clause above. */
    List<Token> subjects(Token verb, int depth) {
        List<Token> found = new ArrayList<>();
        for (Token child : subjectsBelow(verb)) {
            if (found.isEmpty() || child.index() < verb.index()) {
                found.addAll(each(child));
            }
        }
        for (Token child : found.isEmpty() ? objectsBelow(verb) : List.<Token>of()) {
            if (fronted(verb, child)) {
                found.addAll(each(child));
            }
        }
        if (found.isEmpty()) {
            found.addAll(unmarked(verb));
        }
        if (found.isEmpty() || found.stream().allMatch(each -> each.index() > verb.index())) {
            torn(verb).ifPresent(each -> {
                found.clear();
                found.addAll(each(each));
            });
        }
        if (!found.isEmpty() || depth > DEEPEST || verb.head() < 0) {
            return found;
        }
        List<Token> above = shared(verb, depth);
        return above.isEmpty() ? insideClause(verb) : above;
    }

    /** A name without preposition before a verb that has no subject: the tree is wrong about it. */
    private List<Token> unmarked(Token verb) {
        if (!document.children(verb, "nsubj").isEmpty()) {
            return List.of();
        }
        for (Token child : document.children(verb, "obl", "dislocated", "vocative")) {
            boolean bare = child.index() < verb.index()
                    && child.upos() == Upos.PROPN
                    && preposition(child).isEmpty()
                    && !possessive(child);
            if (bare && !words.contains("time", lemma(child))) {
                return each(child);
            }
        }
        return List.of();
    }

    /** The phrase right before a finite verb which the tree makes the subject of another verb. */
    private Optional<Token> torn(Token verb) {
        boolean bare = passive(verb) && !beside(verb, "be", "get");
        if (participle(verb, "ing") || verb.relation().startsWith("acl") || infinitive(verb) || bare) {
            return Optional.empty();
        }
        return right(verb).or(() -> behindMark(verb));
    }

    /** The subject of another verb that stands right before this one. */
    private Optional<Token> right(Token verb) {
        int first = document.sentenceOf(verb).first();
        int at = verb.index() - 1;
        while (at > first && SKIPPED.contains(document.token(at).upos())) {
            at--;
        }
        if (at < first) {
            return Optional.empty();
        }
        Token head = topOfName(document.token(at));
        boolean subject = head.is("nsubj") && head.head() != verb.index() && nominal(head) && head.index() <= at;
        return subject && preposition(head).isEmpty() ? Optional.of(head) : Optional.empty();
    }

    /** "When Mr. Vance, 41, was arrested, he": the subject between "when" and its verb. */
    private Optional<Token> behindMark(Token verb) {
        return document.children(verb, "mark", "advmod").stream()
                .filter(mark -> mark.index() < verb.index() && words.contains("clause-mark", lower(mark)))
                .findFirst()
                .flatMap(mark -> document.tokens().subList(mark.index(), verb.index()).stream()
                        .filter(token -> token.is("nsubj") && nominal(token) && token.head() > verb.index())
                        .findFirst());
    }

    /** The name or noun right before a verb behind "that" or "if", where the tree hangs it elsewhere. */
    private List<Token> insideClause(Token verb) {
        Optional<Token> mark = document.children(verb, "mark").stream()
                .filter(each -> each.upos() == Upos.SCONJ && each.index() < verb.index())
                .findFirst();
        if (mark.isEmpty()) {
            return List.of();
        }
        int first = mark.get().index();
        int at = verb.index() - 1;
        while (at > first && SKIPPED.contains(document.token(at).upos())) {
            at--;
        }
        if (at <= first || !nominal(document.token(at))) {
            return List.of();
        }
        Token head = document.token(at);
        while ((head.is("flat") || head.is("compound")) && head.head() > first) {
            head = document.token(head.head());
        }
        return head.index() < verb.index() && preposition(head).isEmpty() ? each(head) : List.of();
    }

    /** The subjects that a verb shares with the clause above. */
    private List<Token> shared(Token verb, int depth) {
        if (document.child(verb, "cc").isPresent() && !verb.is("conj")) {
            return document.children(document.token(verb.head())).stream()
                    .filter(each -> each.upos() == Upos.VERB && each.index() < verb.index())
                    .reduce((first, second) -> second)
                    .or(() -> document.head(verb).filter(each -> each.index() < verb.index() && verbal(each)))
                    .map(each -> subjects(each, depth + 1))
                    .orElse(List.of());
        }
        Token above = document.token(verb.head());
        List<Token> left = resulting(verb) && !passive(above) ? left(verb, above) : List.of();
        if (!left.isEmpty()) {
            return left;
        }
        switch (verb.relation()) {
            case "conj" -> {
                return verbal(above) ? subjects(above, depth + 1) : List.of();
            }
            case "xcomp", "ccomp" -> {
                if (verb.relation().equals("ccomp") && !infinitive(verb)) {
                    return participle(verb, "ing") ? nearest(verb, depth) : List.of();
                }
                List<Token> planners = planners(verb, above);
                return planners.isEmpty() ? controller(above, depth) : planners;
            }
            case "advcl" -> {
                return document.child(verb, "expl").isPresent() ? List.of() : adverbial(verb, above, depth);
            }
            case "acl" -> {
                return nounClauseSubject(verb, above, depth);
            }
            case "acl:relcl" -> {
                return gapIsObject(verb) ? List.of() : each(described(verb));
            }
            default -> {
                return List.of();
            }
        }
    }

    /** "left four people injured": the objects of the verb above that stand before the participle. */
    private List<Token> left(Token verb, Token above) {
        return document.children(above, "obj", "nsubj").stream()
                .filter(object -> object.index() < verb.index())
                .filter(object -> object.is("obj") || object.index() > above.index())
                .flatMap(object -> each(object).stream())
                .toList();
    }

    /** The noun that a relative clause is about; "who" goes with the person before "of Maryland", not with the place. */
    private Token described(Token clause) {
        Token at = document.token(clause.head());
        Optional<Token> who = document.children(clause, "nsubj").stream()
                .filter(child -> lower(child).equals("who"))
                .findFirst();
        if (who.isEmpty()) {
            return thing(clause, at);
        }
        if (!animate(at)) {
            return before(who.get()).map(this::topOfName).filter(this::animate).orElse(at);
        }
        for (int i = 0; i < 3 && location[at.index()]; i++) {
            Token above = at.head() < 0 ? at : document.token(at.head());
            if (!at.is("nmod") || !nominal(above)) {
                return personBefore(at).orElse(at);
            }
            at = above;
        }
        return at;
    }

    /** "sued the clerk in May, which was dismissed": "which" goes with the thing above a person. */
    private Token thing(Token clause, Token noun) {
        boolean which = document.children(clause, "nsubj", "obj").stream()
                .anyMatch(child -> lower(child).equals("which") && child.index() < clause.index());
        Token at = noun;
        while (which && words.contains("person", lemma(at)) && at.head() >= 0 && nominal(document.token(at.head()))) {
            at = document.token(at.head());
            while (at.upos() == Upos.PROPN
                    && at.head() >= 0
                    && document.token(at.head()).upos() == Upos.NOUN) {
                at = document.token(at.head());
            }
        }
        return at;
    }

    private Token topOfName(Token part) {
        Token top = part;
        while ((top.is("flat") || top.is("compound")) && top.head() >= 0) {
            top = document.token(top.head());
        }
        return top;
    }

    /** A noun; where it names a place behind a person, the person. */
    private Token person(Token noun) {
        Token top = topOfName(noun);
        return location(top) ? personBefore(top).orElse(noun) : noun;
    }

    /** The name or noun right before the preposition of a place. */
    private Optional<Token> personBefore(Token place) {
        for (Token mark : document.children(place, "case")) {
            int at = mark.index() - 1;
            if (mark.index() < place.index() && at > document.sentenceOf(place).first()) {
                Token before = topOfName(document.token(at));
                boolean other = nominal(before) && !location[before.index()] && before.index() < place.index();
                return other ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean verbal(Token token) {
        return token.upos() == Upos.VERB
                || token.upos() == Upos.ADJ
                || document.child(token, "cop").isPresent();
    }

    /** Who does what a clause beside a verb says: its subject; "accused him of stealing": its object; "used by him to": its agent. */
    private List<Token> adverbial(Token verb, Token above, int depth) {
        if (infinitive(verb)) {
            List<Token> planners = planners(verb, above);
            if (!planners.isEmpty()) {
                return planners;
            }
            Optional<Token> means = verbBefore(verb).filter(each -> lemma(each).equals("use") && passive(each));
            if (means.isPresent() && !agents(means.get()).isEmpty()) {
                return agents(means.get());
            }
        }
        List<Token> led = infinitive(verb) ? addressed(above) : accompanied(verb, above);
        if (!led.isEmpty()) {
            return led;
        }
        boolean blamed = document.children(verb, "mark").stream()
                .anyMatch(mark -> words.contains("blame-preposition", lower(mark)));
        if (blamed && participle(verb, "ing") && above.upos() == Upos.VERB && !passive(above)) {
            List<Token> objects = document.children(above, "obj", "iobj").stream()
                    .filter(object -> object.index() < verb.index())
                    .flatMap(object -> each(object).stream())
                    .filter(this::animate)
                    .toList();
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return subjects(above, depth + 1);
    }

    /** "called upon the authorities to open an inquiry": those whom a verb of asking names. */
    private List<Token> addressed(Token asking) {
        if (!words.contains("asking", lemma(asking)) || passive(asking)) {
            return List.of();
        }
        return document.children(asking, "obl", "obj").stream()
                .filter(child -> preposition(child)
                        .filter(each -> words.contains("address-preposition", each))
                        .isPresent())
                .flatMap(child -> each(child).stream())
                .toList();
    }

    /** "led a crowd marching through the town": the people right before a participle that no comma parts from them. */
    private List<Token> accompanied(Token verb, Token above) {
        int at = verb.index() - 1;
        boolean own = words.contains("harm", lemma(verb)) || words.contains("contacting", lemma(above));
        if (!participle(verb, "ing") || own || at <= above.index()) {
            return List.of();
        }
        return document.children(above, "obj").stream()
                .filter(object -> topOfName(document.token(at)).index() == object.index())
                .filter(this::animate)
                .toList();
    }

    /** "welcomed the decision by the premier to resign": those whose decision, plan or effort stands right before an infinitive. */
    private List<Token> planners(Token verb, Token above) {
        for (Token noun : document.children(above, "obj", "obl")) {
            boolean between = noun.index() > above.index() && adjacent(noun, verb);
            if (between && infinitive(verb) && words.contains("undertaking", lemma(noun))) {
                List<Token> by = phrases(noun, "by");
                return by.isEmpty() ? owners(noun) : by;
            }
        }
        return List.of();
    }

    /** Whether an infinitive begins right behind the phrase of a noun. */
    private boolean adjacent(Token noun, Token verb) {
        int mark = document.children(verb, "mark").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
        return mark > noun.index() && document.dominates(noun, document.token(mark - 1));
    }

    private Optional<Token> verbBefore(Token verb) {
        int first = document.sentenceOf(verb).first();
        for (int at = verb.index() - 1; at >= first; at--) {
            if (document.token(at).upos() == Upos.VERB) {
                return Optional.of(document.token(at));
            }
        }
        return Optional.empty();
    }

    private static boolean participle(Token verb, String ending) {
        return verb.upos() == Upos.VERB && lower(verb).endsWith(ending);
    }

    /** "…, killing two guards" where the tree makes it a clause of its own: the subject of the clause before it. */
    private List<Token> nearest(Token verb, int depth) {
        int first = document.sentenceOf(verb).first();
        int at = verb.index() - 1;
        if (at <= first
                || !document.token(at).form().equals(",")
                || !document.children(verb, "aux", "mark").isEmpty()) {
            return List.of();
        }
        Optional<Token> before = verbBefore(verb).filter(each -> each.index() != verb.head());
        if (before.isEmpty()) {
            return List.of();
        }
        List<Token> found = subjects(before.get(), depth + 1).stream()
                .filter(each -> each.index() < before.get().index())
                .toList();
        return found.isEmpty() ? lastSubject(before.get()) : found;
    }

    /** The last subject before a verb, whatever verb the tree gives it to. */
    private List<Token> lastSubject(Token verb) {
        int first = document.sentenceOf(verb).first();
        for (int at = verb.index() - 1; at >= first; at--) {
            Token token = document.token(at);
            if (token.is("nsubj") && !RELATIVE.contains(lower(token)) && nominal(token)) {
                return each(token);
            }
        }
        return List.of();
    }

    /** Whether a number or a word like "others" stands alone for people; no year, no sum of money. */
    boolean crowd(Token token) {
        int next = token.index() + 1;
        String after = next < document.tokens().size() ? lower(document.token(next)) : "";
        if (words.contains("uncounted", after) || words.contains("time", after)) {
            return false;
        }
        if (token.upos() == Upos.NUM) {
            return !token.form().matches("(1[89]|20)\\d\\d|.*[-:/.$%].*")
                    && (!token.is("nummod")
                            || document.head(token).filter(Syntax::nominal).isEmpty())
                    && !words.contains("million", lemma(token))
                    && document.children(token).stream().noneMatch(child -> child.upos() == Upos.SYM)
                    && (token.index() == 0
                            || !document.token(token.index() - 1).form().matches("[-–$%]"));
        }
        return words.contains("crowd", lower(token));
    }

    /** Whether a word names somebody: a name, a pronoun, a noun for people or bodies. */
    boolean animate(Token token) {
        return token.upos() == Upos.PROPN
                || (token.upos() == Upos.PRON && !words.contains("expletive", lower(token)))
                || words.contains("group", lemma(token))
                || words.contains("person", lemma(token));
    }

    public boolean infinitive(Token verb) {
        return document.children(verb, "mark").stream()
                .anyMatch(mark -> lower(mark).equals("to"));
    }

    /** Who is to do what an infinitive says: the object of "urge", "order", "help", else the subject of the verb. */
    private List<Token> controller(Token above, int depth) {
        if (words.contains("object-control", lemma(above))) {
            List<Token> controlled = new ArrayList<>();
            if (passive(above)) {
                return subjects(above, depth + 1);
            }
            for (Token child : document.children(above, "obj", "iobj")) {
                controlled.addAll(each(child));
            }
            for (Token child : document.children(above, "obl", "nsubj")) {
                if (controlled.isEmpty()
                        && child.index() > above.index()
                        && preposition(child)
                                .filter(words.of("control-preposition")::contains)
                                .isPresent()) {
                    controlled.addAll(each(child));
                }
            }
            for (Token child : controlled.isEmpty() ? objectsBelow(above) : List.<Token>of()) {
                controlled.addAll(each(child));
            }
            if (!controlled.isEmpty()) {
                return controlled;
            }
        }
        return above.upos() == Upos.NOUN && document.child(above, "cop").isEmpty()
                ? owners(above)
                : subjects(above, depth + 1);
    }

    /** "the plan to attack": whose plan it is; "officers guarding the gate": the noun itself. */
    private List<Token> nounClauseSubject(Token verb, Token noun, int depth) {
        boolean gerund = lower(verb).endsWith("ing")
                && words.contains("undertaking", lemma(noun))
                && !document.children(verb, "mark").isEmpty();
        if (!infinitive(verb) && !gerund && !besides(verb)) {
            return held(verb, noun, depth).orElseGet(() -> each(noun));
        }
        if (ranked(noun)) {
            return document.child(noun, "cop").isPresent() ? subjects(noun, depth + 1) : each(noun);
        }
        List<Token> by = phrases(noun, "by");
        List<Token> owners = by.isEmpty() ? owners(noun) : by;
        if (!owners.isEmpty() || noun.head() < 0) {
            return owners;
        }
        List<Token> whose = phrases(noun, "of").stream().filter(this::animate).toList();
        if (!whose.isEmpty() && whose.get(whose.size() - 1).index() < verb.index()) {
            return whose;
        }
        Token above = document.token(noun.head());
        return verbal(above) && !passive(above) ? subjects(above, depth + 1) : List.of();
    }

    /** "the second bishop to visit the island": one of those who did. */
    boolean ranked(Token noun) {
        return document.children(noun, "amod", "nummod").stream()
                .anyMatch(child -> child.index() < noun.index() && words.contains("rank", lower(child)));
    }

    /** "parted with his boss in backing the bill": a gerund that tells how or when, not what the noun before it does. */
    private boolean besides(Token verb) {
        return participle(verb, "ing")
                && document.children(verb, "mark", "case").stream()
                        .anyMatch(mark ->
                                mark.index() < verb.index() && words.contains("circumstance-mark", lower(mark)));
    }

    /** "is held in the county jail accused of theft", "has trouble backing the bill": not the jail or the trouble, but who is in it. */
    private Optional<List<Token>> held(Token verb, Token noun, int depth) {
        if (noun.head() < 0 || document.token(noun.head()).upos() != Upos.VERB) {
            return Optional.empty();
        }
        Token above = document.token(noun.head());
        boolean court = words.contains("jail", lemma(noun)) || words.contains("court", lemma(noun));
        boolean contact = noun.is("obj") && participle(verb, "ing") && words.contains("contacting", lemma(above));
        boolean jail = noun.is("obl") && court && words.contains("harm", lemma(verb)) && passive(verb);
        boolean trouble =
                noun.is("obj") && participle(verb, "ing") && words.contains("having", lemma(above)) && !animate(noun);
        return jail || trouble || contact ? Optional.of(subjects(above, depth + 1)) : Optional.empty();
    }

    /** Who owns a noun by possessive, nationality or name before it. */
    public List<Token> owners(Token noun) {
        List<Token> found = new ArrayList<>();
        found.addAll(possessors(noun));
        return found.isEmpty() ? modifiers(noun) : found;
    }

    /** The possessors of a noun; where the tree hangs "the king's" elsewhere, the one that stands right before it. */
    public List<Token> possessors(Token noun) {
        List<Token> found = new ArrayList<>();
        List<Token> owners = document.children(noun, "nmod:poss");
        boolean marked = owners.stream().anyMatch(this::possessive);
        for (Token child : owners) {
            if (!marked || possessive(child) || child.upos() == Upos.PRON) {
                found.addAll(each(child));
            }
        }
        int first = noun.index();
        for (Token child : document.children(noun)) {
            first = child.is("case") || child.is("mark") ? first : Math.min(first, child.index());
        }
        if (found.isEmpty() && first > document.sentenceOf(noun).first()) {
            Token mark = document.token(first - 1);
            if (mark.upos() == Upos.PART && mark.is("case") && mark.head() >= 0) {
                Token before = document.token(Math.max(0, first - 2));
                boolean torn = nominal(before)
                        && topOfName(before).index() < first
                        && !nounsBetween(mark.head(), mark.index());
                found.addAll(each(torn ? topOfName(before) : document.token(mark.head())));
            }
        }
        return found;
    }

    /** The nationalities, names and groups that stand before a noun: "US strike", "rebel attack". */
    List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : document.children(noun, "compound", "amod", "nmod")) {
            if (child.index() < noun.index()
                    && !child.relation().equals("nmod:poss")
                    && preposition(child).isEmpty()
                    && (named(child) || words.contains("group", lemma(child)))) {
                found.addAll(each(child));
            }
        }
        return ownGroup(found);
    }

    /** Of "US army" before a noun the army alone: the name tells whose it is. */
    private List<Token> ownGroup(List<Token> found) {
        if (found.size() < 2) {
            return found;
        }
        Token last = found.get(found.size() - 1);
        Token before = found.get(found.size() - 2);
        boolean group = words.contains("group", lemma(last)) && before.index() == last.index() - 1;
        return group ? List.of(last) : found;
    }

    /** A noun for people with a capital letter inside a sentence: "Kurds", "Christians". */
    boolean people(Token noun) {
        return noun.upos() == Upos.NOUN
                && Character.isUpperCase(noun.form().codePointAt(0))
                && noun.form().endsWith("s")
                && noun.index() > document.sentenceOf(noun).first()
                && !words.contains("time", lemma(noun));
    }

    private boolean named(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0))
                && !words.contains("time", lemma(token))
                && !words.contains("title", lemma(token))
                && (token.upos() == Upos.PROPN
                        || token.index() > document.sentenceOf(token).first());
    }

    /** The verbs that a verb is joined to by "and" or "or". */
    List<Token> joined(Token verb) {
        Token first = verb.is("conj") && verb.head() >= 0 ? document.token(verb.head()) : verb;
        List<Token> found = new ArrayList<>(document.children(first, "conj"));
        found.add(first);
        found.removeIf(each -> each.index() == verb.index());
        return found;
    }

    /** The phrases under a head that one of the prepositions marks. */
    public List<Token> phrases(Token head, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : document.children(head, "obl", "nmod", "nsubj", "obj", "xcomp")) {
            if (preposition(child).filter(preposition::equals).isPresent()) {
                found.addAll(each(child));
            }
        }
        if (found.isEmpty() && head.upos() == Upos.NOUN && preposition.equals("by")) {
            found.addAll(behind(head));
        }
        for (Token clause : found.isEmpty() ? document.children(head, "xcomp", "advcl") : List.<Token>of()) {
            for (Token child : infinitive(clause) ? asked(clause) : List.<Token>of()) {
                if (preposition(child).filter(preposition::equals).isPresent()) {
                    found.addAll(each(child));
                }
            }
        }
        return found;
    }

    /** "the killing of the monks by soldiers": who does it, where the tree hangs the phrase on those it is done to. */
    private List<Token> behind(Token noun) {
        return document.children(noun, "nmod").stream()
                .filter(child -> preposition(child).filter("of"::equals).isPresent())
                .flatMap(child -> phrases(child, "by").stream())
                .toList();
    }

    /** The phrase right behind a word that a preposition marks, wherever the tree hangs it. */
    List<Token> next(Token word, String preposition) {
        int at = word.index() + 1;
        int last = document.sentenceOf(word).last();
        if (at + 1 >= last || !lower(document.token(at)).equals(preposition)) {
            return List.of();
        }
        Token mark = document.token(at);
        if (mark.head() > at && mark.is("case")) {
            return each(document.token(mark.head()));
        }
        int head = at;
        while (head + 1 < last && phrasal(document.token(head + 1))) {
            head++;
        }
        return head > at && nominal(document.token(head)) ? List.of(document.token(head)) : List.of();
    }

    private static boolean phrasal(Token token) {
        return nominal(token) || token.upos() == Upos.DET || token.upos() == Upos.ADJ || token.upos() == Upos.NUM;
    }

    /** A phrase with its conjuncts, each without measure nouns, relative pronouns replaced by what they stand for. */
    List<Token> each(Token head) {
        Set<Token> found = new LinkedHashSet<>();
        found.add(core(head));
        for (Token conjunct : document.children(head, "conj")) {
            boolean alike = nominal(conjunct) || conjunct.upos() == head.upos();
            if (alike && !describes(conjunct, head) && !seat(conjunct)) {
                found.add(core(conjunct));
                document.children(conjunct, "conj").forEach(further -> found.add(core(further)));
            }
        }
        return List.copyOf(found);
    }

    /** "Brandt, a former judge and a general, was": what is joined to a description of a name is no second person. */
    private boolean describes(Token conjunct, Token name) {
        Optional<Token> and = document.child(conjunct, "cc").filter(each -> each.index() > name.index());
        boolean apart =
                and.isEmpty() || document.token(and.get().index() - 1).form().equals(",");
        return !apart
                && name.upos() == Upos.PROPN
                && indefinite(conjunct)
                && document.children(name, "appos").stream()
                        .anyMatch(each ->
                                each.index() > name.index() && each.index() < conjunct.index() && indefinite(each));
    }

    /** "Senator Brandt, R-Vella, and the mayor": a party and the place that a member is elected in are no second person. */
    private boolean seat(Token name) {
        int at = name.index() - 1;
        boolean dash = at > 0 && document.token(at).form().equals("-");
        String party = dash ? document.token(at - 1).form() : "";
        return name.form().matches("[RDI]-\\p{Lu}.*") || party.matches("[RDI]");
    }

    private boolean indefinite(Token noun) {
        return document.children(noun, "det").stream()
                .anyMatch(each -> lemma(each).equals("a") || lower(each).equals("an"));
    }

    /** "three rounds of talks", "some of the attacks", "the number of troops": the noun that counts. */
    Token core(Token head) {
        Token at = titled(head);
        if (RELATIVE.contains(lower(at)) && at.upos() == Upos.PRON) {
            at = antecedent(at).orElse(at);
        }
        for (int i = 0; i < 3; i++) {
            if (!words.contains("partitive", lemma(at))
                    && at.upos() != Upos.NUM
                    && at.upos() != Upos.DET
                    && at.upos() != Upos.SYM) {
                return at;
            }
            Token measure = at;
            Optional<Token> below = document.children(at, "nmod", "obl").stream()
                    .filter(child -> preposition(child).filter("of"::equals).isPresent())
                    .findFirst()
                    .or(() -> counted(measure));
            if (below.isEmpty()) {
                return at;
            }
            at = below.get();
        }
        return at;
    }

    /** "his rival Anna Keller": the name right behind a noun for a person. */
    private Token titled(Token noun) {
        if (noun.upos() != Upos.NOUN) {
            return noun;
        }
        return document.children(noun, "appos").stream()
                .filter(name -> name.index() == noun.index() + 1 && name.upos() == Upos.PROPN)
                .filter(name -> !location(name))
                .findFirst()
                .orElse(noun);
    }

    /** What a measure right before "of" counts, wherever the tree hangs it. */
    private Optional<Token> counted(Token measure) {
        int at = measure.index() + 1;
        if (at + 1 >= document.sentenceOf(measure).last()
                || !lower(document.token(at)).equals("of")) {
            return Optional.empty();
        }
        Token mark = document.token(at);
        if (mark.head() <= at || !mark.is("case")) {
            return Optional.empty();
        }
        Token counted = document.token(mark.head());
        return counted.relation().equals("nmod:poss") ? document.head(counted) : Optional.of(counted);
    }

    private Optional<Token> antecedent(Token pronoun) {
        Token at = pronoun;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            if (at.relation().equals("acl:relcl")) {
                return Optional.of(described(at));
            }
            if (at.is("acl")) {
                return at.head() > pronoun.index() ? before(pronoun) : document.head(at);
            }
            at = document.token(at.head());
        }
        return lower(pronoun).equals("who") ? before(pronoun).map(this::person) : Optional.empty();
    }

    /** The noun right before a pronoun, past a comma. */
    private Optional<Token> before(Token pronoun) {
        int first = document.sentenceOf(pronoun).first();
        int at = pronoun.index() - 1;
        if (at > first && document.token(at).form().equals(",")) {
            at--;
        }
        return at >= first && nominal(document.token(at)) ? Optional.of(document.token(at)) : Optional.empty();
    }

    /** The noun or the measure noun above it ("rounds" of talks), that stands in the clause. */
    Token top(Token noun) {
        Token at = noun;
        for (int i = 0; i < 3 && at.head() >= 0; i++) {
            Token above = document.token(at.head());
            boolean measured = at.is("nmod")
                    && words.contains("partitive", lemma(above))
                    && preposition(at).filter("of"::equals).isPresent();
            boolean joined = at.relation().equals("conj") && nominal(above);
            Optional<Token> measure =
                    at.is("obl") && preposition(at).filter("of"::equals).isPresent()
                            ? objectsBelow(above).stream()
                                    .filter(each -> words.contains("partitive", lemma(each)))
                                    .findFirst()
                            : Optional.empty();
            if (measure.isPresent()) {
                return measure.get();
            }
            if (!measured && !joined) {
                return at;
            }
            at = above;
        }
        return at;
    }

    /** The span of a subtree without the punctuation at its edges. */
    public Span clause(Token head) {
        List<Token> all = document.subtree(head);
        int first = 0;
        int last = all.size() - 1;
        while (first < last && all.get(first).upos() == Upos.PUNCT) {
            first++;
        }
        while (last > first && all.get(last).upos() == Upos.PUNCT) {
            last--;
        }
        return all.get(first).span().cover(all.get(last).span()).cover(head.span());
    }
}
