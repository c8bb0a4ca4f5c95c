// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

/** A PLOVER actor sector (PLOVER manual 2.0, actor sector codes). */
public enum Sector {
    COP,
    GOV,
    JUD,
    LEG,
    MIL,
    PRM,
    PTY,
    REB,
    SPY,
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    CVL,
    EDU,
    ELI,
    JRN,
    LAB,
    MED,
    REF,
    OPP,
    PRE,
    REL,
    SOC;

    /** The value as a record writes it. */
    public String code() {
        return name();
    }
}
