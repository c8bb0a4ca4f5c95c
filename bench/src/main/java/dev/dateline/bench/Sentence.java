// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.record.Span;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence of the self-test, perhaps between others.
 *
 * @param clause where the clause stands that it is about
 * @param parties where each party stands, by its role; parties that are named stand once
 */
record Sentence(String text, Span clause, Map<String, Span> parties) {
    Sentence {
        parties = Map.copyOf(parties);
    }

    /**
     * Makes a sentence of a template, in which brackets hold the clause and braces the roles of parties.
     *
     * @param words the words of each party, by its role
     * @throws IllegalArgumentException if there is no clause, or a role without words
     */
    static Sentence of(String template, Map<String, String> words) {
        String spaced = template.replaceAll(" +", " ").replaceAll(" (?=[\\].,])", "");
        StringBuilder text = new StringBuilder();
        Map<String, Span> parties = new TreeMap<>();
        int begin = -1;
        int end = -1;
        for (int at = 0; at < spaced.length(); at++) {
            char next = spaced.charAt(at);
            if (next == '[') {
                begin = text.length();
            } else if (next == ']') {
                end = text.length();
            } else if (next == '{') {
                int close = spaced.indexOf('}', at);
                String role = spaced.substring(at + 1, close);
                String party = words.get(role);
                if (party == null) {
                    throw new IllegalArgumentException("nobody is {" + role + "} in " + template);
                }
                parties.put(role, new Span(text.length(), text.length() + party.length()));
                text.append(party);
                at = close;
            } else {
                text.append(next);
            }
        }
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no clause in brackets in " + template);
        }
        String first = text.substring(0, 1).toUpperCase(Locale.ROOT);
        return new Sentence(first + text.substring(1), new Span(begin, end), parties);
    }

    /** The same sentence between two others. */
    Sentence between(String lead, String tail) {
        Map<String, Span> moved = new TreeMap<>();
        parties.forEach((role, span) -> moved.put(role, moved(span, lead.length())));
        return new Sentence(lead + text + tail, moved(clause, lead.length()), moved);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.begin() + by, span.end() + by);
    }
}
