// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A memory that lasts as long as its object. Not thread-safe. */
public final class TransientMemory implements Memory {
    private final Map<Shelf, Kept> shelves = new EnumMap<>(Shelf.class);

    public TransientMemory() {
        for (Shelf shelf : Shelf.values()) {
            shelves.put(shelf, new Kept());
        }
    }

    /** What one shelf holds. */
    private static final class Kept {
        private final Map<String, Item> items = new HashMap<>();
        private final Map<Long, TreeSet<Place>> keys = new HashMap<>();
        private final Map<String, TreeMap<String, Link>> links = new HashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private final Map<String, TreeSet<String>> members = new HashMap<>();
    }

    /** Where a thing stands under a key: by day, those without one first. */
    private record Place(LocalDate day, String id) implements Comparable<Place> {
        static final LocalDate UNDATED = LocalDate.MIN;

        static Place of(Item item) {
            return new Place(item.day().orElse(UNDATED), item.id());
        }

        @Override
        public int compareTo(Place other) {
            int days = day.compareTo(other.day);
            return days != 0 ? days : id.compareTo(other.id);
        }
    }

    private Kept on(Shelf shelf) {
        return shelves.getOrDefault(shelf, new Kept());
    }

    @Override
    public long state() {
        return 0;
    }

    @Override
    public void put(Shelf shelf, Item item) {
        Kept kept = on(shelf);
        Item before = kept.items.put(item.id(), item);
        if (before != null) {
            unkey(kept, before);
        }
        for (long key : item.keys()) {
            kept.keys.computeIfAbsent(key, none -> new TreeSet<>()).add(Place.of(item));
        }
    }

    private static void unkey(Kept kept, Item item) {
        for (long key : item.keys()) {
            TreeSet<Place> under = kept.keys.getOrDefault(key, new TreeSet<>());
            under.remove(Place.of(item));
            if (under.isEmpty()) {
                kept.keys.remove(key);
            }
        }
    }

    @Override
    public Optional<Item> item(Shelf shelf, String id) {
        return Optional.ofNullable(on(shelf).items.get(id));
    }

    @Override
    public List<Item> items(Shelf shelf, Collection<String> ids) {
        return new TreeSet<>(ids)
                .stream().flatMap(id -> item(shelf, id).stream()).toList();
    }

    @Override
    public List<Near> near(Shelf shelf, long[] keys, Days window, int limit) {
        LocalDate middle = window.middle();
        Map<Place, Integer> shared = new HashMap<>();
        for (long key : keys) {
            TreeSet<Place> under = on(shelf).keys.get(key);
            if (under != null) {
                within(under, window, middle).forEach(place -> shared.merge(place, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Place, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey, nearest(middle)))
                .limit(limit)
                .map(entry -> new Near(entry.getKey().id(), entry.getValue()))
                .toList();
    }

    private static List<Place> within(NavigableSet<Place> under, Days window, LocalDate middle) {
        List<Place> found = new ArrayList<>(under.headSet(new Place(Place.UNDATED.plusDays(1), "")));
        found.addAll(under.subSet(
                new Place(window.first(), ""), new Place(window.last().plusDays(1), "")));
        if (found.size() > MOST_UNDER_A_KEY) {
            found.sort(nearest(middle));
            found = found.subList(0, MOST_UNDER_A_KEY);
        }
        return found;
    }

    private static Comparator<Place> nearest(LocalDate middle) {
        return Comparator.comparingLong((Place place) -> distance(place, middle))
                .thenComparing(Place::id);
    }

    private static long distance(Place place, LocalDate middle) {
        return place.day().equals(Place.UNDATED) ? 0 : Math.abs(ChronoUnit.DAYS.between(place.day(), middle));
    }

    @Override
    public void link(Shelf shelf, Link link) {
        Kept kept = on(shelf);
        kept.links.computeIfAbsent(link.one(), none -> new TreeMap<>()).put(link.other() + '\0' + link.kind(), link);
        kept.links.computeIfAbsent(link.other(), none -> new TreeMap<>()).put(link.one() + '\0' + link.kind(), link);
    }

    @Override
    public List<Link> links(Shelf shelf, String id) {
        TreeMap<String, Link> links = on(shelf).links.get(id);
        return links == null ? List.of() : List.copyOf(links.values());
    }

    @Override
    public void assign(Shelf shelf, String id, String group) {
        Kept kept = on(shelf);
        leave(kept, id);
        kept.groups.put(id, group);
        kept.members.computeIfAbsent(group, none -> new TreeSet<>()).add(id);
    }

    private static void leave(Kept kept, String id) {
        String group = kept.groups.remove(id);
        TreeSet<String> members = group == null ? null : kept.members.get(group);
        if (members != null) {
            members.remove(id);
            if (members.isEmpty()) {
                kept.members.remove(group);
            }
        }
    }

    @Override
    public Optional<String> group(Shelf shelf, String id) {
        return Optional.ofNullable(on(shelf).groups.get(id));
    }

    @Override
    public List<String> members(Shelf shelf, String group) {
        TreeSet<String> members = on(shelf).members.get(group);
        return members == null ? List.of() : List.copyOf(members);
    }

    @Override
    public void remove(Shelf shelf, String id) {
        Kept kept = on(shelf);
        Item item = kept.items.remove(id);
        if (item == null) {
            return;
        }
        unkey(kept, item);
        leave(kept, id);
        for (Link link : links(shelf, id)) {
            TreeMap<String, Link> back = kept.links.getOrDefault(link.beyond(id), new TreeMap<>());
            back.remove(id + '\0' + link.kind());
        }
        kept.links.remove(id);
    }
}
