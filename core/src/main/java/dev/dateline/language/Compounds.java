// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.table.Row;
import dev.dateline.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of two parts that are written with a hyphen and are one word ("cease-fire"), from {@code compounds.tsv}. Immutable and thread-safe. */
final class Compounds {
    static final Compounds STANDARD = new Compounds();

    private final Map<String, String> lemmas = new HashMap<>();

    private Compounds() {
        for (Row row : Table.beside(Compounds.class, "compounds.tsv").rows()) {
            row.list("forms").forEach(form -> lemmas.put(form, row.required("lemma")));
        }
    }

    boolean holds(String form) {
        return lemmas.containsKey(form.toLowerCase(Locale.ROOT));
    }

    /** The lemma of such a word; empty for any other. */
    Optional<String> lemma(String form) {
        return Optional.ofNullable(lemmas.get(form.toLowerCase(Locale.ROOT)));
    }
}
