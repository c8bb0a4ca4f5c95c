// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of records that a later run goes on with, however the run ended that began it. Until all is done {@code FILE.part} holds
 * the records, and {@code FILE.progress} a line for each input that is done with: what came of it, how long the records are behind it,
 * and what it is called. A record is written before its line, so that what the lines do not cover is cut off and made again, and
 * nothing is lost or there twice. Thread-safe.
 */
final class ResumableOutput implements Records {
    private static final String SCHEMA = "dateline-progress/1 ";
    private static final Pattern LINE = Pattern.compile("([WSF]) (\\d+) (.*)");

    private final Path file;
    private final Path part;
    private final Path progress;
    private final List<String> done;
    private final Counts before;
    private final OutputStream records;
    private final OutputStream lines;
    private long length;
    private boolean open = true;

    private ResumableOutput(Path file, Earlier earlier) throws IOException {
        this.file = file;
        this.part = part(file);
        this.progress = progress(file);
        this.done = earlier.labels;
        this.before = earlier.counts;
        this.length = earlier.length;
        this.records = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.lines = Files.newOutputStream(progress, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What an earlier run left. */
    private record Earlier(List<String> labels, Counts counts, long length) {}

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static Path progress(Path file) {
        return file.resolveSibling(file.getFileName() + ".progress");
    }

    /** @param options what makes other records where it changes */
    static ResumableOutput open(Path file, String options) throws OutputException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new OutputException("cannot go on with " + file + ": it is no file", null);
        }
        try {
            String head = SCHEMA + plain(options);
            return new ResumableOutput(file, earlier(file, head));
        } catch (IOException unwritable) {
            throw Output.cannotWrite(file.toString(), unwritable);
        }
    }

    /** Reads what is left of an earlier run, and cuts off what was under way when it ended. */
    private static Earlier earlier(Path file, String head) throws IOException, OutputException {
        Path progress = progress(file);
        Path part = part(file);
        String text = Files.exists(progress) ? Files.readString(progress, StandardCharsets.UTF_8) : "";
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (!lines.isEmpty() && !lines.get(0).equals(head)) {
            throw new OutputException(
                    "cannot go on with " + file + ": " + progress.getFileName()
                            + " is of a run with other options or another version; remove it to begin anew",
                    null);
        }
        long held = Files.exists(part) ? Files.size(part) : 0;
        List<String> labels = new ArrayList<>();
        int[] counts = new int[3];
        long length = 0;
        StringBuilder kept = new StringBuilder(head).append('\n');
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || Long.parseLong(parts.group(2)) > held) {
                break;
            }
            counts["WSF".indexOf(parts.group(1))]++;
            length = Long.parseLong(parts.group(2));
            labels.add(parts.group(3));
            kept.append(line).append('\n');
        }
        Files.writeString(progress, kept);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        return new Earlier(labels, new Counts(counts[0], counts[1], counts[2]), length);
    }

    /** The inputs that an earlier run did not do; all of them where the output is none that goes on. */
    static Iterator<Source> rest(Iterator<Source> sources, Records output, Messages messages) throws OutputException {
        if (!(output instanceof ResumableOutput resumable)) {
            return sources;
        }
        messages.goOn(resumable.before);
        return resumable.rest(sources);
    }

    /** What earlier runs came to. */
    Counts before() {
        return before;
    }

    /** The inputs that are left; refuses inputs that are not those of the earlier run. */
    Iterator<Source> rest(Iterator<Source> sources) throws OutputException {
        int number = 0;
        for (String label : done) {
            number++;
            String now = sources.hasNext() ? plain(sources.next().label()) : "missing";
            if (!now.equals(label)) {
                throw new OutputException(
                        "cannot go on with " + file + ": input " + number + " is " + now + " and was " + label
                                + "; remove " + progress.getFileName() + " to begin anew",
                        null);
            }
        }
        return sources;
    }

    @Override
    public synchronized void take(Outcome.Written record) throws OutputException {
        if (open) {
            try {
                byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
                records.write(bytes);
                length += bytes.length;
                line('W', record.label());
            } catch (IOException broken) {
                open = false;
                throw Output.cannotWrite(file.toString(), broken);
            }
        }
    }

    @Override
    public synchronized void pass(Outcome without) throws OutputException {
        if (open) {
            try {
                line(without instanceof Outcome.Failed ? 'F' : 'S', without.label());
            } catch (IOException broken) {
                open = false;
                throw Output.cannotWrite(file.toString(), broken);
            }
        }
    }

    private void line(char kind, String label) throws IOException {
        lines.write((kind + " " + length + " " + plain(label) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String label) {
        return label.replaceAll("[\\p{Cntrl}\u2028\u2029\u0085]", " ");
    }

    @Override
    public synchronized void end(Counts counts, boolean complete) throws OutputException {
        if (!open) {
            return;
        }
        open = false;
        try {
            records.close();
            lines.close();
            if (complete) {
                if (length > 0) {
                    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(part);
                }
                Files.deleteIfExists(progress);
            }
        } catch (IOException broken) {
            throw Output.cannotWrite(file.toString(), broken);
        }
    }
}
