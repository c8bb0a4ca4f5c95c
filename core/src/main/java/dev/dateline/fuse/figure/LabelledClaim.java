// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.figure;

/** A claim and how it stands to the best figure. */
public record LabelledClaim(Claim claim, Label label) {}
