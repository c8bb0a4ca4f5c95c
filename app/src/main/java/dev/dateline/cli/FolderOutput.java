// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.cli.Manifest.DataFile;
import dev.dateline.page.IndexPage;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of records with a manifest: {@code records.jsonl} or {@code records.txt}, or a file for each article, pages with one that leads to them. All is
 * written into a hidden folder inside and takes its place at the end, so that a folder holds one run or another, not both;
 * without any record the folder stays as it is.
 */
final class FolderOutput implements Records {
    private static final String INDEX = "index.html";
    private static final int LONGEST_NAME = 50;
    private static final int FOREIGN_SHOWN = 3;

    /** What is written so far of a file. */
    private static final class Growing {
        private final String name;
        private final MessageDigest digest = sha256();
        private int articles;
        private long bytes;

        private Growing(String name) {
            this.name = name;
        }

        private DataFile done() {
            return new DataFile(name, articles, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private final Path folder;
    private final Path part;
    private final Format format;
    private final Manifest manifest;
    private final List<String> old;
    private final List<Growing> files = new ArrayList<>();
    private final List<IndexPage.Entry> pages = new ArrayList<>();
    private boolean open = true;
    private boolean ended;

    private FolderOutput(Path folder, Path part, Format format, Manifest manifest, List<String> old) {
        this.folder = folder;
        this.part = part;
        this.format = format;
        this.manifest = manifest;
        this.old = old;
    }

    /** Whether an output is meant as a folder: there is one of that name, or the name ends as that of a folder. */
    static boolean isFolder(String output) {
        return output.endsWith("/") || output.endsWith(File.separator) || Files.isDirectory(Path.of(output));
    }

    /** Makes the folder where it is not there; refuses one that holds what Dateline did not write. */
    static FolderOutput in(Path folder, Format format, Manifest manifest) throws OutputException {
        try {
            Files.createDirectories(folder);
            List<String> old = Manifest.files(folder).orElse(List.of());
            List<String> foreign = foreign(folder, old);
            if (!foreign.isEmpty()) {
                String shown = foreign.stream().limit(FOREIGN_SHOWN).collect(Collectors.joining(", "));
                String more = foreign.size() > FOREIGN_SHOWN ? " and others" : "";
                throw new OutputException(
                        "cannot write to " + folder + ": it holds what Dateline did not write (" + shown + more
                                + "); give an empty folder",
                        null);
            }
            Path part = folder.resolve(".part-" + ProcessHandle.current().pid());
            Files.createDirectories(part);
            empty(part); // A run that was killed may have had the same number.
            return new FolderOutput(folder, part, format, manifest, old);
        } catch (IOException unwritable) {
            throw Output.cannotWrite(folder.toString(), unwritable);
        }
    }

    private static List<String> foreign(Path folder, List<String> own) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !own.contains(name))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public synchronized void take(Outcome.Written record) throws OutputException {
        if (!open) {
            return;
        }
        byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
        Growing file = next(record);
        Path path = part.resolve(file.name);
        try {
            Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            open = false;
            keep(file, path);
            throw Output.cannotWrite(folder.toString(), broken);
        }
        file.digest.update(bytes);
        file.bytes += bytes.length;
        file.articles++;
        if (record.entry() != null) {
            pages.add(record.entry().at(file.name));
        }
    }

    private Growing next(Outcome.Written record) {
        boolean one = format.isStream();
        if (!one || files.isEmpty()) {
            files.add(new Growing(one ? "records." + format.extension() : name(record.label())));
        }
        return files.get(files.size() - 1);
    }

    /** The number of the article among those written, and what the input was called. */
    private String name(String label) {
        String last = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\.(txt|html?|json|jsonl|ndjson)(?=$|:)", "")
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        String cut = plain.codePointCount(0, plain.length()) > LONGEST_NAME
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME))
                : plain;
        return String.format(
                Locale.ROOT, "%05d%s.%s", files.size() + 1, cut.isEmpty() ? "" : "-" + cut, format.extension());
    }

    /** Saves the whole records of a folder that cannot be written to its end. */
    private void keep(Growing broken, Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(broken.bytes);
        } catch (IOException notThere) {
            // Nothing of the record was written.
        }
        files.removeIf(file -> file.articles == 0);
    }

    @Override
    public synchronized void end(Counts counts, boolean complete) throws OutputException {
        open = false;
        if (ended) {
            return;
        }
        ended = true;
        try {
            index();
            List<DataFile> done = files.stream().map(Growing::done).toList();
            if (done.isEmpty()) {
                clear();
                return;
            }
            String text = manifest.text(counts, complete, done);
            for (String name : old) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (DataFile file : done) {
                Files.move(part.resolve(file.name()), folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve(Manifest.NAME), text);
            Files.writeString(folder.resolve(Manifest.SUMS), sums(done, text));
            clear();
        } catch (IOException broken) {
            throw Output.cannotWrite(folder.toString(), broken);
        }
    }

    /** Leads from one page to those of all articles. */
    private void index() throws IOException {
        if (!pages.isEmpty()) {
            Growing index = new Growing(INDEX);
            byte[] bytes = IndexPage.of(pages).getBytes(StandardCharsets.UTF_8);
            Files.write(part.resolve(INDEX), bytes);
            index.digest.update(bytes);
            index.bytes = bytes.length;
            files.add(index);
        }
    }

    /** As {@code sha256sum -c} reads them. */
    private static String sums(List<DataFile> done, String text) {
        MessageDigest digest = sha256();
        String own = HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(
                        done.stream().map(file -> file.sha256() + "  " + file.name() + "\n"),
                        Stream.of(own + "  " + Manifest.NAME + "\n"))
                .collect(Collectors.joining());
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
