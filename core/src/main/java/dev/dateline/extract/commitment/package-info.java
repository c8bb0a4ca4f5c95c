// SPDX-License-Identifier: Apache-2.0
/** Commitments: what somebody binds themselves or others to. */
@NullMarked
package dev.dateline.extract.commitment;

import org.jspecify.annotations.NullMarked;
