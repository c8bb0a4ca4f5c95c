// SPDX-License-Identifier: Apache-2.0
/** The ledger of commitments: what was promised, demanded, offered, threatened or agreed, and what came of it. */
@NullMarked
package dev.dateline.fuse.ledger;

import org.jspecify.annotations.NullMarked;
