// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one font that stands for all that a file names and does not hold. The library would look for them on the machine and keep a
 * list of what it found; the text would then be another on each machine, and the search takes longer than the reading.
 */
final class BuiltInFonts implements FontMapper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private BuiltInFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** Made when it is first asked for, since most runs meet no PDF. */
    private static final class Holder {
        private static final BuiltInFonts FONTS = load();

        private static BuiltInFonts load() {
            try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
                return new BuiltInFonts(new TTFParser().parse(new RandomAccessReadBuffer(in)));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    static void use() {
        FontMappers.set(Holder.FONTS);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo information) {
        return new CIDFontMapping((@Nullable OpenTypeFont) null, font, true);
    }
}
