// SPDX-License-Identifier: Apache-2.0
/** E-mail: newsletters as they arrive. */
@NullMarked
package dev.dateline.ingest.mail;

import org.jspecify.annotations.NullMarked;
