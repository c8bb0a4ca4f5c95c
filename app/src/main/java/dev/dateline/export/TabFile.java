// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.GrowingFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tab-separated lines without quotes: a tab or line end inside a cell becomes a blank. */
final class TabFile implements RowFile {
    private final GrowingFile file;
    private final OutputStream out;
    private final Charset charset;
    private final String unknown;

    /** @param unknown what stands for what nobody knows */
    TabFile(GrowingFile file, Charset charset, String unknown) {
        this.file = file;
        this.out = new BufferedOutputStream(file, 1 << 16);
        this.charset = charset;
        this.unknown = unknown;
    }

    TabFile header(List<String> columns) throws IOException {
        write(String.join("\t", columns));
        return this;
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        write(Stream.of(cells)
                .map(cell -> cell == null ? unknown : CellText.line(CellText.of(cell)))
                .collect(Collectors.joining("\t")));
        file.count();
    }

    private void write(String line) throws IOException {
        out.write((line + "\n").getBytes(charset));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
