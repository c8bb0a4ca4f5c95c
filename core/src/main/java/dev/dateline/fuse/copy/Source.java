// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.util.List;

/**
 * A source of its own: articles none of which another source's article copies.
 *
 * @param origin the agency or outlet that most of them come from, empty where none is known
 * @param articles ids, in order
 */
public record Source(String origin, List<String> articles) {
    public Source {
        articles = List.copyOf(articles);
    }
}
