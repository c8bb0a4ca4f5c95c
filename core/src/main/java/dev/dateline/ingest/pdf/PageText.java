// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text off pages, one paragraph behind another; stops at pages that draw without end. */
final class PageText extends PDFTextStripper {
    static final String PARAGRAPH = "\u2029";
    private static final long MOST_OPERATORS = 5_000_000;

    private long operators;

    PageText() {
        setLineSeparator("\n");
        setParagraphStart(PARAGRAPH);
        setSuppressDuplicateOverlappingText(true);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IOException("pages draw more than " + MOST_OPERATORS + " things");
        }
        super.processOperator(operator, operands);
    }
}
