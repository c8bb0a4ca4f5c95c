// SPDX-License-Identifier: Apache-2.0
/** The page of a record: an article as HTML with the evidence of every item marked in its text. */
@NullMarked
package dev.dateline.page;

import org.jspecify.annotations.NullMarked;
