// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.story;

import dev.dateline.fuse.Item;
import dev.dateline.fuse.Memory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The portraits that a memory keeps, those that were asked for last at hand. Not thread-safe. */
final class Gallery {
    private static final int MOST = 4_000;

    private final Memory memory;
    private final Recent recent = new Recent();
    private long state;

    /** The one that was asked for longest ago makes room. */
    private static final class Recent extends LinkedHashMap<String, Portrait> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Portrait> eldest) {
            return size() > MOST;
        }
    }

    Gallery(Memory memory) {
        this.memory = memory;
        this.state = memory.state();
    }

    void put(String id, Portrait portrait) {
        recent.put(id, portrait);
    }

    void remove(String id) {
        recent.remove(id);
    }

    /** The portraits of articles, in order of id. */
    Map<String, Portrait> portraits(Collection<String> ids) {
        if (state != memory.state()) {
            recent.clear();
            state = memory.state();
        }
        Map<String, Portrait> portraits = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            Portrait portrait = recent.get(id);
            if (portrait == null) {
                unknown.add(id);
            } else {
                portraits.put(id, portrait);
            }
        }
        for (Item item : memory.items(Grain.INCIDENT.shelf(), unknown)) {
            Portrait portrait = Portrait.read(item.content());
            recent.put(item.id(), portrait);
            portraits.put(item.id(), portrait);
        }
        return portraits;
    }
}
