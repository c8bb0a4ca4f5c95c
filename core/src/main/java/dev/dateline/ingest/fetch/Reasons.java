// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, in a few words for people. */
final class Reasons {
    private Reasons() {}

    static FetchException of(@Nullable Throwable cause, URI uri) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof FetchException said) {
                return said;
            }
            if (at instanceof CheckedNames.OutOfReachException) {
                return FetchException.outOfReach(at.getMessage() + " (allow it with --allow-private)", cause);
            }
            String reason = reason(at, uri);
            if (!reason.isEmpty()) {
                return new FetchException(reason, false, cause);
            }
        }
        return new FetchException("cannot be fetched: " + (cause == null ? "" : first(cause)), false, cause);
    }

    private static String reason(Throwable at, URI uri) {
        if (at instanceof UnknownHostException) {
            return "unknown host " + uri.getHost();
        }
        if (at instanceof ConnectTimeoutException) {
            return "cannot connect to " + uri.getAuthority() + " in time";
        }
        if (at instanceof ConnectException) {
            return "cannot connect to " + uri.getAuthority();
        }
        if (at instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        if (at instanceof SSLException) {
            return "no secure connection: " + first(at);
        }
        if (at instanceof MessageConstraintException) {
            return "headers of the answer are larger than the limit";
        }
        if (at instanceof NoHttpResponseException || at instanceof ConnectionClosedException) {
            return "answer ends before its end";
        }
        return at instanceof HttpException ? "not the answer of a web server: " + first(at) : "";
    }

    private static String first(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
