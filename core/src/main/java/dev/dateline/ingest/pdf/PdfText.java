// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF file, a paragraph a line, without what stands on every page.
 *
 * @param title as the file's description says it
 * @param language BCP 47, as the file says it
 * @param cut whether only its first pages were read
 */
public record PdfText(String text, Optional<String> title, Optional<String> language, boolean cut) {
    /** More is a book. */
    static final int MOST_PAGES = 300;

    /**
     * The text of a file.
     *
     * @throws NoPdfException if it cannot be read, or is past a limit
     */
    public static PdfText of(byte[] file) throws NoPdfException {
        PackedStreams.check(file);
        BuiltInFonts.use();
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            boolean cut = document.getNumberOfPages() > MOST_PAGES;
            List<String> pages = new ArrayList<>();
            PageText reader = new PageText();
            for (int page = 1; page <= Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document));
            }
            return new PdfText(
                    Paragraphs.of(pages),
                    said(document.getDocumentInformation().getTitle()),
                    said(document.getDocumentCatalog().getLanguage()),
                    cut);
        } catch (InvalidPasswordException locked) {
            throw new NoPdfException("PDF is locked by a password", locked);
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            throw new NoPdfException("PDF cannot be read: " + first(malformed), malformed);
        } catch (OutOfMemoryError tooLarge) {
            throw new NoPdfException("PDF is too large for the memory at hand", tooLarge);
        }
    }

    private static String first(Throwable malformed) {
        String message = malformed.getMessage();
        return message == null
                ? malformed.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(plain -> !plain.isEmpty());
    }
}
