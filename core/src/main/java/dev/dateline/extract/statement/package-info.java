// SPDX-License-Identifier: Apache-2.0
/** Statements: who conveys what, in which words. */
@NullMarked
package dev.dateline.extract.statement;

import org.jspecify.annotations.NullMarked;
