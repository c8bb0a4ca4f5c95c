// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void goesWhereTheUserKeepsCaches() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.toString());

        assertThat(NativeLibrary.cacheFolder("Linux", environment, "/home/ada")).contains(folder.resolve("dateline"));
        assertThat(NativeLibrary.cacheFolder("Linux", Map.of(), "/home/ada"))
                .contains(Path.of("/home/ada/.cache/dateline"));
        assertThat(NativeLibrary.cacheFolder("Mac OS X", Map.of(), "/Users/ada"))
                .contains(Path.of("/Users/ada/Library/Caches/dateline"));
        assertThat(NativeLibrary.cacheFolder("Windows 11", Map.of("LOCALAPPDATA", folder.toString()), "C:\\ada"))
                .contains(folder.resolve("dateline"));
        assertThat(NativeLibrary.cacheFolder("Windows 11", Map.of(), "C:\\ada")).isEmpty();
    }

    @Test
    void unpacksOnceAndMendsWhatIsBroken() throws IOException {
        Path first = NativeLibrary.unpacked(folder).orElseThrow();
        Path library = first.resolve(System.mapLibraryName("onnxruntime"));
        long whole = Files.size(library);
        Files.writeString(library, "broken");

        assertThat(NativeLibrary.unpacked(folder)).contains(first);
        assertThat(Files.size(library)).isEqualTo(whole);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(first);
        }
    }

    @Test
    void leavesTheRuntimeItsOwnWayWhereTheCacheCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(NativeLibrary.unpacked(file)).isEmpty();
    }
}
