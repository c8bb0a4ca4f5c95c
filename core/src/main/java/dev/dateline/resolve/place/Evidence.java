// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.place;

/**
 * One thing that speaks for or against a candidate.
 *
 * @param what in words: "about 2100000 people"
 * @param points what it adds, as a natural logarithm of odds; below 0 where it speaks against
 */
public record Evidence(String what, double points) {}
