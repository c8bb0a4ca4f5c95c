// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads messages part by part. Immutable and thread-safe. */
public final class MailReader {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1000;
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 17)
            .setMaxHeaderCount(2000)
            .build();

    /**
     * What a message holds.
     *
     * @throws NoMailException if it is no message, or past a limit
     */
    public Mail read(byte[] message) throws NoMailException {
        try {
            Parts parts = new Parts();
            parts.walk(message);
            return parts.mail();
        } catch (MimeException | IOException malformed) {
            throw new NoMailException("message is malformed: " + first(malformed), malformed);
        }
    }

    private static String first(Exception malformed) {
        return String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
    }

    /** A message under way. */
    private static final class Parts {
        private String subject = "";
        private String sender = "";
        private Optional<OffsetDateTime> date = Optional.empty();
        private String text = "";
        private String html = "";
        private boolean attached;
        private int depth;
        private int parts;
        private boolean headed;

        Mail mail() throws NoMailException {
            if (!headed) {
                throw new NoMailException("not a message: it has no headers", null);
            }
            return new Mail(subject, sender, date, text, html);
        }

        void walk(byte[] message) throws MimeException, IOException, NoMailException {
            MimeTokenStream stream = new MimeTokenStream(LIMITS);
            stream.parse(new ByteArrayInputStream(message));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_HEADER -> attached = false;
                    case T_FIELD ->
                        field(
                                stream.getField().getName().toLowerCase(Locale.ROOT),
                                stream.getField().getBody());
                    case T_START_MULTIPART, T_START_MESSAGE -> deeper();
                    case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                    case T_BODY -> body(stream.getBodyDescriptor(), stream.getDecodedInputStream());
                    default -> {
                        // What stands between parts is for programs that know no parts.
                    }
                }
            }
        }

        private void deeper() throws NoMailException {
            if (++depth > DEEPEST) {
                throw new NoMailException("parts of the message stand in parts, too deep", null);
            }
        }

        private void field(String name, String value) {
            boolean own = parts == 0 && depth <= 2;
            switch (name) {
                case "subject" -> subject = own && subject.isEmpty() ? words(value) : subject;
                case "from" -> sender = own && sender.isEmpty() ? name(words(value)) : sender;
                case "date" -> date = own && date.isEmpty() ? date(value) : date;
                case "content-disposition" ->
                    attached = value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
                default -> {
                    // Nothing that an article has.
                }
            }
            headed |= own && (name.equals("from") || name.equals("date") || name.equals("subject"));
        }

        private static String words(String value) {
            return DecoderUtil.decodeEncodedWords(
                            value.replaceAll("\\r?\\n[ \\t]", " "), DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** {@code "The Morning" <morning@news.example>}: the name. */
        private static String name(String from) {
            int at = from.indexOf('<');
            return at < 0
                    ? ""
                    : from.substring(0, at).strip().replaceAll("^\"|\"$", "").strip();
        }

        /** A comment with the name of the zone may stand behind it. */
        private static Optional<OffsetDateTime> date(String value) {
            String plain =
                    value.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
            String zoned = plain.replaceFirst(" (?:UT|UTC|Z)$", " GMT");
            try {
                return Optional.of(OffsetDateTime.parse(zoned, DateTimeFormatter.RFC_1123_DATE_TIME));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }

        private void body(BodyDescriptor part, InputStream in) throws IOException, NoMailException {
            if (++parts > MOST_PARTS) {
                throw new NoMailException("message has more than " + MOST_PARTS + " parts", null);
            }
            String type = part.getMimeType().toLowerCase(Locale.ROOT);
            if (attached || !(type.equals("text/plain") ? text : html).isEmpty()) {
                return;
            }
            if (type.equals("text/plain")) {
                text = PlainText.of(decoded(in, part.getCharset()));
            } else if (type.equals("text/html")) {
                html = decoded(in, part.getCharset());
            }
        }

        private static String decoded(InputStream in, String charset) throws IOException {
            byte[] bytes = in.readAllBytes();
            try {
                return new String(bytes, charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
            } catch (IllegalArgumentException unknown) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }
}
