// SPDX-License-Identifier: Apache-2.0
/** Events: triggers, arguments and status, by a lexicon of PLOVER types. */
@NullMarked
package dev.dateline.extract.event;

import org.jspecify.annotations.NullMarked;
