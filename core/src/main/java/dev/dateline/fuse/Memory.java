// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What fusion remembers of the articles it has seen, in shelves: things with their keys, the links between them, and the group
 * each belongs to. A store implements it; {@link TransientMemory} keeps it for one run.
 *
 * <p>Every list comes in an order that depends on nothing but what is kept. An implementation need not be thread-safe: one
 * writer uses it at a time.
 */
public interface Memory {
    /** The most things that one look-up considers under one key. A key that more have tells little, so that cost stays bounded. */
    int MOST_UNDER_A_KEY = 64;

    /**
     * Another number whenever what was asked before may not hold any more although nobody changed it by this object: those who remember
     * answers ask for it first.
     */
    long state();

    /** Keeps a thing in place of what had its id, whose links and group stay. */
    void put(Shelf shelf, Item item);

    Optional<Item> item(Shelf shelf, String id);

    /** The things of those ids that are kept, in order of id. */
    List<Item> items(Shelf shelf, Collection<String> ids);

    /**
     * Things of a shelf that have at least one of the keys and a day in the window or none at all.
     *
     * @param limit how many at most: those with most keys first, then those nearest to the middle of the window or without a day, then in
     *     order of id; of a key that more than {@link #MOST_UNDER_A_KEY} things of the window have, an implementation may look at that
     *     many only, those nearest to the middle first
     */
    List<Near> near(Shelf shelf, long[] keys, Days window, int limit);

    /** Keeps a link in place of that of its kind between the same two. */
    void link(Shelf shelf, Link link);

    /** The links of a thing, in order of the other end and then of kind. */
    List<Link> links(Shelf shelf, String id);

    /** Puts a thing into a group, and takes it out of that in which it was. */
    void assign(Shelf shelf, String id, String group);

    /** The group that a thing is in; empty where it is not kept or in none. */
    Optional<String> group(Shelf shelf, String id);

    /** The things of a group, in order of id. */
    List<String> members(Shelf shelf, String group);

    /** Takes a thing out, with its keys, its links and its place in a group. */
    void remove(Shelf shelf, String id);
}
