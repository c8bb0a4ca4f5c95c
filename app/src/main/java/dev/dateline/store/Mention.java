// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.store.Correction.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a correction points at: a stretch of a text with its words, and the article where it is another one's. Written
 * {@code 17-24 "the army"}, and {@code 17-24 "the army" of ARTICLE}.
 */
record Mention(Anchor anchor, @Nullable String article) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9})-(\\d{1,9}) \"((?:[^\"\\\\]++|\\\\.)*+)\"", Pattern.DOTALL);
    private static final String OF = " of ";

    /** Of the same article. */
    static Mention of(Anchor anchor) {
        return new Mention(anchor, null);
    }

    String text() {
        String words = anchor.words().replace("\\", "\\\\").replace("\"", "\\\"");
        return anchor.first() + "-" + anchor.last() + " \"" + words + "\"" + (article == null ? "" : OF + article);
    }

    /** Those of one article that a value names; one that is written otherwise is of no words and finds nothing. */
    static List<Mention> all(@Nullable String value) {
        List<Mention> mentions = new ArrayList<>();
        if (value != null) {
            Matcher matcher = FORM.matcher(value);
            while (matcher.find()) {
                mentions.add(of(anchor(matcher)));
            }
            if (mentions.isEmpty()) {
                mentions.add(of(new Anchor(0, 0, "")));
            }
        }
        return mentions;
    }

    /** The one of another article; empty where the value is none. */
    static Optional<Mention> elsewhere(@Nullable String value) {
        Matcher matcher = FORM.matcher(value == null ? "" : value);
        return matcher.lookingAt() && value != null && value.startsWith(OF, matcher.end())
                ? Optional.of(new Mention(anchor(matcher), value.substring(matcher.end() + OF.length())))
                : Optional.empty();
    }

    private static Anchor anchor(Matcher matcher) {
        String words = matcher.group(3).replaceAll("(?s)\\\\(.)", "$1");
        return new Anchor(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), words);
    }
}
