// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are made to harm who reads them; each comes to an end, and soon. */
class SafetyTest {
    private static final String PROSE =
            "<p>The council met on Tuesday. It said that the bridge would be closed for a year.</p>";

    @TempDir
    Path folder;

    private Reading read(String name, String text) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(UTF_8));
        try (Stream<Reading> readings = new Ingest().read(file.toString())) {
            return readings.toList().get(0);
        }
    }

    @Test
    void readsPagesThatNestWithoutEnd() throws IOException {
        for (String tag : new String[] {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<ul><li>"}) {
            assertThat(read("deep.html", "<html><body>" + tag.repeat(100_000) + PROSE))
                    .as(tag)
                    .isNotNull();
        }
    }

    @Test
    void readsPagesWithAttributesOfAMegabyte() throws IOException {
        String large = "comment-x ".repeat(100_000);
        for (String attribute : new String[] {"class", "id", "href", "content", "style"}) {
            Reading reading = read(
                    "wide.html",
                    "<html><body><article><div " + attribute + "='" + large + "'>x</div>" + PROSE
                            + "</article></body></html>");
            assertThat(reading).as(attribute).isInstanceOf(Reading.Read.class);
        }
    }

    @Test
    @Timeout(20)
    void readsLinesOfAMegabyteWithoutAStop() throws IOException {
        for (String line :
                new String[] {"a", "ab ", " ", "- ", "-", ": ", "| ", "\u4e2d", "\u00a0", "1 ", "(", "\u00e9,"}) {
            String long1 = line.repeat(80_000);
            Reading reading = read(
                    "long.html",
                    "<html><head><title>The bridge" + long1 + "</title></head><body><h1>The bridge " + long1
                            + "</h1><article><p>" + long1 + "</p>" + PROSE + "</article></body></html>");
            assertThat(reading).as(line).isNotInstanceOf(Reading.Failed.class);
        }
    }

    @Test
    void namesTheDepthOfJson() throws IOException {
        assertThat(read("deep.json", "{\"text\": " + "[".repeat(100_000)))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.error()).contains("nesting depth"));
    }

    @Test
    void loadsNoEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret word");
        Reading reading = read(
                "a.html",
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><html><body><article>" + PROSE + "<p>&x;</p></article></body></html>");
        assertThat(((Reading.Read) reading).article().text()).doesNotContain("secret word");
    }
}
