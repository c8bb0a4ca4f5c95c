// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

/**
 * The article of a group of copies from which the others most likely come.
 *
 * @param origin the agency that it or another of the group credits, else its outlet; empty where neither is known
 * @param why what tells it from the others, in words a person can check
 */
public record Original(String article, String origin, String why) {}
