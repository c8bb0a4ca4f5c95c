// SPDX-License-Identifier: Apache-2.0
/** The facade: opens Dateline and reads articles into records. */
@NullMarked
package dev.dateline;

import org.jspecify.annotations.NullMarked;
