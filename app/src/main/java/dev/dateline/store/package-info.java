// SPDX-License-Identifier: Apache-2.0
/**
 * A memory of articles: their records whole, and beside them narrow tables by which events, statements and commitments are found. One
 * file (SQLite) or a PostgreSQL database, by the same migrations. {@link Store} is where to start.
 */
@NullMarked
package dev.dateline.store;

import org.jspecify.annotations.NullMarked;
