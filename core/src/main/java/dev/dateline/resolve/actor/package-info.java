// SPDX-License-Identifier: Apache-2.0
/** Actors: mentions gathered into identities with country and sector. */
@NullMarked
package dev.dateline.resolve.actor;

import org.jspecify.annotations.NullMarked;
