// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** A labelled arc between two tokens, by their index in the document. */
public record Arc(String label, int from, int to) {}
