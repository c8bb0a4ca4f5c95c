// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

/**
 * A search under a name.
 *
 * @param saved when, in ISO 8601
 */
public record SavedSearch(String name, Search search, String saved) {}
