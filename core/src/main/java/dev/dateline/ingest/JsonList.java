// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles of a JSON array, an object each, read one by one; behind what is no JSON nothing more is found. */
final class JsonList implements Sources {
    private final String label;
    private final JsonArticles articles;
    private final Limits limits;
    private final Rationed in;
    private final JsonMapper mapper;
    private final JsonParser parser;
    private int number;
    private boolean ended;

    JsonList(String label, InputStream in, JsonArticles articles, Limits limits) {
        this.label = label;
        this.articles = articles;
        this.limits = limits;
        this.in = new Rationed(in, limits.bytes());
        StreamReadConstraints longest =
                StreamReadConstraints.builder().maxStringLength(limits.bytes()).build();
        // What stands behind an object is the next one.
        this.mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(longest).build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.parser = mapper.createParser(this.in);
    }

    @Override
    public Optional<Source> next() {
        if (ended) {
            return Optional.empty();
        }
        in.left = limits.bytes();
        String place = label + "[" + (number + 1) + "]";
        try {
            if (number == 0) {
                parser.nextToken();
            }
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                ended = true;
                return number > 0
                        ? Optional.empty()
                        : Optional.of(Source.of(new Reading.Skipped(label, "list is empty")));
            }
            number++;
            ended = token == null;
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return Optional.of(Source.of(new Reading.Failed(place, "not a JSON object")));
            }
            JsonNode object = mapper.readTree(parser);
            return Optional.of(new Source(place, () -> articles.read(place, object, null)));
        } catch (JacksonException malformed) {
            ended = true;
            String why = in.left == 0 ? limits.tooLarge() : "not a JSON object: " + JsonArticles.message(malformed);
            return Optional.of(Source.of(new Reading.Failed(place, why)));
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    /** A stream that gives no more bytes than one article may have, until it gets more. */
    private static final class Rationed extends FilterInputStream {
        private int left;

        Rationed(InputStream in, int left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) {
                throw new IOException("more than an article may have");
            }
            int read = in.read(bytes, from, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
