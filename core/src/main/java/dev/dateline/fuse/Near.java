// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse;

/** A thing found on a shelf by its id, and how many of the keys asked for it has. */
public record Near(String id, int shared) {}
