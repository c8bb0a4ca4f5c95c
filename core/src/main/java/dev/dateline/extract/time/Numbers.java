// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.extract.number.NumberWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers, years and days of the month, in figures or words, off a row of atoms. */
final class Numbers {
    /** A number read, and the index of the atom behind it. */
    record Read(String value, int end) {}

    /** Times are not counted in larger numbers. */
    static final long LARGEST = 1000;

    private final List<Atom> atoms;

    Numbers(List<Atom> atoms) {
        this.atoms = atoms;
    }

    private String word(int at) {
        return 0 <= at && at < atoms.size() ? atoms.get(at).word() : "";
    }

    private @Nullable String sense(int at, String kind) {
        if (at < atoms.size()) {
            for (Lexicon.Sense sense : atoms.get(at).senses()) {
                if (sense.kind().equals(kind)) {
                    return sense.value();
                }
            }
        }
        return null;
    }

    private boolean figures(int at, int shortest, int longest) {
        String word = word(at);
        if (word.length() < shortest || word.length() > longest) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean glued(int at) {
        return at < atoms.size() && atoms.get(at).glued();
    }

    /** "3", "1,200", "2 1/2", "two and a half", "a couple of", "several"; with article also "a", "half a". */
    @Nullable
    Read amount(int at, boolean article) {
        String some = sense(at, "some");
        if (some != null) {
            int end = word(at + 1).equals("of") ? at + 2 : at + 1;
            return new Read(some, end);
        }
        boolean a = word(at).equals("a") || word(at).equals("an");
        if (a
                && sense(at + 1, "some") != null
                && !word(at + 1).equals("many")
                && !word(at + 1).equals("several")) {
            return amount(at + 1, false);
        }
        if (article && word(at).equals("half")) {
            int end = word(at + 1).equals("a") || word(at + 1).equals("an") ? at + 2 : at + 1;
            return new Read("0.5", word(end).equals("-") ? end + 1 : end);
        }
        if (article && a && sense(at + 1, "number") == null) {
            return word(at + 1).equals("half")
                    ? new Read("0.5", word(at + 2).equals("-") ? at + 3 : at + 2)
                    : new Read("1", at + 1);
        }
        return count(a ? at + 1 : at, a);
    }

    private @Nullable Read count(int at, boolean article) {
        Read whole = atoms.get(Math.min(at, atoms.size() - 1)).digits() ? figures(at) : spelled(at);
        if (whole == null || (article && (whole.value().contains(".") || Long.parseLong(whole.value()) < 100))) {
            return null;
        }
        return whole.value().contains(".") ? whole : half(whole);
    }

    private @Nullable Read figures(int at) {
        if (at >= atoms.size()) {
            return null;
        }
        String word = word(at).replace(",", "");
        if (word.endsWith(".5") && word.length() < 8) {
            return new Read(word, at + 1);
        }
        return word.length() > 6 || word.contains(".") ? null : new Read(Long.toString(Long.parseLong(word)), at + 1);
    }

    private Read half(Read whole) {
        int at = whole.end();
        if (word(at).equals("and") && word(at + 1).equals("a") && word(at + 2).equals("half")) {
            return new Read(whole.value() + ".5", at + 3);
        }
        if (word(at).equals("and") && word(at + 1).equals("half")) {
            return new Read(whole.value() + ".5", at + 2);
        }
        if (word(at).equals("1") && word(at + 1).equals("/") && word(at + 2).equals("2")) {
            return new Read(whole.value() + ".5", at + 3);
        }
        return word(at).equals("½") ? new Read(whole.value() + ".5", at + 1) : whole;
    }

    /** "three", "twenty-one", "two hundred and ten", "a hundred", "two thousand". */
    private @Nullable Read spelled(int at) {
        return NumberWords.read(this::word, at, LARGEST)
                .map(read -> new Read(Long.toString(read.value()), read.end()))
                .orElse(null);
    }

    /** A year in four figures, or spelled: "nineteen ninety-seven", "two thousand". */
    @Nullable
    Read year(int at) {
        if (figures(at, 4, 4)) {
            char first = word(at).charAt(0);
            return first == '1' || first == '2' ? new Read(word(at), at + 1) : null;
        }
        String century = sense(at, "number");
        if ("2".equals(century)
                && word(at + 1).equals("thousand")
                && word(at - 1).equals("year")) {
            return spelled(at);
        }
        if (century == null || !(century.equals("18") || century.equals("19") || century.equals("20"))) {
            return null;
        }
        Read rest = spelled(at + 1);
        boolean fits = rest != null && rest.value().length() == 2;
        return fits && rest != null ? new Read(century + rest.value(), rest.end()) : null;
    }

    /** A day of the month in figures: "3". */
    @Nullable
    Read day(int at) {
        return figures(at, 1, 2) && in(word(at), 1, 31) ? new Read(word(at), at + 1) : null;
    }

    /** An ordinal: "3rd", "third", "twenty-first". */
    @Nullable
    Read ordinal(int at) {
        if (figures(at, 1, 2)) {
            String ending = word(at + 1);
            boolean ordinal = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
            return ordinal && glued(at + 1) ? new Read(word(at), at + 2) : null;
        }
        String value = sense(at, "ordinal");
        if (value != null) {
            return new Read(value, at + 1);
        }
        String tens = sense(at, "number");
        int next = word(at + 1).equals("-") ? at + 2 : at + 1;
        String ones = sense(next, "ordinal");
        return tens != null && ones != null && in(tens, 20, 90) && in(ones, 1, 9)
                ? new Read(Integer.toString(Integer.parseInt(tens) + Integer.parseInt(ones)), next + 1)
                : null;
    }

    /** A number in so many figures at most, within bounds. */
    @Nullable
    Read within(int at, int shortest, int longest, int low, int high) {
        return figures(at, shortest, longest) && in(word(at), low, high) ? new Read(word(at), at + 1) : null;
    }

    private static boolean in(String digits, int low, int high) {
        int number = Integer.parseInt(digits);
        return low <= number && number <= high;
    }
}
