// SPDX-License-Identifier: Apache-2.0
package dev.dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * Words by which a voice labels, praises, blames or doubts, beyond plain report.
 *
 * @param target the id of the actor whom they are about, null where that is nobody among the actors
 * @param voice {@value #OUTLET} or the id of the statement whose speaker uses the words
 */
public record Framing(
        String id, Span span, FramingKind kind, @Nullable String target, String voice) {
    /** The voice of the article itself. */
    public static final String OUTLET = "outlet";
}
