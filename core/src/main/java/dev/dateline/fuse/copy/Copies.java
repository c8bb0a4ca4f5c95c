// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import dev.dateline.fuse.Days;
import dev.dateline.fuse.Item;
import dev.dateline.fuse.Link;
import dev.dateline.fuse.Memory;
import dev.dateline.fuse.Near;
import dev.dateline.fuse.Shelf;
import dev.dateline.record.ArticleRecord;
import dev.dateline.table.Tables;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the copies of articles as they come. Which articles are in one group depends on the articles alone, not on the order in
 * which they come; a group's id is that of the article it began with, and where two groups turn out to be one, the larger
 * keeps its id. Not thread-safe.
 */
public final class Copies {
    /** The least Jaccard similarity of near copies. */
    static final double NEAR = 0.7;
    /** The least share of the shorter text's shingles that a partial copy has within the longer. */
    static final double HELD = 0.8;
    /** Shorter texts are partial copies of nothing: a sentence that two articles quote makes neither the other's copy. */
    static final int LEAST_HELD = 24;
    /** How many articles with keys of a new one are compared with it. */
    private static final int MOST = 96;

    private static final Comparator<Map.Entry<String, Integer>> LARGEST = Comparator.comparingInt(
                    (Map.Entry<String, Integer> group) -> -group.getValue())
            .thenComparing(Map.Entry::getKey);

    private final Memory memory;
    private final Agencies agencies;

    /** Copies of articles in a memory, with the agencies that Dateline comes with. */
    public Copies(Memory memory) {
        this.memory = memory;
        this.agencies = Agencies.of(Tables.builtIn());
    }

    /**
     * Takes an article in, in place of what was known under its id.
     *
     * @return the group that it is in, alone where it is no copy
     */
    public CopyGroup add(ArticleRecord record) {
        String article = record.id();
        remove(article);
        Imprint imprint = new Imprint(agencies.origin(record), Shingles.of(record.text()));
        long[] keys = Fingerprint.keys(imprint.shingles());
        LocalDate day = record.published() == null ? null : record.published().day();
        List<Near> candidates = memory.near(Shelf.COPIES, keys, Days.ALL, MOST);
        memory.put(Shelf.COPIES, new Item(article, article, day, keys, imprint.write()));
        for (Item other :
                memory.items(Shelf.COPIES, candidates.stream().map(Near::id).toList())) {
            link(article, imprint.shingles(), other).ifPresent(link -> memory.link(Shelf.COPIES, link));
        }
        join(article);
        return group(article).orElseThrow();
    }

    private static Optional<Link> link(String article, Shingles shingles, Item other) {
        Shingles others = Imprint.read(other.content()).shingles();
        int shared = shingles.shared(others);
        double jaccard = shared / (double) (shingles.size() + others.size() - shared);
        int shorter = Math.min(shingles.size(), others.size());
        if (shingles.whole() == others.whole()) {
            return Optional.of(Link.of(article, other.id(), CopyKind.EXACT.code(), 1));
        }
        if (jaccard >= NEAR) {
            return Optional.of(Link.of(article, other.id(), CopyKind.NEAR.code(), jaccard));
        }
        if (shorter >= LEAST_HELD && shared >= HELD * shorter) {
            return Optional.of(Link.of(article, other.id(), CopyKind.PARTIAL.code(), shared / (double) shorter));
        }
        return Optional.empty();
    }

    /** Puts an article into the group of its copies; groups that it ties to each other become one. */
    private void join(String article) {
        TreeMap<String, Integer> groups = new TreeMap<>();
        whole(article)
                .flatMap(copy -> memory.group(Shelf.COPIES, copy).stream())
                .distinct()
                .forEach(group ->
                        groups.put(group, memory.members(Shelf.COPIES, group).size()));
        String kept =
                groups.entrySet().stream().min(LARGEST).map(Map.Entry::getKey).orElseGet(() -> unused(article));
        memory.assign(Shelf.COPIES, article, kept);
        for (String group : groups.keySet()) {
            if (!group.equals(kept)) {
                memory.members(Shelf.COPIES, group).forEach(member -> memory.assign(Shelf.COPIES, member, kept));
            }
        }
    }

    /** The articles that are exact or near copies of one. */
    private Stream<String> whole(String article) {
        return memory.links(Shelf.COPIES, article).stream()
                .filter(link -> !link.kind().equals(CopyKind.PARTIAL.code()))
                .map(link -> link.beyond(article));
    }

    /** Takes an article out; what it alone tied to each other falls apart. */
    public void remove(String article) {
        Optional<String> group = memory.group(Shelf.COPIES, article);
        memory.remove(Shelf.COPIES, article);
        group.ifPresent(id -> split(id, new TreeSet<>(memory.members(Shelf.COPIES, id))));
    }

    /** Leaves the largest part of a group under its id and gives each other part that of its first member. */
    private void split(String group, NavigableSet<String> left) {
        Comparator<NavigableSet<String>> largest = Comparator.comparingInt((NavigableSet<String> part) -> -part.size())
                .thenComparing(NavigableSet::first);
        List<NavigableSet<String>> parts = parts(left).sorted(largest).toList();
        for (int i = 0; i < parts.size(); i++) {
            String id = i == 0 ? group : unused(parts.get(i).first());
            parts.get(i).forEach(member -> memory.assign(Shelf.COPIES, member, id));
        }
    }

    /** An id that no group has, made of that of an article. */
    private String unused(String article) {
        String id = article;
        for (int n = 2; !memory.members(Shelf.COPIES, id).isEmpty(); n++) {
            id = article + "~" + n;
        }
        return id;
    }

    private Stream<NavigableSet<String>> parts(NavigableSet<String> left) {
        Stream.Builder<NavigableSet<String>> parts = Stream.builder();
        Set<String> seen = new TreeSet<>();
        for (String start : left) {
            NavigableSet<String> part = new TreeSet<>();
            Deque<String> next = new ArrayDeque<>(seen.contains(start) ? List.of() : List.of(start));
            while (!next.isEmpty()) {
                String at = next.pop();
                if (seen.add(at)) {
                    part.add(at);
                    whole(at).forEach(next::push);
                }
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.build();
    }

    /** The group that an article is in; empty for one that was not taken in. */
    public Optional<CopyGroup> group(String article) {
        return memory.group(Shelf.COPIES, article)
                .map(group -> new CopyGroup(group, memory.members(Shelf.COPIES, group)));
    }

    /** How an article is tied to others: its direct copies, and those that hold it or that it holds. */
    public List<Copy> copies(String article) {
        return memory.links(Shelf.COPIES, article).stream()
                .map(link -> Copy.of(link, article))
                .toList();
    }

    /** The article of a group from which the others most likely come; empty where none of the group is known. */
    public Optional<Original> original(CopyGroup group) {
        return Originals.of(memory.items(Shelf.COPIES, group.members()));
    }

    /**
     * The sources that are left of some articles once those count as one that are copies of each other, whole or in part, that
     * credit one agency, or that come from one outlet.
     *
     * @return in order of the first article of each; articles that were not taken in are left out
     */
    public List<Source> independent(Collection<String> articles) {
        Sources sources = new Sources();
        for (Item item : memory.items(Shelf.COPIES, articles)) {
            sources.add(item.id(), Imprint.read(item.content()).origin());
            group(item.id()).ifPresent(group -> sources.tie(item.id(), "group " + group.id()));
            copies(item.id()).stream()
                    .filter(copy -> copy.kind() == CopyKind.PARTIAL && articles.contains(copy.article()))
                    .forEach(copy -> sources.tie(item.id(), "article " + copy.article()));
        }
        return sources.list();
    }
}
