// SPDX-License-Identifier: Apache-2.0
/** Notes of what the rooms decide, for whoever asks why a record says what it says. */
@NullMarked
package dev.dateline.trace;

import org.jspecify.annotations.NullMarked;
