// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server answered, whatever its status is, unless it is a redirect that was followed. */
public final class Answer {
    private final URI uri;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** @param headers with names in lower case */
    Answer(URI uri, int status, Map<String, String> headers, byte[] body) {
        this.uri = uri;
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** Where the answer was found, behind all redirects. */
    public URI uri() {
        return uri;
    }

    public int status() {
        return status;
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Empty where the server does not say it. */
    public String contentType() {
        return header("content-type").orElse("");
    }

    public byte[] body() {
        return body;
    }

    /** Where it sends to; empty where it is no redirect. */
    Optional<String> location() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308
                ? header("location")
                : Optional.empty();
    }
}
