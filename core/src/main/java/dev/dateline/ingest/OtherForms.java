// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.mail.Mail;
import dev.dateline.ingest.mail.MailReader;
import dev.dateline.ingest.mail.NoMailException;
import dev.dateline.ingest.pdf.NoPdfException;
import dev.dateline.ingest.pdf.PdfText;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Articles out of what is neither page nor text: messages, PDF files, rows of tables. Immutable and thread-safe. */
final class OtherForms {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int WHERE_TITLES_STAND = 2000;

    private final JsonArticles articles;
    private final MailReader mails = new MailReader();

    OtherForms(JsonArticles articles) {
        this.articles = articles;
    }

    /** @param fields as those of a JSON line; empty ones are as those that are not there */
    Reading fields(String label, Map<String, String> fields, List<String> notes) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.values().removeIf(String::isEmpty);
        Reading reading = articles.read(label, new Decoded(JSON.writeValueAsString(filled), null));
        if (reading instanceof Reading.Read read && !notes.isEmpty()) {
            List<String> all = new ArrayList<>(read.notes());
            all.addAll(notes);
            return new Reading.Read(label, read.article(), all);
        }
        return reading;
    }

    Reading mail(String label, byte[] message) {
        try {
            Mail mail = mails.read(message);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("title", mail.subject());
            fields.put("outlet", mail.sender());
            fields.put(
                    "published",
                    mail.date()
                            .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                            .orElse(""));
            Reading reading = new Reading.Skipped(label, "message without a text");
            // The page is what its sender looks after; the text beside it is often a mere sign-post.
            for (String form : List.of("html", "text")) {
                String body = form.equals("html") ? mail.html() : mail.text();
                if (!(reading instanceof Reading.Read) && !body.isBlank()) {
                    Map<String, String> whole = new LinkedHashMap<>(fields);
                    whole.put(form, body);
                    reading = fields(label, whole, List.of());
                }
            }
            return reading;
        } catch (NoMailException none) {
            return new Reading.Failed(label, String.valueOf(none.getMessage()));
        }
    }

    /** @param url where the file was found, empty where that is not known */
    Reading pdf(String label, byte[] file, String url) {
        try {
            PdfText pdf = PdfText.of(file);
            if (pdf.text().isBlank()) {
                return new Reading.Skipped(label, "PDF without a text (pictures of pages)");
            }
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("url", url);
            fields.put(
                    "title",
                    pdf.title().filter(title -> stands(title, pdf.text())).orElse(""));
            fields.put("text", pdf.text());
            return fields(label, fields, pdf.cut() ? List.of("only the first pages of the PDF were read") : List.of());
        } catch (NoPdfException none) {
            return new Reading.Failed(label, String.valueOf(none.getMessage()));
        }
    }

    /** Programs put all kinds of things where the title should be; one that is on the page is one. */
    private static boolean stands(String title, String text) {
        String beginning = text.substring(0, Math.min(text.length(), WHERE_TITLES_STAND));
        return folded(beginning).contains(folded(title));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", " ").strip();
    }
}
