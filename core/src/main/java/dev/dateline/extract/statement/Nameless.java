// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.statement;

import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Locale;

/**
 * Tells drafts by which somebody only keeps his name to himself: "asked not to be named", "did not want to give her name", "requested anonymity". One
 * instance serves one document.
 */
final class Nameless {
    private static final int LONG = 14;

    private final Document document;
    private final Mute.Words words;
    private final Auxiliaries auxiliaries;

    Nameless(Document document, Mute.Words words) {
        this.document = document;
        this.words = words;
        this.auxiliaries = new Auxiliaries(document);
    }

    /** Whether all that the draft conveys is that somebody is not to be named. */
    boolean by(Draft draft, Token cue) {
        List<Token> said = draft.content.stream()
                .map(document::tokensIn)
                .flatMap(List::stream)
                .toList();
        return cue.upos() == Upos.VERB
                && said.size() <= LONG
                && said.stream()
                        .anyMatch(word -> outer(draft, word)
                                && ((asked(word) && !wishes(cue))
                                        || (gives(word) && keeps(cue))
                                        || hides(word)
                                        || hidden(word)));
    }

    /** "wants the bridge to be named": of something else. */
    private boolean wishes(Token cue) {
        return document.children(cue, "obj").stream().anyMatch(object -> !isName(object));
    }

    /** "did not want", "declined", "asked": whoever gives no name, or asks that none be given. */
    private boolean keeps(Token cue) {
        return words.holds("declining", cue.lemma()) || auxiliaries.negated(cue);
    }

    private boolean outer(Draft draft, Token word) {
        Span above = word.head() < 0 ? null : document.token(word.head()).span();
        return above == null || !draft.covers(above);
    }

    /** "to be named", "that they not be identified", "that their names not be used"; not what somebody tells of himself: "that he was not named". */
    private boolean asked(Token verb) {
        boolean wanted = auxiliaries.infinitive(verb)
                || document.children(verb, "aux:pass").stream()
                        .anyMatch(be -> be.form().equalsIgnoreCase("be"));
        return wanted && !auxiliaries.modal(verb) && named(verb);
    }

    private boolean named(Token verb) {
        boolean passive = !document.children(verb, "aux:pass").isEmpty()
                && document.children(verb, "xcomp", "obj").isEmpty();
        boolean own = document.children(verb, "nsubj").stream()
                .allMatch(subject -> subject.upos() == Upos.PRON || isName(subject));
        return passive
                && own
                && (words.holds("identifying", verb.lemma())
                        || document.children(verb, "nsubj").stream().anyMatch(this::isName));
    }

    /** "to give her name". */
    private boolean gives(Token verb) {
        return auxiliaries.infinitive(verb)
                && document.children(verb, "obj").stream().anyMatch(this::isName);
    }

    /** "to remain anonymous". */
    private boolean hides(Token verb) {
        return auxiliaries.infinitive(verb)
                && document.children(verb, "obj", "xcomp").stream().anyMatch(this::hidden);
    }

    private boolean isName(Token noun) {
        return words.holds("identity", noun.lemma())
                && document.children(noun, "nmod").stream().anyMatch(whose -> whose.upos() == Upos.PRON);
    }

    private boolean hidden(Token word) {
        return (word.is("obj") || word.is("xcomp"))
                && words.holds("anonymous", word.lemma().toLowerCase(Locale.ROOT));
    }
}
