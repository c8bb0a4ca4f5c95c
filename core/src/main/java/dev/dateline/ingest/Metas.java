// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say, by their names in lower case, in the page's order. */
final class Metas {
    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    Metas(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
    }

    /** The names that are there, in the page's order. */
    Set<String> names() {
        return Collections.unmodifiableSet(contents.keySet());
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** The first content of the first of these names that is there. */
    Optional<String> first(List<String> names) {
        return names.stream().flatMap(name -> all(name).stream()).findFirst();
    }

    Optional<String> first(String name) {
        return first(List.of(name));
    }
}
