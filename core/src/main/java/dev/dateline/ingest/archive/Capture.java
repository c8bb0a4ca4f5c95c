// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.util.List;

/** What a record of a web archive comes to: an answer with a page in it, or the reason why there is none. */
public sealed interface Capture {
    /** Where it stands and whose it is: {@code 12 https://…}, the number of the record counted from 1. */
    String name();

    /** The body of an answer. */
    final class Answer implements Capture {
        private final String name;
        private final String address;
        private final String contentType;
        private final byte[] body;
        private final List<String> notes;

        Answer(String name, String address, String contentType, byte[] body, List<String> notes) {
            this.name = name;
            this.address = address;
            this.contentType = contentType;
            this.body = body;
            this.notes = List.copyOf(notes);
        }

        @Override
        public String name() {
            return name;
        }

        public String address() {
            return address;
        }

        /** As the server said it, empty where it said nothing. */
        public String contentType() {
            return contentType;
        }

        public byte[] body() {
            return body;
        }

        /** What is amiss with it, a line each. */
        public List<String> notes() {
            return notes;
        }
    }

    /** A record in good order that holds no page, such as a redirect. */
    record Other(String name, String reason) implements Capture {}

    /** A record that is damaged, or larger than may be held. */
    record Broken(String name, String error) implements Capture {}
}
