// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Kind;
import dev.dateline.ingest.About.Passage;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Tells what a page is, by what it says of itself and by how much prose and how many ways to other pages it has. */
final class PageKinds {
    /** Shorter texts, in UTF-16 units, of pages that lock their articles are the beginnings of these. */
    static final int TEASER = 900;

    private static final String STOPS = ".!?…。！？।؟";

    /** So many characters of Chinese or Japanese in a row say something. */
    private static final int SAYING = 8;

    private static final Pattern LOCKED = Pattern.compile(
            "(?i)(?:subscribe|sign in|log in|register|create (?:a free|an) account|subscribers? only)"
                    + "[^.!?]{0,40}\\b(?:to (?:continue|keep|read (?:the (?:full|rest)|more|this))|continue reading)|this (?:article|story|content) is (?:only )?(?:for|reserved for|available to|exclusive to) (?:our )?subscribers"
                    + "|réservée? aux abonnés|nur für abonnenten|exclusiv[oa] para suscriptores|riservato agli abbonati|prenumeranter|tylko dla prenumeratorów");

    private static final Pattern ENTRIES = Pattern.compile(
            "(?:^|[- ])live-?(?:blog|ticker)-?(?:post|entry|item|update|event)s?(?=$|[- ])|(?:^|[- ])live-?(?:post|update|entry)(?=$|[- ])");

    private static final List<String> LISTS = List.of("CollectionPage", "SearchResultsPage", "ItemList");
    private static final List<String> GALLERIES = List.of("ImageGallery", "MediaGallery");
    private static final Pattern ROOT = Pattern.compile("(?i)https?://[^/]+/?(?:[?#].*)?");

    private static final int FEWEST_ENTRIES = 3;
    private static final int FEWEST_TEASERS = 8;
    private static final int PARAGRAPH = 100;

    private PageKinds() {}

    static Kind of(Document page, LinkedData data, Metas metas, List<Passage> passages, List<String> addresses) {
        int length = passages.stream().mapToInt(each -> each.text().length()).sum();
        if (passages.stream().noneMatch(each -> isSentence(each.text()))) {
            return Kind.OTHER;
        }
        if (isLive(page, data)) {
            return Kind.LIVE;
        }
        boolean said = data.isArticle()
                || metas.first("og:type")
                        .map(type -> type.toLowerCase(Locale.ROOT).contains("article"))
                        .orElse(false);
        long paragraphs = passages.stream()
                .filter(each -> each.text().length() >= PARAGRAPH)
                .count();
        if (!said && isList(page, data, paragraphs, addresses)) {
            return Kind.LIST;
        }
        if (length < TEASER && data.is(GALLERIES)) {
            return Kind.GALLERY;
        }
        boolean locked = length < TEASER
                && (data.notFree() || LOCKED.matcher(page.text()).find());
        return locked ? Kind.TEASER : Kind.ARTICLE;
    }

    /** Whether a line has two words and a stop behind them, or says something without. */
    static boolean isSentence(String line) {
        int words = 0;
        int row = 0;
        boolean inWord = false;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int c = line.codePointAt(at);
            boolean letter = Character.isLetter(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
            row = isHanOrHiragana(c) ? row + 1 : 0;
            if (row == SAYING || (words >= 2 && STOPS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHanOrHiragana(int c) {
        return c > 0x2E7F
                && (UnicodeScript.of(c) == UnicodeScript.HAN || UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
    }

    private static boolean isLive(Document page, LinkedData data) {
        return data.is(List.of("LiveBlogPosting"))
                || page.select("[class*=live]").stream()
                                .filter(element -> ENTRIES.matcher(Furniture.normal(element.className()))
                                        .find())
                                .limit(FEWEST_ENTRIES)
                                .count()
                        == FEWEST_ENTRIES;
    }

    private static boolean isList(Document page, LinkedData data, long paragraphs, List<String> addresses) {
        long teasers = page.select("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4")
                .size();
        boolean root =
                addresses.stream().anyMatch(address -> ROOT.matcher(address).matches());
        return ((root || data.is(LISTS)) && teasers >= FEWEST_TEASERS / 2)
                || (teasers >= FEWEST_TEASERS && teasers > 2 * paragraphs);
    }
}
