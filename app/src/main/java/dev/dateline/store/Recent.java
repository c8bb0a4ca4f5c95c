// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last, of what costs to look up; the oldest makes room. Not thread-safe. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
