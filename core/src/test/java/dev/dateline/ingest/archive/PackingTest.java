// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictTrainer;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static InputStream unpacked(byte[] packed) throws IOException {
        return Packing.of(packed).orElseThrow().unpacked(new ByteArrayInputStream(packed));
    }

    private static String text(byte[] packed) throws IOException {
        return new String(unpacked(packed).readAllBytes(), UTF_8);
    }

    @Test
    void readsMembersOneBehindAnotherAndThePaddingBehindTheLast() throws IOException {
        byte[] packed = Packed.joined(
                Packed.gzip("The council met. "), Packed.gzip(""), Packed.gzip("It voted."), new byte[512]);
        assertThat(text(packed)).isEqualTo("The council met. It voted.");
    }

    @Test
    void readsTheHeadersThatGzipWrites() throws IOException {
        byte[] plain = Packed.gzip("It voted.");
        byte[] head = Arrays.copyOf(plain, 10);
        head[3] = 2 | 4 | 8 | 16;
        byte[] extra = {3, 0, 'a', 'b', 'c'};
        byte[] packed = Packed.joined(
                head,
                extra,
                "name\0comment\0".getBytes(UTF_8),
                new byte[2],
                Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(text(packed)).isEqualTo("It voted.");
    }

    @Test
    void saysThatAMemberIsDamagedAndGoesOnBehindIt() throws IOException {
        byte[] damaged = Packed.gzip("The council met on the bridge, and nobody knew why. ".repeat(50));
        for (int i = 30; i < 50; i++) {
            damaged[i] = (byte) 0xFF;
        }
        InputStream in = unpacked(Packed.joined(damaged, Packed.gzip("It voted.")));
        assertThatThrownBy(in::readAllBytes).isInstanceOf(DamagedException.class);
        assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("It voted.");
    }

    @Test
    void checksTheSumOfAMember() throws IOException {
        byte[] packed = Packed.gzip("It voted.");
        packed[packed.length - 5] = (byte) ~packed[packed.length - 5];
        assertThatThrownBy(() -> text(packed)).isInstanceOf(DamagedException.class);
    }

    @Test
    void doesNotTakeACutStreamForAWholeOne() throws IOException {
        byte[] whole = Packed.gzip("The council met on the bridge.");
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> text(cut)).as("%d bytes", length).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void readsZstdWithTheDictionaryThatStandsBeforeIt() throws IOException {
        ZstdDictTrainer trainer = new ZstdDictTrainer(1 << 20, 4096);
        for (int i = 0; i < 4000; i++) {
            trainer.addSample(("WARC-Type: response, WARC-Target-URI: https://news.example/" + i * 37).getBytes(UTF_8));
        }
        byte[] dictionary = trainer.trainSamples();
        byte[] text = "WARC-Type: response, WARC-Target-URI: https://news.example/9".getBytes(UTF_8);
        byte[] frame = Zstd.compress(text, new ZstdDictCompress(dictionary, 3));
        for (byte[] stored : new byte[][] {dictionary, Zstd.compress(dictionary)}) {
            byte[] packed = Packed.joined(number(0x184D2A5D), number(stored.length), stored, frame, frame);
            assertThat(unpacked(packed).readAllBytes()).isEqualTo(Packed.joined(text, text));
        }
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    @Test
    void stopsABombWithItsReason() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (OutputStream one = new GZIPOutputStream(gzip);
                OutputStream other = new ZstdOutputStream(zstd)) {
            Packed.zeros(200).transferTo(one);
            Packed.zeros(200).transferTo(other);
        }
        for (ByteArrayOutputStream bomb : new ByteArrayOutputStream[] {gzip, zstd}) {
            InputStream in = unpacked(bomb.toByteArray());
            assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(BombException.class)
                    .hasMessage("unpacks to more than 200 times its size");
        }
    }

    @Test
    void unpacksBodiesAsTheirHeadersSay() throws IOException {
        byte[] plain = "The council met.".getBytes(UTF_8);
        byte[] twice = Packed.gzip(Packed.gzip(plain));
        assertThat(ContentCoding.unpack(plain, "", 100).bytes()).isEqualTo(plain);
        assertThat(ContentCoding.unpack(plain, "gzip", 100).bytes()).isEqualTo(plain);
        assertThat(ContentCoding.unpack(twice, "gzip, x-gzip", 100).bytes()).isEqualTo(plain);
        assertThat(ContentCoding.unpack(Zstd.compress(plain), "zstd", 100).bytes())
                .isEqualTo(plain);
        assertThat(ContentCoding.unpack(twice, "gzip", 10).tooLarge()).isTrue();
        byte[] cut = Arrays.copyOf(Packed.gzip(plain), 25);
        assertThat(ContentCoding.unpack(cut, "gzip", 100).whole()).isFalse();
        assertThatThrownBy(() -> ContentCoding.unpack(plain, "lzma", 100))
                .hasMessage("content coding lzma is not known");
    }
}
