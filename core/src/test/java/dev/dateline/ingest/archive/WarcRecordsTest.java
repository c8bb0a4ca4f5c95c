// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {
    private static final String ADDRESS = "https://news.example/a";

    private static List<Capture> captures(byte[] archive) throws IOException {
        Optional<Packing> packing = Packing.of(archive);
        ByteArrayInputStream in = new ByteArrayInputStream(archive);
        WarcRecords records =
                new WarcRecords(packing.isEmpty() ? in : packing.get().unpacked(in), 2000);
        List<Capture> captures = new ArrayList<>();
        for (Optional<Capture> next = records.next(); next.isPresent(); next = records.next()) {
            captures.add(next.get());
        }
        return captures;
    }

    private static List<Capture> captures(String archive) throws IOException {
        return captures(archive.getBytes(UTF_8));
    }

    private static String body(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Answer.class);
        return new String(((Capture.Answer) capture).body(), UTF_8);
    }

    @Test
    void countsTheRecordsThatHoldNoPage() throws IOException {
        String info =
                Packed.record("WARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n", "software: x\r\n");
        String request = Packed.record(
                "WARC-Type: request\r\nContent-Type: application/http; msgtype=request\r\nWARC-Target-URI: " + ADDRESS
                        + "\r\n",
                "GET / HTTP/1.1\r\n\r\n");
        List<Capture> captures = captures(info + request + Packed.page(ADDRESS, "<p>one") + request);
        assertThat(captures).hasSize(2);
        assertThat(captures.get(0).name()).isEqualTo("3 " + ADDRESS);
        assertThat(body(captures.get(0))).isEqualTo("<p>one");
        assertThat(captures.get(1))
                .isEqualTo(new Capture.Other("others", "records that hold no page: 2 request, 1 warcinfo"));
    }

    @Test
    void namesWhatIsNoPage() throws IOException {
        String moved = Packed.response(ADDRESS, "", "HTTP/1.1 301 Moved\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n");
        String gone = Packed.response(ADDRESS, "", "HTTP/1.1 404 Not Found\r\n\r\nnothing here");
        String image = Packed.response(ADDRESS, "", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx");
        String empty = Packed.response(ADDRESS, "", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        String large = Packed.page(ADDRESS, "x".repeat(3000));
        String dns = Packed.record(
                "WARC-Type: response\r\nContent-Type: text/dns\r\nWARC-Target-URI: dns:news.example\r\n", "20310203");
        String revisit = Packed.record(
                "WARC-Type: revisit\r\nContent-Type: application/http; msgtype=response\r\nWARC-Target-URI: " + ADDRESS
                        + "\r\nWARC-Refers-To-Date: 2031-01-01T00:00:00Z\r\nWARC-Profile:"
                        + " http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                "HTTP/1.1 304 Not Modified\r\n\r\n");
        assertThat(captures(moved + gone + image + empty + large + dns + revisit))
                .containsExactly(
                        new Capture.Other("1 " + ADDRESS, "redirect (301) to /b"),
                        new Capture.Other("2 " + ADDRESS, "server answered 404"),
                        new Capture.Other("3 " + ADDRESS, "not a page but image/png"),
                        new Capture.Other("4 " + ADDRESS, "page is empty"),
                        new Capture.Broken("5 " + ADDRESS, "larger than the limit of 2000 bytes"),
                        new Capture.Other("6 dns:news.example", "no answer of a web server but text/dns"),
                        new Capture.Other(
                                "7 " + ADDRESS,
                                "revisit: the page is the same as when it was archived before on 2031-01-01T00:00:00Z"));
    }

    @Test
    void joinsChunksAndPassesThroughBodiesThatOnlySayTheyAreChunked() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunked = Packed.response(ADDRESS, "", head + "5\r\n<p>on\r\n1\r\ne\r\n0\r\n\r\n");
        String plain = Packed.response(ADDRESS, "", head + "<p>two");
        List<Capture> captures = captures(chunked + plain);
        assertThat(body(captures.get(0))).isEqualTo("<p>one");
        assertThat(body(captures.get(1))).isEqualTo("<p>two");
    }

    @Test
    void saysThatOnlyTheBeginningWasArchived() throws IOException {
        String cut = Packed.response(
                ADDRESS,
                "WARC-Truncated: length\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>one");
        Capture.Answer answer = (Capture.Answer) captures(cut).get(0);
        assertThat(body(answer)).isEqualTo("<p>one");
        assertThat(answer.notes()).contains("only the beginning was archived (length)");
    }

    @Test
    void readsPagesAndTextsThatStandWithoutAnAnswer() throws IOException {
        String page = Packed.record(
                "WARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Target-URI: <" + ADDRESS + ">\r\n", "<p>one");
        String text = Packed.record(
                "WARC-Type: conversion\r\nContent-Type: text/plain\r\nWARC-Target-URI: " + ADDRESS + "\r\n", "two");
        List<Capture> captures = captures(page + text);
        assertThat(captures).extracting(Capture::name).containsExactly("1 " + ADDRESS, "2 " + ADDRESS);
        assertThat(body(captures.get(0)) + body(captures.get(1))).isEqualTo("<p>onetwo");
    }

    @Test
    void losesNoOtherRecordToADamagedOne() throws IOException {
        byte[] damaged = Packed.gzip(Packed.page(ADDRESS + 2, "The council met. ".repeat(60)));
        Arrays.fill(damaged, 60, 90, (byte) 0xFF);
        byte[] archive = Packed.joined(
                Packed.gzip(Packed.page(ADDRESS + 1, "<p>one")),
                damaged,
                Packed.gzip(Packed.page(ADDRESS + 3, "<p>three")));
        List<Capture> captures = captures(archive);
        assertThat(body(captures.get(0))).isEqualTo("<p>one");
        assertThat(captures.get(1)).isEqualTo(new Capture.Broken("2", "record is damaged"));
        assertThat(body(captures.get(2))).isEqualTo("<p>three");
        assertThat(captures).hasSize(3);
    }

    @Test
    void saysWhereAnArchiveEndsInTheMiddle() throws IOException {
        byte[] whole = Packed.joined(
                Packed.gzip(Packed.page(ADDRESS + 1, "<p>one")), Packed.gzip(Packed.page(ADDRESS + 2, "<p>two")));
        List<Capture> captures = captures(Arrays.copyOf(whole, whole.length - 30));
        assertThat(body(captures.get(0))).isEqualTo("<p>one");
        assertThat(captures.subList(1, captures.size()))
                .containsExactly(new Capture.Broken("2", "archive ends in the middle of this record"));
    }

    @Test
    void endsWithoutAnExceptionWhateverItIsGiven() throws IOException {
        byte[] plain = (Packed.page(ADDRESS, "<p>one") + Packed.page(ADDRESS, "<p>two")).getBytes(UTF_8);
        byte[] packed =
                Packed.joined(Packed.gzip(Packed.page(ADDRESS, "<p>one")), Packed.gzip(Packed.page(ADDRESS, "<p>two")));
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = (round % 2 == 0 ? plain : packed).clone();
            for (int changes = random.nextInt(4) + 1; changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(captures(Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1)))
                    .hasSizeLessThan(10);
        }
    }

    @Test
    void endsAtAHeaderThatNeverEnds() throws IOException {
        String endless = "WARC/1.0\r\nWARC-Type: response\r\nX: " + "x".repeat(2 << 20);
        assertThat(captures(endless))
                .singleElement()
                .isInstanceOfSatisfying(
                        Capture.Broken.class,
                        broken -> assertThat(broken.error()).contains("header of a record is longer than 1 MB"));
    }
}
