// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import dev.dateline.record.EventType;

/**
 * A type of event that may stand between two phrases.
 *
 * @param probability from 0 to 1, supposing that there is an event between them; those of all types add up to one
 */
public record Suggestion(EventType type, double probability) {}
