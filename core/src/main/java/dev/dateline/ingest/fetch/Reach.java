// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses may be asked. Those of this machine, of private networks, of links and of the services that tell a rented
 * machine its secrets are not: what a feed or a redirect names must not reach behind the wall that the reader stands behind. The
 * ranges are those that IANA's registries of special-purpose addresses call not globally reachable. Immutable and thread-safe.
 */
public enum Reach {
    PUBLIC_ONLY,
    ANYWHERE;

    private static final List<Range> CLOSED = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            // Azure's host of metadata, though the address is a public one.
            Range.of("168.63.129.16", 32),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3),
            Range.of("64:ff9b:1::", 48),
            Range.of("100::", 64),
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("3fff::", 20),
            Range.of("5f00::", 16),
            Range.of("fc00::", 7),
            Range.of("fe80::", 9),
            Range.of("ff00::", 8));

    /** Ranges of IPv6 whose addresses hold one of IPv4, at the byte that is named. */
    private static final List<Range> HOLDING =
            List.of(Range.of("64:ff9b::", 96), Range.of("2002::", 16), Range.of("::", 96));

    /** @param bits how many of the first bits are those of all addresses of the range */
    private record Range(List<Byte> first, int bits) {
        static Range of(String address, int bits) {
            try {
                return new Range(list(InetAddress.getByName(address).getAddress()), bits);
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(address, noLiteral);
            }
        }

        private static List<Byte> list(byte[] bytes) {
            List<Byte> list = new ArrayList<>();
            for (byte one : bytes) {
                list.add(one);
            }
            return List.copyOf(list);
        }

        boolean holds(byte[] address) {
            if (address.length != first.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit));
                if (((address[bit / 8] ^ first.get(bit / 8)) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    boolean includes(InetAddress address) {
        return this == ANYWHERE || isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (CLOSED.stream().anyMatch(range -> range.holds(address))) {
            return false;
        }
        for (Range range : HOLDING) {
            if (range.holds(address)) {
                int from = range.bits == 16 ? 2 : 12;
                return isPublic(Arrays.copyOfRange(address, from, from + 4));
            }
        }
        // Of IPv6 only 2000::/3 is given out so far.
        return address.length == 4 || (address[0] & 0xE0) == 0x20;
    }
}
