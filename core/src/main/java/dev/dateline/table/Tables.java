// SPDX-License-Identifier: Apache-2.0
package dev.dateline.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where rooms take their tables from when they are put together: beside their code, with the rows of a user's folder laid
 * over them by id. A file there has the name of a table; where two rooms have one of that name, it lies in a folder with the
 * name of the room ({@code commitment/cues.tsv}). A row adds to the table or replaces the row of its id, and one whose id has
 * {@code -} before it takes the row of that id away.
 *
 * <p>The faults of a user's tables are gathered, and {@link #check} throws them all. Not thread-safe: it serves one putting
 * together.
 */
public final class Tables {
    /** Tables lie in the folder itself or in one with the name of a room. */
    private static final int DEEPEST = 2;

    private final List<OwnFile> files;
    private final List<Fault> faults = new ArrayList<>();
    private final TreeMap<String, Set<String>> askedBy = new TreeMap<>();
    private final @Nullable String digest;

    private Tables(List<OwnFile> files, @Nullable String digest) {
        this.files = files;
        this.digest = digest;
    }

    /** Only the tables that Dateline comes with. */
    public static Tables builtIn() {
        return new Tables(List.of(), null);
    }

    /** The tables that Dateline comes with under those of a user's folder; what is wrong with the folder is kept for {@link #check}. */
    public static Tables under(Path folder) {
        List<Path> paths = new ArrayList<>();
        List<Fault> unreadable = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            unreadable.add(Fault.of(folder.toString(), Files.exists(folder) ? "is no folder" : "no such folder"));
        } else {
            try (Stream<Path> inside = Files.walk(folder, DEEPEST)) {
                inside.filter(path -> !isHidden(folder, path)).forEach(path -> {
                    if (!Files.isDirectory(path)) {
                        paths.add(path);
                    } else if (folder.relativize(path).getNameCount() == DEEPEST) {
                        unreadable.add(Fault.of(path.toString(), "is a folder where only tables of a room lie"));
                    }
                });
            } catch (IOException | UncheckedIOException e) {
                unreadable.add(Fault.of(folder.toString(), "cannot be read: " + e.getMessage()));
            }
        }
        List<OwnFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.add(OwnFile.read(folder, path));
            } catch (IOException e) {
                unreadable.add(Fault.of(path.toString(), "cannot be read: " + e.getMessage()));
            }
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        Tables tables = new Tables(List.copyOf(files), OwnFile.digest(files));
        tables.faults.addAll(unreadable);
        return tables;
    }

    /** Names with a dot before them are those that editors and systems leave behind. */
    private static boolean isHidden(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The table that lies beside a class, with a user's rows: those with a new id first, so that they win where several hold.
     *
     * @param id the columns that identify a row, each by its first value
     */
    public Table beside(Class<?> room, String resource, String... id) {
        return over(room, resource, List.of(id), true);
    }

    /** As {@link #beside}, for a table whose rows rules ask for by id: a user can add and replace rows, not take them away. */
    public Table kept(Class<?> room, String resource, String... id) {
        return over(room, resource, List.of(id), false);
    }

    private Table over(Class<?> room, String resource, List<String> id, boolean removable) {
        Table table = Table.beside(room, resource);
        return own(room, resource)
                .flatMap(file -> file.text(faults)
                        .map(text -> new OwnRows(file.path(), table, id, removable, faults).over(text)))
                .map(rows -> table.with(rows, faults::addAll))
                .orElse(table);
    }

    /**
     * A table that only a user's folder has; without rows where it has none. Rows that take something away are among them.
     *
     * @param columns the first of which identifies a row
     */
    public Table own(Class<?> room, String resource, List<String> columns) {
        Table none = Table.empty(columns);
        return own(room, resource)
                .flatMap(file -> file.text(faults)
                        .map(text -> new OwnRows(file.path(), none, columns.subList(0, 1), true, faults).alone(text)))
                .map(rows -> none.with(rows, faults::addAll))
                .orElse(none);
    }

    /** The bytes of a file of a user's folder that is no table; empty without one. */
    public Optional<byte[]> ownBytes(Class<?> room, String resource) {
        return own(room, resource).map(OwnFile::bytes);
    }

    private Optional<OwnFile> own(Class<?> room, String resource) {
        String name = room.getPackageName().substring(room.getPackageName().lastIndexOf('.') + 1);
        askedBy.computeIfAbsent(resource, asked -> new TreeSet<>()).add(name);
        return files.stream()
                .filter(file ->
                        file.name().equals(name + "/" + resource) || file.name().equals(resource))
                .reduce((first, second) -> second);
    }

    /** The first digits of the SHA-256 of a user's files and their names; empty without a folder. */
    public Optional<String> digest() {
        return Optional.ofNullable(digest);
    }

    /** Keeps a fault that the making of rows does not show, for {@link #check}. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /**
     * Ends the putting together.
     *
     * @throws TableException with all that is wrong with a user's files, those among them that no room has asked for
     */
    public void check() {
        List<Fault> found = new ArrayList<>(faults);
        for (OwnFile file : files) {
            name(file).ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            throw new TableException(found);
        }
    }

    /**
     * As {@link #check}, where only some rooms were put together: tables of the other rooms are not looked at.
     *
     * @throws TableException with all that is wrong with the tables that a room has asked for
     */
    public void checkRows() {
        if (!faults.isEmpty()) {
            throw new TableException(List.copyOf(faults));
        }
    }

    private Optional<Fault> name(OwnFile file) {
        Set<String> rooms = askedBy.getOrDefault(file.table(), Set.of());
        Optional<String> room = file.room();
        if (room.isEmpty() && rooms.size() > 1) {
            return Optional.of(Fault.of(
                    file.path(),
                    "is a table of several rooms: put it into a folder named " + String.join(" or ", rooms)));
        }
        boolean asked = room.map(rooms::contains).orElse(!rooms.isEmpty());
        if (!asked) {
            return Optional.of(Fault.of(
                    file.path(), "is the name of no table; the tables are " + String.join(", ", askedBy.keySet())));
        }
        boolean twice = room.isPresent()
                && files.stream().anyMatch(other -> other.name().equals(file.table()));
        return twice ? Optional.of(Fault.of(file.path(), "stands in the folder itself too")) : Optional.empty();
    }
}
