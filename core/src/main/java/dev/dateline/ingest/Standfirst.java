// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The lines between the headline and the body that belong to the article: its summary, its first paragraph where that is set
 * apart, the points it makes. Pages call them standfirst, deck, lead, teaser or nothing at all.
 */
final class Standfirst {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[- ])(?:standfirst|stand-first|deks?|decks?|sub-?titles?|sub-?head(?:ing|line)?s?|summary|intro|introduction|introtext|lead|lede|lead-?(?:in|text)"
                    + "|excerpts?|strap|strap-?line|chapo|chapeau|abstract|bajada|copete|entradilla|sommario|occhiello|vorspann|anlauf|einleitung|teaser|teaser-?text|description"
                    + "|synopsis|tagline|key-?points|highlights|perex|ingress|manchet|speakable|spot|artikeleinleitung)(?=$|[- ])");

    private static final Pattern OTHER = Pattern.compile(
            "(?:^|[- ])(?:captions?|credits?|byline|bylines|authors?|bio|dates?|time|timestamp|published|updated|newsletters?|promos?|promotion|share|sharing|social|ads?|advert[a-z]*|breadcrumbs?"
                    + "|navigation|nav|menu|tags?|topics?|kicker|eyebrow|player|video|audio|listen|comments?|subscribe|subscription|signup|alerts?|related|rating|footer|login|paywall|disclaimer|disclosure"
                    + "|toolbar|widget|app|whatsapp|follow|hidden|sr-only|cookie|cookies|banner|notice|copyright)(?=$|[- ])");

    /** A line round a day: who wrote it, when, when it was changed. */
    private static final Pattern DATED =
            Pattern.compile("(?s).{0,40}\\b\\d{1,2}(?:[./-]\\d{1,2}[./-]|\\.? \\p{L}{3,10}\\.? )\\d{4}\\b.{0,60}");

    private static final int MOST_BETWEEN = 60;
    private static final int SHORTEST = 25;
    private static final int PARAGRAPH = 70;
    private static final int OPENING = 40;

    private final Hints hints;
    private final List<String> descriptions;

    Standfirst(Hints hints) {
        this.hints = hints;
        this.descriptions = hints.descriptions().stream()
                .map(Hints::fold)
                .filter(text -> text.length() >= SHORTEST)
                .toList();
    }

    /**
     * The lines.
     *
     * @param all the blocks of the page, without trust in the names of its parts
     * @param body the article as it was found, without them
     */
    List<Block> of(List<Block> all, List<Block> body) {
        int to = begin(all, body);
        int from = headline(all, to);
        List<Block> found = new ArrayList<>();
        if (from < 0 || to - from > MOST_BETWEEN) {
            return found;
        }
        for (Block block : all.subList(from + 1, Math.max(from + 1, to))) {
            boolean again = found.stream().anyMatch(one -> one.text().equals(block.text()))
                    || body.stream().anyMatch(one -> one.text().equals(block.text()));
            if (!again && belongs(block)) {
                found.add(block);
            }
        }
        return found;
    }

    private static int begin(List<Block> all, List<Block> body) {
        for (Block first : body) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).owner().equals(first.owner())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The last one before the body that repeats the title, else the last of the first rank. */
    private int headline(List<Block> all, int before) {
        String title = Hints.fold(hints.title());
        int rank = -1;
        for (int i = before - 1; i >= 0; i--) {
            Block block = all.get(i);
            if (!title.isEmpty() && Hints.fold(block.text()).equals(title)) {
                return i;
            }
            rank = rank < 0 && block.owner().closest("h1") != null ? i : rank;
        }
        return rank;
    }

    private boolean belongs(Block block) {
        String text = block.text();
        if (text.length() < SHORTEST || block.links() > 0.5 || Trimmed.apart(text) || Boilerplate.inPage(text)) {
            return false;
        }
        String folded = Hints.fold(text);
        if (retells(folded, Hints.fold(hints.title()))
                || (!block.sentence() && DATED.matcher(text).matches())) {
            return false;
        }
        if (descriptions.stream().anyMatch(description -> same(description, folded))) {
            return true;
        }
        String own = names(block.owner(), 1);
        String around = names(block.owner(), 3);
        if (OTHER.matcher(own).find()) {
            return false;
        }
        boolean words = block.sentence() || folded.split(" ").length >= 6;
        if (NAMED.matcher(around).find()) {
            return words && text.length() >= OPENING;
        }
        boolean heading = block.owner().normalName().matches("h[2-4]");
        return !OTHER.matcher(around).find()
                && ((heading && folded.split(" ").length >= 6)
                        || (block.sentence() && text.length() >= PARAGRAPH && block.links() < 0.3));
    }

    /** Whether a line is the headline again, in part or with a kicker. */
    private static boolean retells(String line, String title) {
        return !title.isEmpty()
                && (title.contains(line) || (line.contains(title) && line.length() < 2 * title.length()));
    }

    /** Whether one is the other or its beginning: descriptions are often cut. */
    private static boolean same(String description, String text) {
        int shorter = Math.min(description.length(), text.length());
        int opening = Math.min(shorter, 2 * OPENING);
        return shorter >= SHORTEST
                && shorter >= 0.4 * text.length()
                && description.regionMatches(0, text, 0, Math.max(SHORTEST, opening - 3));
    }

    private static String names(Element owner, int levels) {
        List<Element> up = new ArrayList<>();
        for (Element at = owner; at != null && up.size() < levels && !at.nameIs("body"); at = at.parent()) {
            up.add(at);
        }
        return Furniture.normal(
                up.stream().map(at -> at.className() + " " + at.id()).collect(Collectors.joining(" ")));
    }
}
