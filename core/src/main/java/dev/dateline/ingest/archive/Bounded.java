// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The beginning of a stream, as much of it as may be held. */
final class Bounded {
    private final byte[] bytes;

    /** Whether there is more; there are no bytes then. */
    final boolean tooLarge;

    /** What ended the stream before its end, null where it was read to its end. */
    final @Nullable IOException damage;

    private Bounded(byte[] bytes, boolean tooLarge, @Nullable IOException damage) {
        this.bytes = bytes;
        this.tooLarge = tooLarge;
        this.damage = damage;
    }

    byte[] bytes() {
        return bytes;
    }

    static Bounded read(InputStream in, int limit) {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (held.size() + read > limit) {
                    return new Bounded(new byte[0], true, null);
                }
                held.write(buffer, 0, read);
            }
            return new Bounded(held.toByteArray(), false, null);
        } catch (IOException damage) {
            return new Bounded(held.toByteArray(), false, damage);
        }
    }
}
