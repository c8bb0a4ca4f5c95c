// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.util.Locale;

/** The dictionary forms of English words. Immutable and thread-safe. */
final class Lemmatiser {
    String lemma(String form, Upos upos, boolean first) {
        return upos == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }
}
