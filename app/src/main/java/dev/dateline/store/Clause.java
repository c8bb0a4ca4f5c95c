// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import java.util.List;

/** A piece of SQL with the values of its question marks. */
record Clause(String sql, List<Object> values) {
    Clause {
        values = List.copyOf(values);
    }
}
