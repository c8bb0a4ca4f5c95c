// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.net.InetAddress;

/** A client for which the server of a test stands on the public internet, and nothing else of this machine. */
public final class WalledFetcher {
    private WalledFetcher() {}

    public static Fetcher of(FetchLimits limits) {
        InetAddress open = InetAddress.getLoopbackAddress();
        return new Fetcher(
                limits, Names.SYSTEM, address -> address.equals(open) || Reach.PUBLIC_ONLY.includes(address));
    }
}
