// SPDX-License-Identifier: Apache-2.0
/** Places: names looked up in the gazetteer. */
@NullMarked
package dev.dateline.resolve.place;

import org.jspecify.annotations.NullMarked;
