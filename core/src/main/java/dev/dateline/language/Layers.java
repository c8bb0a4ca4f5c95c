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

    /** Words that name an event: labels are PLOVER types, or {@link #NO_EVENT}. */
    public static final String EVENTS = "event";
    /** Whether what a word names happened, if it names an event: labels are the codes of statuses. */
    public static final String STATUS = "status";
    /** How it was done, if a word names an event: labels are PLOVER modes. */
    public static final String MODE = "mode";
    /** The sector of the actor that a word stands for, if it stands for one: labels are PLOVER sectors, or "none". */
    public static final String SECTOR = "sector";
    /** Arcs from a word that names an event to the heads of the phrases that say who, whom, when and where. */
    public static final String ROLES = "roles";
    /** Arcs from a pronoun to an earlier word of whom it refers to. */
    public static final String ANTECEDENTS = "antecedents";
    /** The label of words that name no event. */
    public static final String NO_EVENT = "O";

    private Layers() {}
}
