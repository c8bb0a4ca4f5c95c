// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import org.jspecify.annotations.Nullable;

/** When an event took place: days, and the id of the time expression that says so (null where another telling does). */
public record EventTime(Interval interval, @Nullable String time) {}
