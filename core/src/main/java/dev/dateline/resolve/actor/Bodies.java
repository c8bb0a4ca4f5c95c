// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Mention;
import java.util.List;
import java.util.Optional;

/**
 * The known organisations that names in an article are of: an acronym is of the body that the article names in full by words with these
 * initials, whichever else is known by it. Used for one document.
 */
final class Bodies {
    private final Organisations organisations;
    private final List<String> names;

    /** @param names of the document */
    Bodies(Document document, List<Mention> names, Organisations organisations) {
        this.organisations = organisations;
        this.names = names.stream()
                .filter(mention -> mention.label().equals("ORG") && mention.last() - mention.first() > 1)
                .map(mention -> mention.span().of(document.text()))
                .distinct()
                .toList();
    }

    /** The organisation of that name; empty also for an acronym that here is of a body which is not known. */
    Optional<Organisations.Organisation> named(String name) {
        Optional<Organisations.Organisation> known = organisations.named(name);
        List<String> full = known.isEmpty()
                ? List.of()
                : names.stream().filter(each -> Naming.isAcronym(name, each)).toList();
        if (full.isEmpty() || full.stream().map(organisations::named).anyMatch(known::equals)) {
            return known;
        }
        return full.stream().map(organisations::named).flatMap(Optional::stream).findFirst();
    }
}
