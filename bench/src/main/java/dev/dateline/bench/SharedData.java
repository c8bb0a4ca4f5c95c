// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of benchmark data and gold that lies beside the checkout, outside the repository: its texts belong to their
 * publishers. The scorers there are run with {@code python3}.
 */
final class SharedData {
    private final Path folder;

    private SharedData(Path folder) {
        this.folder = folder;
    }

    /** The data named by the system property {@code dateline.shared}, else {@code ../shared} of the checkout. */
    static Optional<SharedData> find() {
        String named = System.getProperty("dateline.shared");
        if (named != null) {
            return Optional.of(new SharedData(Path.of(named)));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolveSibling("shared");
            if (Files.isDirectory(at.resolve("samples")) && Files.isDirectory(beside.resolve("bench"))) {
                return Optional.of(new SharedData(beside));
            }
        }
        return Optional.empty();
    }

    Path gold() {
        return folder.resolve("gold");
    }

    Path bench(String file) {
        return folder.resolve("bench").resolve(file);
    }

    /** The lines of a file of the benchmark. */
    List<String> lines(String file) {
        try {
            return Files.readAllLines(bench(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code bench.py} prints for the given words. */
    List<String> bench(String... words) {
        List<String> command =
                new ArrayList<>(List.of("python3", bench("bench.py").toString()));
        command.addAll(Arrays.asList(words));
        return run(command);
    }

    /** What the scorer of whole records prints as JSON. */
    String scoreGold(Path records) {
        return String.join(
                "\n",
                run(List.of(
                        "python3",
                        bench("score_record.py").toString(),
                        gold().toString(),
                        records.toString(),
                        "--json")));
    }

    /** What the scorer of articles prints for a folder with gold and the articles of its pages. */
    List<String> scoreArticles(Path gold, Path articles) {
        return run(List.of(
                "python3", bench("articles/score_articles.py").toString(), gold.toString(), articles.toString()));
    }

    /** What the scorer of clusters prints for the right stories of articles and for those that were found. */
    List<String> scoreClusters(Path gold, Path found) {
        return run(
                List.of("python3", bench("stories/score_clusters.py").toString(), gold.toString(), found.toString()));
    }

    private static List<String> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines;
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                lines = out.lines().toList();
            }
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.get(1) + " ran", e);
        }
    }

    /** SHA-256 over the names and bytes of a file, or of the files of a folder in order of name. */
    String hash(String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains("__pycache__"))
                    .sorted()
                    .toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
