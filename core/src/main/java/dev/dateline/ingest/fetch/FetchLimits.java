// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.time.Duration;

/**
 * How much a server may ask of who asks it.
 *
 * @param bytes of a body, packed and unpacked
 * @param connect how long to wait for a connection
 * @param request how long all may take, from the call to the last byte, redirects and all
 */
public record FetchLimits(int bytes, Duration connect, Duration request, Reach reach) {
    static final int MOST_REDIRECTS = 10;

    String tooLarge() {
        return "larger than the limit of " + (bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes");
    }
}
