// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.record.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {
    private static final String STATEMENT =
            "\"We will not sign the treaty,\" Prime Minister Anna Holm told reporters in Oslo on Friday.";

    private static OnnxReader reader;

    @BeforeAll
    static void open() {
        reader = OnnxReader.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void readsTagsTreesNamesAndStatements() {
        Document document = reader.read(STATEMENT);

        Token told = document.root(document.sentences().get(0));
        assertThat(told.form()).isEqualTo("told");
        assertThat(told.upos()).isEqualTo(Upos.VERB);
        assertThat(document.child(told, "nsubj").orElseThrow().form()).isEqualTo("Anna");
        assertThat(document.child(told, "ccomp").orElseThrow().form()).isEqualTo("sign");
        assertThat(texts(document, Layers.NAMES)).containsExactly("Anna Holm", "Oslo");
        assertThat(texts(document, Layers.CUE)).containsExactly("told");
        assertThat(texts(document, Layers.CONTENT)).containsExactly("\"We will not sign the treaty,\"");
        assertThat(texts(document, Layers.SOURCE)).containsExactly("Anna Holm");
    }

    private static List<String> texts(Document document, String layer) {
        return document.mentions(layer).stream()
                .map(mention -> mention.span().of(document.text()))
                .toList();
    }

    @Test
    void givesTheSameDocumentForTheSameTextFromSeveralThreads() {
        List<List<Token>> read = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> reader.read(STATEMENT).tokens())
                .toList();

        assertThat(read).containsOnly(read.get(0));
    }

    @Test
    void readsAnEmptyTextAsADocumentWithoutTokens() {
        assertThat(reader.read("").tokens()).isEmpty();
        assertThat(reader.read(" \n\u00a0\n").sentences()).isEmpty();
    }

    @Test
    void keepsTheFormOfEveryTokenInTheText() {
        String text = "\ufeffCafe\u0301 \u201cna\u00efve\u201d \ud83d\udc69\u200d\ud83d\ude80\ud83c\uddf3\ud83c\uddf4 "
                + "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 Itâ€™s Ã©tÃ© e\u0301\u0302. \ud83d all lower case\r\n\r\nend";

        Document document = reader.read(text);

        assertThat(document.tokens())
                .isNotEmpty()
                .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.form()));
        assertThat(document.tokens().stream().map(Token::form).collect(Collectors.joining()))
                .isEqualTo(text.replaceAll("[\\s\\ufeff]", ""));
    }

    @Test
    void readsASentenceThatFillsSeveralRows() {
        String text = "the cat and ".repeat(400) + "x".repeat(5000) + ".";

        Document document = reader.read(text);

        assertThat(document.sentences()).hasSize(1);
        assertThat(document.tokens()).hasSize(1202);
    }

    @Test
    void readsGivenWords() {
        Document document = reader.read("He can't.", List.of(List.of(new Span(0, 2), new Span(3, 8)), List.of()));

        assertThat(document.tokens()).extracting(Token::form).containsExactly("He", "can't");
    }

    @Test
    void tellsTheVersionOfTheWeights() {
        assertThat(reader.version()).isNotBlank();
    }

    @Test
    void saysThatItIsClosedInPlaceOfCrashing() throws InterruptedException {
        OnnxReader own = OnnxReader.open();
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread busy = new Thread(() -> {
            try {
                while (true) {
                    own.read(STATEMENT);
                }
            } catch (IllegalStateException closed) {
                end.set(closed);
            }
        });
        busy.start();
        own.read(STATEMENT);
        own.close();
        own.close();
        busy.join();

        assertThat(end.get()).hasMessage("the reader is closed");
    }
}
