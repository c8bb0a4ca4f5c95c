// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/**
 * The names of the layers that a reader may give beside words and trees. A layer that a reader does not know is absent;
 * rules ask {@link Document#mentions} and {@link Document#arcs}, which are empty then.
 */
public final class Layers {
    /** Names of people, organisations, places and the rest: labels PER, ORG, LOC, MISC. */
    public static final String NAMES = "names";
    /** What is conveyed in a statement: label {@code content}. */
    public static final String CONTENT = "content";
    /** The words that signal a statement ("said"): label {@code cue}. */
    public static final String CUE = "cue";
    /** The words that name who conveys it: label {@code source}. */
    public static final String SOURCE = "source";
    /** Arcs from the first token of a cue to the first token of its content (label {@code content}) and source. */
    public static final String STATEMENTS = "statements";

    private Layers() {}
}
