// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.List;
import java.util.Set;

/** What stands in and round a match. */
record Sight(Document document, Scan scan) {
    String word(int at) {
        return scan.word(at);
    }

    Atom last(Match match) {
        return scan.atom(match.to() - 1);
    }

    boolean tagged(Atom atom, Upos... tags) {
        return atom.token() >= 0
                && List.of(tags).contains(document.token(atom.token()).upos());
    }

    boolean tagged(int at, Upos... tags) {
        return scan.has(at) && tagged(scan.atom(at), tags);
    }

    boolean capital(Atom atom) {
        return Character.isUpperCase(document.text().charAt(atom.begin()));
    }

    /** Whether one of the words stands right before the match. */
    boolean after(Match match, Set<String> words) {
        return words.contains(word(match.from() - 1));
    }

    /** Whether one of the words stands right behind the match. */
    boolean before(Match match, Set<String> words) {
        return words.contains(word(match.to()));
    }

    boolean wordIn(Match match, Set<String> words) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands in the match without a capital. */
    boolean small(Match match, Set<String> words) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.contains(word(i)) && !capital(scan.atom(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters, figures or a mark inside a word join it to what stands beside it. */
    boolean joined(Match match) {
        return joinedBefore(match) || joinedBehind(match);
    }

    private boolean joinedBefore(Match match) {
        Atom first = scan.atom(match.from());
        if (match.from() == 0 || !first.glued()) {
            return false;
        }
        Atom before = scan.atom(match.from() - 1);
        boolean mark = "-/.:,#$£€".contains(before.word()) && match.from() > 1 && before.glued();
        if (before.word().equals("-") && dayOrYear(match)) {
            return match.from() > 1
                    && before.glued()
                    && scan.atom(match.from() - 2).letters();
        }
        return before.letters()
                || before.digits()
                || "#$£€".contains(before.word())
                || (mark && first.digits() && scan.atom(match.from() - 2).digits());
    }

    /** A day of a month, or a year, which can be one end of a range. */
    private static boolean dayOrYear(Match match) {
        Slots slots = match.slots();
        boolean year = match.rule().meaning() == Meaning.YEAR && match.length() == 1;
        return year || (match.rule().meaning() == Meaning.DAY && slots.has("month") && slots.has("day"));
    }

    private boolean joinedBehind(Match match) {
        if (!scan.has(match.to()) || !scan.atom(match.to()).glued()) {
            return false;
        }
        Atom behind = scan.atom(match.to());
        if (behind.letters() || behind.digits() || behind.word().equals("%")) {
            return true;
        }
        if (behind.word().equals("-") && dayOrYear(match)) {
            return scan.has(match.to() + 1) && scan.atom(match.to() + 1).word().length() == 3;
        }
        boolean more = scan.has(match.to() + 1) && scan.atom(match.to() + 1).glued();
        return more
                && last(match).digits()
                && "/.:-".contains(behind.word())
                && scan.atom(match.to() + 1).digits();
    }

    /** Whether the words are part of a longer name, or all of a person's. */
    boolean insideName(Match match) {
        int from = scan.atom(match.from()).token();
        int to = last(match).token();
        for (Mention name : document.mentions(Layers.NAMES)) {
            if (name.first() <= from && to < name.last()) {
                return name.label().equals("PER") || name.first() < from || name.last() > to + 1;
            }
        }
        return false;
    }

    /** Whether the match is written like the end of a name: a capital behind a word with a capital. */
    boolean endsName(Match match) {
        boolean follows =
                match.from() > 0 && scan.atom(match.from() - 1).letters() && capital(scan.atom(match.from() - 1));
        return follows && capital(scan.atom(match.from()));
    }

    /** Whether a noun follows that the match would describe. */
    boolean nounFollows(Match match) {
        return scan.has(match.to()) && tagged(match.to(), Upos.NOUN, Upos.ADJ);
    }

    /** Whether a number or a sum stands at most six atoms before, in the same sentence. */
    boolean countNear(Match match) {
        for (int at = match.from() - 1; at >= 0 && at >= match.from() - 6; at--) {
            Atom atom = scan.atom(at);
            if (".;".contains(atom.word())) {
                return false;
            }
            if (atom.digits() || "%$£€".contains(atom.word()) || Durations.number(atom)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb that the match hangs on is in the past tense, without an auxiliary. */
    boolean done(Match match) {
        return document.head(token(match))
                .filter(verb -> verb.upos() == Upos.VERB
                        && document.children(verb, "aux", "aux:pass", "mark").isEmpty())
                .filter(verb -> !verb.form().equalsIgnoreCase(verb.lemma()))
                .filter(verb -> !verb.form().endsWith("s") && !verb.form().endsWith("ing"))
                .isPresent();
    }

    /** The token of the document in which the match begins, or the one before where none does. */
    Token token(Match match) {
        for (int at = match.from(); at < match.to(); at++) {
            if (scan.atom(at).token() >= 0) {
                return document.token(scan.atom(at).token());
            }
        }
        throw new IllegalStateException("an expression outside all words");
    }

    /** The words of a match. */
    Span span(Match match) {
        return span(match.from(), match.to());
    }

    /** The words of the atoms {@code [from, to)}. */
    Span span(int from, int to) {
        return new Span(scan().atom(from).begin(), scan().atom(to - 1).end());
    }
}
