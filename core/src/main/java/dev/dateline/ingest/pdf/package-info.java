// SPDX-License-Identifier: Apache-2.0
/** PDF: text that was laid out for paper. */
@NullMarked
package dev.dateline.ingest.pdf;

import org.jspecify.annotations.NullMarked;
