// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.util.List;

/**
 * Articles that are exact or near copies of each other, directly or by way of others of the group.
 *
 * @param id stable: that of the article with which the group began
 * @param members ids of articles, in order
 */
public record CopyGroup(String id, List<String> members) {
    public CopyGroup {
        members = List.copyOf(members);
    }
}
