// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

import dev.dateline.language.Document;
import dev.dateline.language.DocumentText;

/**
 * Documents written as text with its names marked, words apart by one space: {@code He met [PER Ada Berg] in [LOC Oslo] .};
 * each sentence ends with a word {@code .}; all words hang from the first.
 */
final class MarkedText {
    private MarkedText() {}

    static Document parse(String marked) {
        StringBuilder lines = new StringBuilder();
        String tag = "O";
        boolean first = true;
        for (String part : marked.split(" ")) {
            if (part.startsWith("[")) {
                tag = "B-" + part.substring(1);
                continue;
            }
            boolean last = part.endsWith("]") && part.length() > 1;
            String form = last ? part.substring(0, part.length() - 1) : part;
            boolean name = Character.isUpperCase(form.charAt(0));
            lines.append(String.join(
                    " ",
                    form,
                    form,
                    name ? "PROPN" : form.matches("\\W") ? "PUNCT" : "X",
                    first ? "0" : "1",
                    first ? "root" : "dep",
                    tag));
            lines.append('\n');
            first = form.equals(".");
            if (first) {
                lines.append('\n');
            }
            tag = last || tag.equals("O") ? "O" : "I-" + tag.substring(2);
        }
        return DocumentText.parse(lines.toString());
    }
}
