// SPDX-License-Identifier: Apache-2.0
/** Tables: TSV files with a header, read with errors that name file, line and column. */
@NullMarked
package dev.dateline.table;

import org.jspecify.annotations.NullMarked;
