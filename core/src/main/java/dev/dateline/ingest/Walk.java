// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The walk over all inputs, one source at a time; nothing that is thrown on the way gets past it. */
final class Walk implements Iterator<Source>, AutoCloseable {
    /** What was meant for an address of a page. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:/|www\\.");

    private static final int MANIFEST_START = 100;

    private final Deque<Input> waiting = new ArrayDeque<>();
    private final InputStream standardInput;
    private final Openings openings;
    private final Set<Path> folders = new HashSet<>();
    private @Nullable Input current;
    private @Nullable Sources sources;
    private Optional<Source> next = Optional.empty();

    /** @param found whether a folder led here, and not the caller */
    private record Input(String name, boolean found) {}

    Walk(List<String> inputs, InputStream standardInput, Openings openings) {
        inputs.forEach(input -> waiting.add(new Input(input, false)));
        this.standardInput = standardInput;
        this.openings = openings;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (sources != null || !waiting.isEmpty())) {
            advance();
        }
        return next.isPresent();
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Source source = next.orElseThrow();
        next = Optional.empty();
        return source;
    }

    private void advance() {
        try {
            Sources open = sources;
            if (open == null) {
                current = waiting.remove();
                open = open(current);
                sources = open;
            }
            next = open.next();
            if (next.isEmpty()) {
                close();
            }
        } catch (IOException e) {
            fail(Messages.of(e));
        } catch (RuntimeException | StackOverflowError e) {
            fail(Messages.ofFault(e));
        }
    }

    private void fail(String error) {
        String label = current == null ? "" : openings.label(current.name);
        close();
        next = Optional.of(Source.of(new Reading.Failed(label, error)));
    }

    private Sources open(Input input) throws IOException {
        if (!input.found) {
            if (input.name.equals("-")) {
                return openings.standardInput(standardInput);
            }
            if (input.name.matches("(?i)https?://.*")) {
                return Sources.of(new Source(input.name, () -> openings.address(input.name, input.name)));
            }
            folders.clear();
        }
        Path path = Path.of(input.name);
        if (ADDRESS.matcher(input.name).lookingAt() && !Files.exists(path)) {
            return Sources.of(new Reading.Failed(input.name, "no such file; addresses begin with http:// or https://"));
        }
        return Files.isDirectory(path) ? folder(path, input.name) : openings.file(path, input.name, input.found);
    }

    /** Whether a folder has the manifest that stands beside records. */
    private static boolean holdsRecords(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            return new String(in.readNBytes(MANIFEST_START), StandardCharsets.ISO_8859_1)
                    .contains("\"dateline-manifest/");
        }
    }

    private Sources folder(Path folder, String label) throws IOException {
        if (!folders.add(folder.toRealPath())) {
            return Sources.of(new Reading.Skipped(label, "folder was read already: a link leads back to it"));
        }
        if (holdsRecords(folder)) {
            return Sources.of(new Reading.Skipped(label, "folder holds records that Dateline wrote"));
        }
        List<Input> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString(), Comparator.reverseOrder()))
                    .map(child -> new Input(child.toString(), true))
                    .toList();
        }
        children.forEach(waiting::push);
        return children.isEmpty() ? Sources.of(new Reading.Skipped(label, "folder is empty")) : Sources.none();
    }

    @Override
    public void close() {
        @Nullable Sources open = sources;
        sources = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                next = Optional.of(Source.of(new Reading.Failed("closing", Messages.of(e))));
            }
        }
    }
}
