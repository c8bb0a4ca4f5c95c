// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.archive.BombException;
import dev.dateline.ingest.archive.Entries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The articles of a ZIP archive, or of a WACZ (webrecorder.net, 1.1.1), which holds WARC files in a folder {@code archive}. */
final class ZipSources implements Sources {
    private static final String START = "PK\u0003\u0004";
    private static final Pattern DOCUMENT =
            Pattern.compile("\\[Content_Types\\]\\.xml|mimetype|META-INF/.*|_rels/.*|AndroidManifest\\.xml");
    /** What a folder's walk leaves out too. */
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.[^/]*|__MACOSX)(?:/.*)?");

    private final String label;
    private final int depth;
    private final boolean wacz;
    private final Entries entries;
    private final Openings openings;
    private @Nullable Sources open;
    private String entryLabel = "";
    private boolean any;
    private boolean over;

    private ZipSources(Opened opened, Entries entries, Openings openings) {
        this.label = opened.label();
        this.depth = opened.depth() + 1;
        this.wacz = opened.extension().equals("wacz");
        this.entries = entries;
        this.openings = openings;
    }

    static Sources of(Opened opened, Entries entries, Openings openings) {
        return new ZipSources(opened, entries, openings);
    }

    static boolean isArchive(byte[] beginning) {
        return beginning.length > START.length()
                && new String(beginning, 0, START.length(), StandardCharsets.ISO_8859_1).equals(START);
    }

    @Override
    public Optional<Source> next() throws IOException {
        while (!over) {
            Optional<Source> next = open == null ? begin() : fromOpen(open);
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Opens the next file; what comes of the archive itself, if it does. */
    private Optional<Source> begin() throws IOException {
        Optional<Entries.Entry> entry = entries.next();
        if (entry.isEmpty()) {
            over = true;
            return any ? Optional.empty() : source(new Reading.Skipped(label, "archive holds no files to read"));
        }
        String name = entry.get().name();
        if (!any && DOCUMENT.matcher(name).matches()) {
            over = true;
            return source(new Reading.Failed(label, "binary file (Office document or program)"));
        }
        if (HIDDEN.matcher(name).matches() || (wacz && !name.startsWith("archive/"))) {
            return Optional.empty();
        }
        any = true;
        entryLabel = label + ":" + name;
        try {
            open = openings.entry(
                    entryLabel,
                    name.substring(name.lastIndexOf('/') + 1),
                    entry.get().in(),
                    depth);
            return Optional.empty();
        } catch (IOException broken) {
            return broken(broken);
        }
    }

    private Optional<Source> fromOpen(Sources sources) {
        try {
            Optional<Source> next = sources.next();
            if (next.isEmpty()) {
                open = null;
                sources.close();
            }
            return next;
        } catch (IOException broken) {
            open = null;
            return broken(broken);
        }
    }

    /** A file that is damaged harms no other; a bomb ends the archive. */
    private Optional<Source> broken(IOException why) {
        over = why instanceof BombException;
        return source(new Reading.Failed(entryLabel, Messages.of(why)));
    }

    private static Optional<Source> source(Reading reading) {
        return Optional.of(Source.of(reading));
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
