// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Gets pages from addresses. The client is made for the first one, since most runs have none. Thread-safe. */
final class Fetch {
    private final Limits limits;
    private @Nullable HttpClient client;

    Fetch(Limits limits) {
        this.limits = limits;
    }

    /** What an address holds. */
    static final class Answer {
        final URI uri;
        final String contentType;
        private final byte[] body;

        private Answer(URI uri, String contentType, byte[] body) {
            this.uri = uri;
            this.contentType = contentType;
            this.body = body;
        }

        byte[] body() {
            return body;
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(limits.connect())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
        }
        return client;
    }

    /** @throws IOException with a message that stands for itself, if there is no page to be had */
    Answer get(String address) throws IOException {
        HttpRequest request = request(address);
        CompletableFuture<HttpResponse<byte[]>> response =
                client().sendAsync(request, head -> new LimitedBody(limits.bytes(), limits.tooLarge()));
        try {
            return answer(response.get(limits.request().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            response.cancel(true);
            throw new IOException("no whole answer within " + limits.request().toSeconds() + " s", slow);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(reason(e.getCause(), request.uri()), e);
        }
    }

    private HttpRequest request(String address) throws IOException {
        try {
            return HttpRequest.newBuilder(URI.create(address.strip()))
                    .timeout(limits.request())
                    .header("User-Agent", "Mozilla/5.0 (compatible; Dateline)")
                    .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1")
                    .header("Accept-Encoding", "gzip")
                    .build();
        } catch (IllegalArgumentException malformed) {
            throw new IOException("not an address that can be read", malformed);
        }
    }

    private Answer answer(HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            throw new IOException("redirected too often, or to an insecure address");
        }
        if (status != 200) {
            throw new IOException("server answered " + status);
        }
        String encoding = response.headers().firstValue("Content-Encoding").orElse("");
        byte[] body = response.body();
        if (encoding.toLowerCase(Locale.ROOT).contains("gzip")) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = in.readNBytes(limits.bytes() + 1);
            }
        }
        if (body.length > limits.bytes()) {
            throw new IOException(limits.tooLarge());
        }
        return new Answer(
                response.uri(), response.headers().firstValue("Content-Type").orElse(""), body);
    }

    private static String reason(@Nullable Throwable cause, URI uri) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof UnresolvedAddressException) {
                return "unknown host " + uri.getHost();
            }
            if (at instanceof HttpTimeoutException) {
                return "no answer in time";
            }
            if (at instanceof SSLException) {
                return "no secure connection: " + first(at);
            }
            if (at instanceof LimitedBody.TooLarge) {
                return first(at);
            }
        }
        if (cause instanceof ConnectException) {
            return "cannot connect to " + uri.getAuthority();
        }
        return "cannot be fetched: " + (cause == null ? "" : first(cause));
    }

    private static String first(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
