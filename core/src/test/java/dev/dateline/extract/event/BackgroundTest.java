// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.OnnxReader;
import dev.dateline.record.EventType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
    private static final OnnxReader READER = OnnxReader.open();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<EventType> types(String sentence) {
        return EXTRACTOR.extract(READER.read(sentence), List.of()).stream()
                .map(EventMention::type)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The king expressed sorrow over the killing of the monks.",
                "The premier sent condolences to the families of those killed in the raid.",
                "The minister declined to comment on the arrest of the editor.",
                "Peru denied any involvement in the attack on the refinery.",
                "The mayor attended the funeral of two officers killed in an ambush.",
                "The president marked the anniversary of the invasion.",
            })
    void leavesOutWhatASentenceOnlyRefersTo(String sentence) {
        assertThat(types(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen killed three monks on Monday.",
                "The king spoke after gunmen killed three monks.",
                "The minister said that police had arrested the editor.",
            })
    void keepsWhatItTells(String sentence) {
        assertThat(types(sentence)).hasSize(1);
    }
}
