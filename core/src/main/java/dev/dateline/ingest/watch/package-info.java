// SPDX-License-Identifier: Apache-2.0
/** Watching feeds: their articles as they appear, each once, whatever servers do and whenever the program ends. */
@NullMarked
package dev.dateline.ingest.watch;

import org.jspecify.annotations.NullMarked;
