// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.extract.number.Pieces;
import dev.dateline.language.Document;
import java.util.List;

/** Cuts the text of a document into atoms. */
final class Atoms {
    private Atoms() {}

    static List<Atom> of(Document document, Lexicon lexicon) {
        return Pieces.of(document, lexicon::knows).stream()
                .map(piece -> new Atom(
                        piece.begin(),
                        piece.end(),
                        piece.word(),
                        piece.token(),
                        piece.glued(),
                        lexicon.senses(piece.word())))
                .toList();
    }
}
