// SPDX-License-Identifier: Apache-2.0
/** Records in the shapes that other tools read: tables, and the layouts of other event data sets. */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
