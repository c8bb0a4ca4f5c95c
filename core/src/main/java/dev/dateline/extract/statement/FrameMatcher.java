// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.StatementAct;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Fits the frames of the cue lexicon to the tree round a word. Immutable and thread-safe. */
final class FrameMatcher {
    private final CueLexicon lexicon;

    FrameMatcher(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The surest frame of the word that its tree fits. */
    Optional<FrameMatch> match(Document document, Token cue) {
        return lexicon.entries(document, cue).stream()
                .flatMap(entry -> entry.frames().stream()
                        .map(frame -> match(document, cue, entry, frame))
                        .flatMap(Optional::stream))
                .min(Comparator.comparing(match -> match.frame().shape()));
    }

    private static Optional<FrameMatch> match(Document document, Token cue, CueEntry entry, Frame frame) {
        Around around = new Around(document, cue);
        List<Token> content = switch (frame.shape()) {
            case CLAUSE, TOLD -> around.clause(entry.noun());
            case TO -> around.infinitive();
            case ING -> around.ing();
            case OBJECT -> around.object();
            case OBJECT_TO -> around.objectAnd(around.withTo());
            case COMPLEMENT -> around.objectAnd(around.predicate());
            case OBJECT_PREP -> around.objectAnd(around.with(frame.preposition()));
            case PASSIVE_PREP -> around.passive() ? around.first(around.with(frame.preposition())) : List.of();
            case PREP_TO -> around.prepositionTo(frame.preposition());
            case PREP -> around.preposition(frame.preposition());
        };
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean told = frame.shape() == Frame.Shape.TOLD || frame.shape() == Frame.Shape.CLAUSE;
        boolean asked = frame.shape() == Frame.Shape.OBJECT_TO
                && entry.kind() == CueEntry.Kind.SPEECH
                && entry.act() == StatementAct.DEMAND;
        OptionalInt addressee = told ? around.addressee() : asked ? around.asked() : OptionalInt.empty();
        return Optional.of(new FrameMatch(cue, entry, frame, content, addressee));
    }

    /** The words round a cue. */
    private record Around(Document document, Token cue) {
        private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM);

        List<Token> clause(boolean noun) {
            if (noun) {
                return first(document.children(cue, "acl", "ccomp").stream()
                        .filter(child -> hasMark(child, "that"))
                        .findFirst());
            }
            Optional<Token> complement = document.child(cue, "ccomp").or(() -> document.child(cue, "csubj:pass"));
            if (complement.isPresent()) {
                return first(complement);
            }
            if (cue.is("parataxis")
                    && cue.head() >= 0
                    && document.child(cue, "nsubj").isPresent()) {
                return without(document.token(cue.head()));
            }
            return asTold() ? without(document.token(cue.head())) : List.of();
        }

        /** "As the mayor said, the port was closed." */
        private boolean asTold() {
            int first = document.subtree(cue).get(0).index();
            return cue.is("advcl")
                    && cue.index() < cue.head()
                    && document.token(first).form().equalsIgnoreCase("as")
                    && hasMark(cue, "as")
                    && document.child(cue, "nsubj").isPresent()
                    && document.children(cue, "obj", "iobj", "ccomp", "xcomp").isEmpty();
        }

        /** The words of the clause that the cue stands in as an insertion. */
        private List<Token> without(Token host) {
            return document.subtree(host).stream()
                    .filter(token -> !document.dominates(cue, token))
                    .toList();
        }

        private List<Token> first(Optional<Token> token) {
            return token.map(document::subtree).orElse(List.of());
        }

        private boolean hasMark(Token token, String... words) {
            return document.children(token, "mark", "case").stream()
                    .anyMatch(mark -> List.of(words).contains(mark.form().toLowerCase(Locale.ROOT)));
        }

        List<Token> infinitive() {
            return first(below("xcomp", "acl", "ccomp").stream()
                    .filter(child -> hasMark(child, "to"))
                    .filter(child -> document.child(child, "nsubj").isEmpty())
                    .findFirst());
        }

        List<Token> ing() {
            return first(document.children(cue, "xcomp", "ccomp", "obj", "advcl").stream()
                    .filter(child -> child.index() > cue.index()
                            && child.upos() == Upos.VERB
                            && (child.form().endsWith("ing") || having(child)))
                    .findFirst());
        }

        /** "having ordered it", "being paid". */
        private boolean having(Token verb) {
            return document.children(verb, "aux").stream()
                    .anyMatch(aux -> aux.form().endsWith("ing"));
        }

        List<Token> object() {
            return first(document.children(cue, "obj").stream()
                    .filter(child -> child.upos() != Upos.PRON && child.index() > cue.index())
                    .findFirst());
        }

        /** From the object to the end of what is said of it. */
        List<Token> objectAnd(Optional<Token> rest) {
            Optional<Token> object = document.children(cue, "obj", "iobj").stream()
                    .filter(child -> child.index() > cue.index())
                    .findFirst();
            if (rest.isEmpty()) {
                return List.of();
            }
            if (object.isEmpty()) {
                Optional<Token> subject = document.child(rest.get(), "nsubj");
                return subject.isPresent() && rest.get().index() > cue.index() ? first(rest) : List.of();
            }
            return join(first(object), first(rest));
        }

        private List<Token> join(List<Token> one, List<Token> other) {
            TreeMap<Integer, Token> joined = new TreeMap<>();
            one.forEach(token -> joined.put(token.index(), token));
            other.forEach(token -> joined.put(token.index(), token));
            return joined.isEmpty() ? List.of() : document.tokens().subList(joined.firstKey(), joined.lastKey() + 1);
        }

        Optional<Token> withTo() {
            return below("xcomp", "ccomp", "advcl", "acl").stream()
                    .filter(child -> hasMark(child, "to"))
                    .findFirst();
        }

        /** Whether it is said of the subject, or of the noun that a participle belongs to. */
        boolean passive() {
            boolean participle = cue.is("acl") || cue.is("xcomp") || cue.is("amod");
            boolean acts = document.children(cue, "nsubj").stream().anyMatch(subject -> !subject.is("nsubj:pass"));
            return !acts
                    && document.children(cue, "obj", "iobj").isEmpty()
                    && (participle || document.child(cue, "aux:pass").isPresent());
        }

        Optional<Token> predicate() {
            return document.children(cue, "xcomp").stream()
                    .filter(child -> child.index() > cue.index() && !hasMark(child, "to"))
                    .findFirst();
        }

        Optional<Token> with(String preposition) {
            return below("obl", "nmod", "advcl", "acl", "xcomp").stream()
                    .filter(child -> hasMark(child, preposition))
                    .findFirst();
        }

        /** Dependents of the cue or of its object, behind the cue. */
        private List<Token> below(String... relations) {
            List<Token> found = new java.util.ArrayList<>(document.children(cue, relations));
            for (Token object : document.children(cue, "obj", "iobj", "obl")) {
                found.addAll(document.children(object, relations));
            }
            return found.stream().filter(child -> child.index() > cue.index()).toList();
        }

        List<Token> preposition(String preposition) {
            return document.children(cue, "obl", "advcl", "nmod", "xcomp").stream()
                    .filter(child -> child.index() > cue.index() && hasMark(child, preposition))
                    .findFirst()
                    .map(this::withoutPreposition)
                    .orElse(List.of());
        }

        private List<Token> withoutPreposition(Token token) {
            List<Token> all = document.subtree(token);
            int begin = 0;
            while (begin < all.size()
                    && (all.get(begin).is("case") || all.get(begin).is("mark"))) {
                begin++;
            }
            return all.subList(begin, all.size());
        }

        List<Token> prepositionTo(String preposition) {
            Optional<Token> whom = document.children(cue, "obl", "nmod", "obj").stream()
                    .filter(child -> child.index() > cue.index() && hasMark(child, preposition))
                    .findFirst();
            Optional<Token> what = withTo();
            return whom.isEmpty()
                            || what.isEmpty()
                            || what.get().index() < whom.get().index()
                    ? List.of()
                    : join(withoutPreposition(whom.get()), first(what));
        }

        /** Who is asked to do it: "drivers" of "urged drivers to leave". */
        OptionalInt asked() {
            return document.children(cue, "obj", "iobj").stream()
                    .filter(child -> child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
                    .mapToInt(Token::index)
                    .findFirst();
        }

        OptionalInt addressee() {
            Optional<Token> whom = document.children(cue, "obj", "iobj").stream()
                    .filter(child -> NOMINAL.contains(child.upos()))
                    .findFirst()
                    .or(() -> document.children(cue, "obl").stream()
                            .filter(child -> NOMINAL.contains(child.upos()) && hasMark(child, "to"))
                            .findFirst());
            return whom.map(token -> OptionalInt.of(token.index())).orElse(OptionalInt.empty());
        }
    }
}
