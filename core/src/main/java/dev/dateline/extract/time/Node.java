// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a compiled rule, linked to the part behind it; matching tries the choices in the order written. */
sealed interface Node {
    /** The index of the atom behind the match, -1 for none. Slots taken on the way stay only for a match. */
    int match(Scan scan, int at);

    /** Adds what a match can begin with: a word, a class in angle brackets, or {@code #} for figures. */
    void begins(Set<String> keys);

    /** The end of a rule. */
    record End() implements Node {
        @Override
        public int match(Scan scan, int at) {
            return at;
        }

        @Override
        public void begins(Set<String> keys) {
            throw new IllegalArgumentException("the rule can match nothing");
        }
    }

    /** A word or mark as it stands. */
    record Literal(String word, Node next) implements Node {
        @Override
        public int match(Scan scan, int at) {
            return scan.word(at).equals(word) ? next.match(scan, at + 1) : -1;
        }

        @Override
        public void begins(Set<String> keys) {
            keys.add(word);
        }
    }

    /** A word of a class of the lexicon. */
    record OfClass(String kind, String slot, Node next) implements Node {
        @Override
        public int match(Scan scan, int at) {
            if (!scan.has(at)) {
                return -1;
            }
            for (Lexicon.Sense sense : scan.atom(at).senses()) {
                if (sense.kind().equals(kind)) {
                    int mark = scan.slots().size();
                    scan.slots().add(slot, sense.value());
                    int end = next.match(scan, at + 1);
                    if (end >= 0) {
                        return end;
                    }
                    scan.slots().cut(mark);
                }
            }
            return -1;
        }

        @Override
        public void begins(Set<String> keys) {
            keys.add("<" + kind + ">");
        }
    }

    /** A number, year or day, in figures or words. */
    record Counted(Reader reader, String slot, List<String> keys, Node next) implements Node {
        /** Reads a number off the atoms. */
        interface Reader {
            Numbers.@Nullable Read read(Numbers numbers, int at);
        }

        @Override
        public int match(Scan scan, int at) {
            if (!scan.has(at)) {
                return -1;
            }
            Numbers.Read read = reader.read(scan.numbers(), at);
            if (read == null) {
                return -1;
            }
            int mark = scan.slots().size();
            scan.slots().add(slot, read.value());
            int end = next.match(scan, read.end());
            if (end < 0) {
                scan.slots().cut(mark);
            }
            return end;
        }

        @Override
        public void begins(Set<String> found) {
            found.addAll(keys);
        }
    }

    /** One of several ways on; the first that leads to the end counts. */
    record Choice(List<Node> ways) implements Node {
        @Override
        public int match(Scan scan, int at) {
            for (Node way : ways) {
                int end = way.match(scan, at);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        public void begins(Set<String> keys) {
            for (Node way : ways) {
                way.begins(keys);
            }
        }
    }

    /** Asks that no space stands before the next atom. */
    record Glue(Node next) implements Node {
        @Override
        public int match(Scan scan, int at) {
            return scan.has(at) && scan.atom(at).glued() ? next.match(scan, at) : -1;
        }

        @Override
        public void begins(Set<String> keys) {
            next.begins(keys);
        }
    }

    /** Fills a slot without taking a word. */
    record Fill(String slot, String value, Node next) implements Node {
        @Override
        public int match(Scan scan, int at) {
            int mark = scan.slots().size();
            scan.slots().add(slot, value);
            int end = next.match(scan, at);
            if (end < 0) {
                scan.slots().cut(mark);
            }
            return end;
        }

        @Override
        public void begins(Set<String> keys) {
            next.begins(keys);
        }
    }
}
