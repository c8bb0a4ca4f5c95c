// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

/** Is told how far long work is, before each article. */
public interface Progress {
    /** Nobody asks. */
    Progress NONE = (done, all) -> {};

    /** So many articles of all are done. */
    void at(long done, long all);
}
