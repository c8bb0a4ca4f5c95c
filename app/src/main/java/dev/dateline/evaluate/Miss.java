// SPDX-License-Identifier: Apache-2.0
package dev.dateline.evaluate;

/** A gold item that was not found, or one found with a wrong slot. */
public record Miss(String article, String layer, String what) {}
