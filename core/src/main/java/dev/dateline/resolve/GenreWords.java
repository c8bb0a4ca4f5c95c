// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import dev.dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the genre of an article by the words that are usual in it. Immutable. */
public final class GenreWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final int KINDS = 4;
    private static final double HUNDRED = 100;

    private final Usual news;
    private final List<Usual> others;

    private GenreWords(Usual news, List<Usual> others) {
        this.news = news;
        this.others = others;
    }

    /**
     * What is usual in a genre.
     *
     * @param share so many of a hundred words
     * @param against so many for each word of news
     */
    private record Usual(Genre genre, double share, double against, Set<String> words) {
        static Usual of(Row row) {
            return new Usual(
                    row.one("genre", Genre.class),
                    row.value("share", Double::valueOf),
                    row.value("against", Double::valueOf),
                    Set.copyOf(row.list("words")));
        }

        boolean isOfNews() {
            return genre == Genre.NEWS;
        }

        List<String> among(List<String> words) {
            return words.stream().filter(this.words::contains).toList();
        }

        boolean fits(List<String> words, int length, int ofNews) {
            List<String> own = among(words);
            return own.size() >= share * length / HUNDRED
                    && own.size() > against * ofNews
                    && new HashSet<>(own).size() >= KINDS;
        }
    }

    /** Reads the table {@code genres.tsv}. */
    public static GenreWords load(Tables tables) {
        Table table = tables.kept(GenreWords.class, "genres.tsv", "genre");
        List<Usual> all = table.map(Usual::of);
        return new GenreWords(
                all.stream()
                        .filter(Usual::isOfNews)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("genres.tsv has no row news")),
                all.stream().filter(each -> !each.isOfNews()).toList());
    }

    /** The first genre of the table whose words an article has. */
    Genre of(String text) {
        List<String> words = new ArrayList<>();
        String before = "";
        int length = 0;
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group().replace('’', '\'');
            words.add(word);
            words.add(before + " " + word);
            before = word;
            length++;
        }
        int ofNews = news.among(words).size();
        for (Usual other : others) {
            if (other.fits(words, length, ofNews)) {
                return other.genre;
            }
        }
        return Genre.NEWS;
    }
}
