// SPDX-License-Identifier: Apache-2.0
/** Framing: words by which a voice labels, praises, blames or doubts. */
@NullMarked
package dev.dateline.extract.framing;

import org.jspecify.annotations.NullMarked;
