// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The blocks of an article's part of the page, less those that are not its text. */
final class Trimmed {
    private Trimmed() {}

    static List<Block> of(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        String headline = fold(title);
        for (Block block : blocks) {
            boolean repeats = !headline.isEmpty() && fold(block.text()).equals(headline);
            if (repeats) {
                kept.removeIf(before -> before.prose() == 0);
            } else if (!pointer(block) && !Boilerplate.inPage(block.text())) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(kept);
    }

    /** Words that are all link and no sentence point elsewhere. */
    private static boolean pointer(Block block) {
        return block.links() > 0.8 && (block.text().length() < 200) && !(block.sentence() && block.links() < 0.95)
                || block.heading() && block.links() > 0.5;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\W_&&[^\\p{L}\\p{N}]]+", " ")
                .strip();
    }

    /** Headings over nothing go, from the end and where one stands over another of its rank. */
    private static List<Block> withoutLooseEnds(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).heading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
