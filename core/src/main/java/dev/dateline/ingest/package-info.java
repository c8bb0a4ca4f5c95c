// SPDX-License-Identifier: Apache-2.0
/** Input: files, pages, JSON lines and addresses turned into articles. */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
