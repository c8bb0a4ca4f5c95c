// SPDX-License-Identifier: Apache-2.0
/** The command line: what a person types and what a pipe reads. */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
