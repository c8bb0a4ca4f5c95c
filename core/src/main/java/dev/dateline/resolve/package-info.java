// SPDX-License-Identifier: Apache-2.0
/** The record put together: mentions of every room joined to identities. */
@NullMarked
package dev.dateline.resolve;

import org.jspecify.annotations.NullMarked;
