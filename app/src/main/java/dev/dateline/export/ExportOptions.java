// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

/**
 * What may be chosen about an export.
 *
 * @param fillDates whether an event without a day of its own gets, in shapes that have one day for each event, the first of its days, and one without any
 *     the day of publication
 * @param polecatCompatible whether the POLECAT file is in ISO 8859-1 with None for the unknown, as the scripts of its users expect
 * @param forSpreadsheets whether texts in CSV that a spreadsheet would take for formulas get an apostrophe before them
 */
public record ExportOptions(boolean fillDates, boolean polecatCompatible, boolean forSpreadsheets) {
    public static final ExportOptions DEFAULTS = new ExportOptions(false, false, false);
}
