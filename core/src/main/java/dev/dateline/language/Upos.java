// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** A universal part of speech (Universal Dependencies v2). */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
