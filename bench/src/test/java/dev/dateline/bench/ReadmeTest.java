// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README shows. In a block of {@code sh}, lines that begin with {@code ./dateline} are run; in one of
 * {@code console}, those behind {@code $}, and what follows has to be what they print, where a line of only {@code …} stands
 * for the rest; nineteen lines of twenty, for quantised arithmetic differs between processors. A block of {@code java} is
 * compiled and run. {@code -Dreadme.rewrite=true} writes what is printed now.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    /** What a command printed. */
    private record Printed(int exit, String out, String err) {}

    @TestFactory
    Stream<DynamicTest> runsTheCommandsOfTheReadme() throws IOException {
        List<String> commands = blocks("sh")
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./dateline "))
                .toList();
        assertThat(commands).anyMatch(command -> command.startsWith("./dateline read samples/"));
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Printed printed = run(command);
                    assertThat(printed.exit()).as(printed.err()).isZero();
                    assertThat(printed.out()).isNotBlank();
                }));
    }

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        String readme = Files.readString(README);
        String now = BLOCK.matcher(readme)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1).equals("console")
                                ? "```console\n" + session(block.group(2)) + "```"
                                : block.group()));
        if (Boolean.getBoolean("readme.rewrite")) {
            Files.writeString(README, now);
        }
        List<String> shown = Files.readString(README).lines().toList();
        long still = shown.stream().filter(now.lines().toList()::contains).count();
        assertThat(still)
                .as(
                        "lines of the README that stand in what is printed now, of %d; now it would be\n%s",
                        shown.size(), now)
                .isGreaterThanOrEqualTo(shown.size() * 95L / 100);
    }

    @TestFactory
    Stream<DynamicTest> runsTheExamplesOfTheReadme() throws IOException {
        List<String> examples = blocks("java").toList();
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(name(example), () -> {
                    Path source = Files.writeString(folder.resolve(name(example) + ".java"), example);
                    String classPath = System.getProperty("java.class.path");
                    int compiled = ToolProvider.getSystemJavaCompiler()
                            .run(null, null, null, "-d", folder.toString(), "-cp", classPath, source.toString());
                    assertThat(compiled).isZero();
                    String java = Path.of(System.getProperty("java.home"), "bin", "java")
                            .toString();
                    // ONNX Runtime 1.29 breaks down in a process whose command line is longer than 4,096 bytes.
                    Printed printed = run(
                            List.of(java, name(example)),
                            Map.of("CLASSPATH", folder + System.getProperty("path.separator") + classPath));
                    assertThat(printed.exit()).as(printed.err()).isZero();
                    assertThat(printed.out()).isNotBlank();
                }));
    }

    private static Stream<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }

    private static String name(String example) {
        return Pattern.compile("class (\\w+)")
                .matcher(example)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("an example without a class:\n" + example));
    }

    /** The block as it should be: each command with what it prints now. */
    private static String session(String block) {
        StringBuilder now = new StringBuilder();
        for (String part : block.split("(?m)^(?=\\$ )")) {
            List<String> lines = part.lines().toList();
            if (lines.isEmpty() || !lines.get(0).startsWith("$ ./dateline ")) {
                now.append(part);
                continue;
            }
            List<String> printed =
                    new ArrayList<>(run(lines.get(0).substring(2)).out().lines().toList());
            int rest = lines.indexOf("…");
            if (rest > 0 && printed.size() >= rest) {
                printed.subList(rest - 1, printed.size()).clear();
                printed.add("…");
                printed.addAll(lines.subList(rest + 1, lines.size()));
            }
            now.append(lines.get(0)).append('\n');
            printed.forEach(line -> now.append(line).append('\n'));
        }
        return now.toString();
    }

    private static Printed run(String command) {
        return run(List.of("sh", "-c", command), Map.of());
    }

    private static Printed run(List<String> command, Map<String, String> environment) {
        try {
            Path err = Files.createTempFile("readme", ".err");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).directory(ROOT.toFile()).redirectError(err.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                process.getOutputStream().close();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Printed(process.waitFor(), out, Files.readString(err));
            } finally {
                Files.delete(err);
            }
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(command.toString(), broken);
        }
    }
}
