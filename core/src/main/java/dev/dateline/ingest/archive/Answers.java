// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** What the records of a WARC file hold of pages. Immutable and thread-safe. */
final class Answers {
    private static final Pattern READ = Pattern.compile(
            "|text/(?:html|plain)|application/(?:xhtml\\+xml|octet-stream|pdf)|\\*/\\*", Pattern.CASE_INSENSITIVE);

    private final int limit;

    Answers(int limit) {
        this.limit = limit;
    }

    /** Empty for records that hold no page by their type. */
    Optional<Capture> of(int number, WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target)) {
            return Optional.empty();
        }
        String address = target.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
        String name = number + " " + address;
        if (record instanceof WarcRevisit revisit) {
            return Optional.of(new Capture.Other(name, revisit(revisit)));
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            return Optional.of(stored(name, address, target));
        }
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return Optional.of(new Capture.Other(
                    name,
                    "no answer of a web server but " + response.contentType().base()));
        }
        return Optional.of(answer(name, address, response));
    }

    private static String revisit(WarcRevisit revisit) {
        String before = revisit.headers()
                .first("WARC-Refers-To-Date")
                .map(date -> " on " + date)
                .orElse("");
        return "revisit: the page is the same as when it was archived before" + before;
    }

    /** A page or a text without the head of an answer. */
    private Capture stored(String name, String address, WarcTargetRecord record) throws IOException {
        String type = record.headers().first("Content-Type").orElse("");
        Optional<Capture> other = other(name, 200, "", type);
        if (other.isPresent()) {
            return other.get();
        }
        List<String> notes = new ArrayList<>();
        Bounded body = Bounded.read(record.body().stream(), limit);
        rethrow(body);
        cut(record, notes);
        return finished(name, address, type, body, "", notes);
    }

    private Capture answer(String name, String address, WarcResponse record) throws IOException {
        HttpResponse response;
        try {
            response = record.http();
        } catch (DamagedException | BombException | CutException ofArchive) {
            throw ofArchive;
        } catch (IOException malformed) {
            return new Capture.Broken(name, "no answer of a web server: " + malformed.getMessage());
        }
        String type = response.headers().first("Content-Type").orElse("");
        Optional<Capture> other = other(
                name, response.status(), response.headers().first("Location").orElse(""), type);
        if (other.isPresent()) {
            return other.get();
        }
        List<String> notes = new ArrayList<>();
        Bounded body = Bounded.read(response.body().stream(), limit);
        rethrow(body);
        if (body.damage != null) {
            notes.add("the answer ends before its end");
        }
        cut(record, notes);
        String coding =
                response.headers().all("Content-Encoding").stream().findFirst().orElse("");
        return finished(name, address, type, body, coding, notes);
    }

    /** What ends the archive and not only an answer goes on to who reads the archive. */
    private static void rethrow(Bounded body) throws IOException {
        if (body.damage instanceof DamagedException
                || body.damage instanceof BombException
                || body.damage instanceof CutException) {
            throw body.damage;
        }
    }

    private static void cut(WarcRecord record, List<String> notes) {
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            notes.add("only the beginning was archived ("
                    + record.truncated().name().toLowerCase(Locale.ROOT) + ")");
        }
    }

    private static Optional<Capture> other(String name, int status, String location, String type) {
        if (status >= 300 && status < 400 && status != 304) {
            return Optional.of(new Capture.Other(name, "redirect (" + status + ") to " + location));
        }
        if (status != 200 && status != 203) {
            return Optional.of(new Capture.Other(name, "server answered " + status));
        }
        String base = type.split("[;\\s]", 2)[0];
        return READ.matcher(base).matches()
                ? Optional.empty()
                : Optional.of(new Capture.Other(name, "not a page but " + base.toLowerCase(Locale.ROOT)));
    }

    private Capture finished(
            String name, String address, String type, Bounded body, String coding, List<String> notes) {
        if (body.tooLarge) {
            return new Capture.Broken(name, tooLarge());
        }
        if (body.bytes().length == 0) {
            return new Capture.Other(name, "page is empty");
        }
        try {
            ContentCoding.Unpacked unpacked = ContentCoding.unpack(body.bytes(), coding, limit);
            if (unpacked.tooLarge()) {
                return new Capture.Broken(name, tooLarge());
            }
            if (!unpacked.whole()) {
                notes.add("the packed page ends before its end");
            }
            return new Capture.Answer(name, address, type, unpacked.bytes(), notes);
        } catch (IOException unreadable) {
            return new Capture.Broken(name, String.valueOf(unreadable.getMessage()));
        }
    }

    private String tooLarge() {
        return "larger than the limit of " + (limit >= 1 << 20 ? (limit >> 20) + " MB" : limit + " bytes");
    }
}
