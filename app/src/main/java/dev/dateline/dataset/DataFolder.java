// SPDX-License-Identifier: Apache-2.0
package dev.dateline.dataset;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of data in the making. All is written into a hidden folder inside and takes its place at the end, so that a folder holds
 * one run or another, not both. Not thread-safe.
 */
public final class DataFolder {
    private static final int FOREIGN_SHOWN = 3;

    private final Path folder;
    private final Path part;
    private final List<String> old;
    private final List<GrowingFile> files = new ArrayList<>();

    private DataFolder(Path folder, Path part, List<String> old) {
        this.folder = folder;
        this.part = part;
        this.old = old;
    }

    /**
     * Makes the folder where it is not there.
     *
     * @throws FileSystemException with its reason for a folder that holds what Dateline did not write
     */
    public static DataFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> old = Manifest.files(folder).orElse(List.of());
        List<String> foreign = foreign(folder, old);
        if (!foreign.isEmpty()) {
            String shown = foreign.stream().limit(FOREIGN_SHOWN).collect(Collectors.joining(", "));
            String more = foreign.size() > FOREIGN_SHOWN ? " and others" : "";
            String reason = "it holds what Dateline did not write (" + shown + more + "); give an empty folder";
            throw new FileSystemException(folder.toString(), null, reason);
        }
        Path part = folder.resolve(".part-" + ProcessHandle.current().pid());
        Files.createDirectories(part);
        empty(part); // A run that was killed may have had the same number.
        return new DataFolder(folder, part, old);
    }

    private static List<String> foreign(Path folder, List<String> own) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !own.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Begins a file. */
    public GrowingFile file(String name) {
        GrowingFile file = new GrowingFile(name, part.resolve(name));
        files.add(file);
        return file;
    }

    /** Gives up the files without an item. */
    public void leaveOutEmpty() {
        files.removeIf(file -> file.items() == 0);
    }

    /** Whether no file was begun, or none is left. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Closes the files and moves them to their place, in place of the earlier run; adds manifest and sums. */
    public void finish(Function<List<DataFile>, String> manifest) throws IOException {
        List<DataFile> done = new ArrayList<>();
        for (GrowingFile file : files) {
            file.close();
            done.add(file.done());
        }
        String text = manifest.apply(List.copyOf(done));
        for (String name : old) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (DataFile file : done) {
            Files.move(part.resolve(file.name()), folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve(Manifest.NAME), text);
        Files.writeString(folder.resolve(Manifest.SUMS), Sums.of(done, text));
        clear();
    }

    /** Gives up what was written; the folder stays as it was. */
    public void abandon() throws IOException {
        for (GrowingFile file : files) {
            file.close();
        }
        clear();
    }

    private void clear() throws IOException {
        empty(part);
        Files.delete(part);
    }

    private static void empty(Path part) throws IOException {
        try (Stream<Path> left = Files.list(part)) {
            for (Path path : left.toList()) {
                Files.delete(path);
            }
        }
    }
}
