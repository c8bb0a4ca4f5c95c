// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

/**
 * A file of a data folder, as its manifest lists it.
 *
 * @param items how many articles, or rows, it holds
 * @param sha256 hexadecimal
 */
public record DataFile(String name, long items, long bytes, String sha256) {}
