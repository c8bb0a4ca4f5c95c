// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a memory keeps of an article so that copies of it are told. */
record Imprint(Origin origin, Shingles shingles) {
    private static final int AGENCY = 1;
    private static final int OWN = 2;
    private static final int SIGNED = 4;

    byte[] write() {
        byte[] name = origin.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(1 + 2 * Integer.BYTES + name.length + Long.BYTES + shingles.size() * Integer.BYTES);
        bytes.put((byte) ((origin.agency() ? AGENCY : 0) | (origin.own() ? OWN : 0) | (origin.signed() ? SIGNED : 0)));
        bytes.putInt(name.length).put(name);
        bytes.putLong(shingles.whole()).putInt(shingles.size());
        for (int hash : shingles.hashes()) {
            bytes.putInt(hash);
        }
        return bytes.array();
    }

    static Imprint read(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int flags = bytes.get();
        byte[] name = new byte[bytes.getInt()];
        bytes.get(name);
        long whole = bytes.getLong();
        int[] hashes = new int[bytes.getInt()];
        bytes.asIntBuffer().get(hashes);
        Origin origin = new Origin(
                new String(name, StandardCharsets.UTF_8),
                (flags & AGENCY) != 0,
                (flags & OWN) != 0,
                (flags & SIGNED) != 0);
        return new Imprint(origin, new Shingles(hashes, whole));
    }
}
