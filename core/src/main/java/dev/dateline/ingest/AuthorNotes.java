// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who wrote the article and how to reach them, as it stands below the text and is no part of it. */
final class AuthorNotes {
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){1,3}";

    private static final Pattern TRADE = Pattern.compile(
            "(?U)^[•*–—_\\s-]*(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?" + NAME
                    + ",?(?: \\(.{1,30}\\),?)? (?:is|was|has been|works as) (?:(?:an?|the|our|currently) )?(?:[\\p{L}&'’-]+ ){0,5}?"
                    + "(?:reporter|correspondent|editor|editor-in-chief|writer|columnist|journalist|contributor|freelancer|producer|bureau chief|critic|blogger|analyst)\\b.*");

    private static final Pattern REACH = Pattern.compile(
            "(?iu).*(?:\\bcan be (?:reached|contacted|e-?mailed) (?:at|by|on|via)\\b|\\b(?:reach|e-?mail|follow) (?:him|her|them|me|the (?:author|writer|reporter)) (?:at|on|via)\\b|\\be-?mail:? \\S+@\\S+|\\bon twitter:? @\\w+|^\\W*\\S+@\\S+\\.\\w+\\W*$).*");

    private static final Pattern TELLING = Pattern.compile(
            "(?iu).{0,60}?\\b(?:is|was|are|has|covers|writes|reports|joined|works|hosts|can be|ist|war|arbeitet|schreibt|berichtet|leitet|est|écrit|es|è|jest)\\b.*");

    /** Below this many blocks from the end there are no notes. */
    private static final int LAST = 6;

    private static final int LONGEST = 700;

    private AuthorNotes() {}

    /** The blocks less the notes at their end. */
    static List<Block> without(List<Block> blocks, List<String> authors) {
        List<Block> kept = new ArrayList<>(blocks);
        for (int i = kept.size() - 1; i >= 1 && i >= blocks.size() - LAST; i--) {
            if (isNote(kept.get(i).text(), authors)) {
                kept.remove(i);
            }
        }
        return kept;
    }

    static boolean isNote(String text, List<String> authors) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = text.replaceFirst("^[^\\p{L}]+", "");
        boolean ofAuthor = authors.stream()
                .anyMatch(author -> author.indexOf(' ') > 0
                        && plain.startsWith(author)
                        && TELLING.matcher(plain.substring(author.length())).matches());
        return ofAuthor
                || TRADE.matcher(text).matches()
                || (text.length() < 300 && REACH.matcher(text).matches());
    }
}
