// SPDX-License-Identifier: Apache-2.0
/** Checking by people: sheets of items to judge, and what two people's verdicts say. */
@NullMarked
package dev.dateline.review;

import org.jspecify.annotations.NullMarked;
