// SPDX-License-Identifier: Apache-2.0
/** The language of an article: words, sentences, tags and arcs, and the reader that finds them. */
@NullMarked
package dev.dateline.language;

import org.jspecify.annotations.NullMarked;
