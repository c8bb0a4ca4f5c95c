// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

/** How many articles gave a record, were left out, and could not be read. */
record Counts(int read, int skipped, int failed) {}
