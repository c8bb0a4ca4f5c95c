// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.table.Tables;

/** The tables that events are read by. Immutable. */
record EventTables(
        WordClasses words,
        OwnTypes types,
        Lexicon lexicon,
        LightVerbs light,
        Moods moods,
        Modes modes,
        PloverCodes codes,
        Contexts contexts,
        EventTelling telling,
        ParticipantTables participants) {
    static EventTables load(Tables tables) {
        PloverCodes codes = PloverCodes.load();
        WordClasses words = WordClasses.load(tables);
        OwnTypes types = OwnTypes.load(tables, codes);
        return new EventTables(
                words,
                types,
                Lexicon.load(tables, words, codes, types),
                LightVerbs.load(tables),
                Moods.load(tables),
                Modes.load(tables, codes),
                codes,
                Contexts.load(tables),
                EventTelling.load(),
                ParticipantTables.load());
    }
}
