// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.figure;

/** What has become of the people whom a figure counts. */
public enum Casualty {
    DEATHS,
    INJURED
}
