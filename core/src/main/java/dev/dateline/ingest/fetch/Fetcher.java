// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import dev.dateline.ingest.archive.ContentCoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks servers for what stands at an address. A name is resolved once for each connection, and the connection is made to what was
 * checked, so that no name can change its mind in between; that holds for each redirect too. No cookies, no proxy, no
 * authentication. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {
    /** How servers are to know who asks, in their logs and in robots.txt. */
    public static final String AGENT = "Dateline";

    private static final String USER_AGENT = "Mozilla/5.0 (compatible; " + AGENT + "/0.1)";
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,"
                    + "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1";

    private final FetchLimits limits;
    private final CloseableHttpClient client;
    private final ExecutorService exchanges = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "dateline-fetch");
        thread.setDaemon(true);
        return thread;
    });

    public Fetcher(FetchLimits limits) {
        this(limits, Names.SYSTEM, limits.reach()::includes);
    }

    Fetcher(FetchLimits limits, Names names, Predicate<InetAddress> allowed) {
        this.limits = limits;
        // A little more than the whole may take, so that it is the whole that is told to be late.
        Timeout silence = Timeout.of(limits.request().plusSeconds(1));
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(names, allowed))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(1 << 16)
                                        .setMaxHeaderCount(500)
                                        .setMaxEmptyLineCount(10)
                                        .build())
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(silence).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(silence)
                                .setTimeToLive(TimeValue.ofMinutes(2))
                                .build())
                        .setMaxConnTotal(1000)
                        .setMaxConnPerRoute(50)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(silence)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .setUserAgent(USER_AGENT)
                .build();
    }

    /** As {@link #get(String, Map, Leave)}, with no more headers and all leave. */
    public Answer get(String address) throws FetchException {
        return get(address, Map.of(), uri -> {});
    }

    /** What is asked before each request, the first and those that redirects lead to. */
    public interface Leave {
        /**
         * Returns where the address may be asked.
         *
         * @throws FetchException if it may not
         */
        void toAsk(URI uri) throws FetchException;
    }

    /**
     * The answer at an address, behind all redirects.
     *
     * @param headers more than those that are always sent
     */
    public Answer get(String address, Map<String, String> headers, Leave leave) throws FetchException {
        long end = System.nanoTime() + limits.request().toNanos();
        URI uri = uri(address);
        for (int redirects = 0; redirects <= FetchLimits.MOST_REDIRECTS; redirects++) {
            leave.toAsk(uri);
            HttpGet request = new HttpGet(uri);
            request.setHeader("Accept", ACCEPT);
            request.setHeader("Accept-Encoding", "gzip, deflate, zstd, br");
            headers.forEach(request::setHeader);
            Answer answer = once(uri, request, end - System.nanoTime());
            if (answer.location().isEmpty()) {
                return answer;
            }
            URI next = to(uri, answer.location().get());
            if (uri.getScheme().equalsIgnoreCase("https") && !next.getScheme().equalsIgnoreCase("https")) {
                throw new FetchException("redirected to an insecure address", true, null);
            }
            uri = next;
        }
        throw new FetchException("redirected too often", true, null);
    }

    /**
     * Sends something to an address, and gives the answer. Whatever leads elsewhere is an error: what was meant for one is sent to no
     * other.
     */
    public Answer post(String address, String contentType, byte[] body) throws FetchException {
        URI uri = uri(address);
        HttpPost request = new HttpPost(uri);
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(contentType)));
        Answer answer = once(uri, request, limits.request().toNanos());
        if (answer.location().isPresent()) {
            throw new FetchException("redirected", true, null);
        }
        return answer;
    }

    /** An address as it may be asked, without its fragment. */
    public static URI uri(String address) throws FetchException {
        try {
            URI uri = URI.create(escaped(address));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
                return URI.create(URI.create(scheme + "://" + uri.getHost() + port + path + query)
                        .toASCIIString());
            }
        } catch (IllegalArgumentException malformed) {
            throw new FetchException("not an address that can be read", true, malformed);
        }
        throw new FetchException("not an address that can be read", true, null);
    }

    /** Pages and feeds write what browsers forgive. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (char c : address.strip().toCharArray()) {
            if (" \"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (c >= ' ') {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static URI to(URI from, String location) throws FetchException {
        try {
            return uri(from.resolve(escaped(location)).toString());
        } catch (IllegalArgumentException malformed) {
            throw new FetchException("redirected to what is no address", true, malformed);
        }
    }

    private Answer once(URI uri, HttpUriRequestBase request, long nanos) throws FetchException {
        // On a thread of its own, for neither the look-up of a name nor a handshake can be cut short.
        Future<Answer> answer = exchanges.submit(() -> exchange(uri, request));
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            request.cancel();
            throw new FetchException(
                    "no whole answer within " + limits.request().toSeconds() + " s", false, slow);
        } catch (InterruptedException ended) {
            request.cancel();
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted", false, ended);
        } catch (ExecutionException failed) {
            throw Reasons.of(failed.getCause(), uri);
        }
    }

    private Answer exchange(URI uri, HttpUriRequestBase request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(HttpHost.create(uri), request, null);
        try {
            return answer(uri, response);
        } finally {
            // Closing reads on to the end, which may be far away or nowhere.
            HttpEntity entity = response.getEntity();
            if (entity != null && entity.isStreaming()) {
                request.cancel();
            }
            close(response);
        }
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException cutOff) {
            // As it was meant.
        }
    }

    private Answer answer(URI uri, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        HttpEntity entity = response.getEntity();
        byte[] packed = response.getCode() == 200 && entity != null ? body(entity.getContent()) : new byte[0];
        ContentCoding.Unpacked body =
                ContentCoding.unpack(packed, headers.getOrDefault("content-encoding", ""), limits.bytes());
        if (body.tooLarge()) {
            throw new FetchException(limits.tooLarge(), true, null);
        }
        return new Answer(uri, response.getCode(), headers, body.bytes());
    }

    private byte[] body(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (bytes.size() + read > limits.bytes()) {
                throw new FetchException(limits.tooLarge(), true, null);
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        exchanges.shutdownNow();
        try {
            client.close();
        } catch (IOException closedAnyway) {
            // Nothing is lost with a connection.
        }
    }
}
