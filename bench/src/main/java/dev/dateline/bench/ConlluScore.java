// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.util.Locale;

/**
 * Accuracy against gold trees as F1 in percent, by the definitions of the CoNLL 2018 shared task (Zeman et al. 2018):
 * words of the system are aligned with gold words, and a layer is right where both words of a pair agree. LAS ignores
 * subtypes of relations.
 */
public record ConlluScore(double sentences, double words, double upos, double uas, double las, double lemmas) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "sentences %.2f words %.2f UPOS %.2f UAS %.2f LAS %.2f lemmas %.2f",
                sentences,
                words,
                upos,
                uas,
                las,
                lemmas);
    }
}
