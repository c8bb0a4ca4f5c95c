// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.watch;

import dev.dateline.ingest.CanonicalUrl;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses that were read, are being read or will be read, each by the one spelling that stands for all. Thread-safe. */
final class Claims {
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    Claims(Collection<String> known) {
        keys.addAll(known);
    }

    static String key(String address) {
        return CanonicalUrl.of(address);
    }

    /** Whether nobody had it before. */
    boolean claim(String key) {
        return keys.add(key);
    }

    /** It was not read after all. */
    void giveBack(Collection<String> some) {
        keys.removeAll(some);
    }
}
