// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/** Names resolved to addresses within reach alone; the client connects to these and to no others. Thread-safe. */
final class CheckedNames implements DnsResolver {
    private final Names names;
    private final Predicate<InetAddress> allowed;

    CheckedNames(Names names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** A host that may not be asked. */
    static final class OutOfReachException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        OutOfReachException(String host) {
            super(host + " is not on the public internet");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> all = names.of(host);
        InetAddress[] some = all.stream().filter(allowed).toArray(InetAddress[]::new);
        if (some.length == 0 && !all.isEmpty()) {
            throw new OutOfReachException(host);
        }
        return some;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
