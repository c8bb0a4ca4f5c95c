// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

/**
 * Whose words an article has, as far as it says.
 *
 * @param name the agency that it credits, else its outlet; empty where neither is known
 * @param agency whether it is an agency
 * @param own whether the article comes from that agency or outlet itself
 * @param signed whether a byline names somebody
 */
record Origin(String name, boolean agency, boolean own, boolean signed) {}
