// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.coreference;

import dev.dateline.fuse.word.WordWeights;
import dev.dateline.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Mentions of several articles made ready to be compared. Not thread-safe. */
final class Namings {
    private final Senses senses;
    private final List<Naming> namings = new ArrayList<>();
    /** By naming: the number of its article. */
    private final List<Integer> articles = new ArrayList<>();
    /** By naming: how many mentions of its article have its head. */
    private final int[] often;

    private final double[] @Nullable [] cosines;
    private final List<Text> texts = new ArrayList<>();

    Namings(Senses senses, WordWeights weights, Collection<ArticleRecord> records, Collection<Mention> mentions) {
        this.senses = senses;
        Map<String, Integer> numbers = new HashMap<>();
        for (ArticleRecord record : records) {
            numbers.put(record.id(), texts.size());
            texts.add(Text.of(record, senses, weights));
        }
        for (Mention mention : mentions) {
            Integer number = numbers.get(mention.article());
            if (number == null) {
                throw new IllegalArgumentException("no article " + mention.article() + " for a mention");
            }
            articles.add(number);
            namings.add(Naming.of(mention, texts.get(number), senses, weights));
        }
        often = IntStream.range(0, namings.size()).map(this::count).toArray();
        cosines = new double[texts.size()][];
    }

    private int count(int at) {
        Set<String> lemmas = new HashSet<>(namings.get(at).trigger().lemmas());
        return Math.toIntExact(IntStream.range(0, namings.size())
                .filter(other -> articles.get(other).equals(articles.get(at)))
                .filter(other -> namings.get(other).trigger().lemmas().stream().anyMatch(lemmas::contains))
                .count());
    }

    int size() {
        return namings.size();
    }

    Naming get(int at) {
        return namings.get(at);
    }

    /** The cosine of the words of the articles of two namings. */
    double articles(int one, int other) {
        int left = Math.min(articles.get(one), articles.get(other));
        int right = Math.max(articles.get(one), articles.get(other));
        double[] row = cosines[left];
        if (row == null) {
            row = IntStream.range(0, texts.size())
                    .mapToDouble(each ->
                            texts.get(left).words().cosine(texts.get(each).words()))
                    .toArray();
            cosines[left] = row;
        }
        return Objects.requireNonNull(row)[right];
    }

    double[] likeness(int one, int other) {
        return Likeness.of(
                namings.get(one), namings.get(other), senses, articles(one, other), often[one] + often[other]);
    }
}
