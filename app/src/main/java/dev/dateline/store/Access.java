// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

/** What a store is opened for. */
public enum Access {
    /** A store that is there is looked at and never changed. */
    READ,
    /** A store that is there is changed. */
    CHANGE,
    /** A store is made where there is none. */
    CREATE
}
