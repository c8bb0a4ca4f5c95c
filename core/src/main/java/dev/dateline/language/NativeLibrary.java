// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * ONNX Runtime's native library, unpacked once into the user's cache. Left alone, the runtime unpacks 28 MB into a
 * temporary folder at every start. Where the cache cannot be written, or the library does not come out of a jar, the
 * runtime's own way is taken.
 */
final class NativeLibrary {
    private static final String PROPERTY = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibrary() {}

    /** Points the runtime to the cache, unless a user has pointed it elsewhere. To be called before it is first used. */
    static synchronized void prepare() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        cacheFolder(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", ""))
                .flatMap(NativeLibrary::unpacked)
                .ifPresent(folder -> System.setProperty(PROPERTY, folder.toString()));
    }

    /** Dateline's folder in the user's cache, by the custom of the platform. */
    static Optional<Path> cacheFolder(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        @Nullable String set = environment.get(name.contains("win") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        if (set != null && !set.isEmpty() && Path.of(set).isAbsolute()) {
            return Optional.of(Path.of(set, "dateline"));
        }
        if (home.isEmpty() || name.contains("win")) {
            return Optional.empty();
        }
        Path cache = name.contains("mac") ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache");
        return Optional.of(cache.resolve("dateline"));
    }

    /** The folder of the unpacked libraries in the cache; empty where they cannot be kept there. */
    static Optional<Path> unpacked(Path cache) {
        try {
            List<JarEntry> entries = new ArrayList<>();
            StringBuilder version = new StringBuilder("onnxruntime");
            for (String library : LIBRARIES) {
                JarEntry entry = entry(resource(library));
                entries.add(entry);
                version.append('-').append(Long.toHexString(entry.getCrc()));
            }
            Path folder = cache.resolve(version.toString());
            if (!isWhole(folder, entries)) {
                unpack(folder, cache);
            }
            return Optional.of(folder);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static URL resource(String library) throws IOException {
        String path = "/ai/onnxruntime/native/" + platform() + "/" + System.mapLibraryName(library);
        @Nullable URL url = OrtEnvironment.class.getResource(path);
        if (url == null) {
            throw new IOException("no " + path + " on the class path");
        }
        return url;
    }

    /** The runtime's name of this platform. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String family = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        return family + (processor.equals("aarch64") || processor.equals("arm64") ? "-aarch64" : "-x64");
    }

    private static JarEntry entry(URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection connection) {
            return connection.getJarEntry();
        }
        throw new IOException(url + " is not in a jar");
    }

    /** Whether the folder holds the libraries as the jar has them. */
    private static boolean isWhole(Path folder, List<JarEntry> entries) throws IOException {
        for (JarEntry entry : entries) {
            String path = entry.getName();
            Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize() || crc(file) != entry.getCrc()) {
                return false;
            }
        }
        return true;
    }

    private static long crc(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            byte[] buffer = new byte[1 << 16];
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
        }
        return sum.getValue();
    }

    /** Writes the libraries to a new folder and moves that into place at once; another process may be doing the same. */
    private static void unpack(Path folder, Path cache) throws IOException {
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking");
        try {
            for (String library : LIBRARIES) {
                try (InputStream in = resource(library).openStream()) {
                    Files.copy(in, fresh.resolve(System.mapLibraryName(library)));
                }
            }
            delete(folder);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(fresh);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (String library : LIBRARIES) {
            Files.deleteIfExists(folder.resolve(System.mapLibraryName(library)));
        }
        Files.deleteIfExists(folder);
    }
}
