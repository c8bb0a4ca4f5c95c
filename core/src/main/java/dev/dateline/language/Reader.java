// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** Reads the language of a text. Implementations are thread-safe, and give the same document for the same text. */
public interface Reader extends AutoCloseable {
    /** Reads a text of any length; an empty one gives a document without tokens. */
    Document read(String text);

    /** Version of the weights, part of a record's provenance. */
    String version();

    @Override
    void close();
}
