// SPDX-License-Identifier: Apache-2.0
/** Requests to servers: safe for who asks, and polite to who is asked. */
@NullMarked
package dev.dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
