// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a record, {@code events[3].time}, put into words only where something is wrong there.
 *
 * @param in what it stands in, null for the whole record
 * @param place where in a list it stands, {@link #NAMED} where it has a name
 */
record Where(@Nullable Where in, String name, int place) {
    static final Where RECORD = new Where(null, "", -1);
    private static final int NAMED = -1;

    Where to(String child) {
        return new Where(this, child, NAMED);
    }

    Where at(int item) {
        return new Where(this, "", item);
    }

    @Override
    public String toString() {
        String before = in == null ? "" : in.toString();
        return place != NAMED ? before + "[" + place + "]" : before.isEmpty() ? name : before + "." + name;
    }
}
