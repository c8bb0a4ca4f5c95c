// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Country and sector as the words of a phrase tell them.
 *
 * @param weak whether the sector is only what the noun means where nothing else is said
 */
record Sense(@Nullable String country, @Nullable Sector sector, boolean weak) {}
