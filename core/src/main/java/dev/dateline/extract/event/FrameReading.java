// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.extract.statement.StatementMention;
import dev.dateline.language.Document;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Frames over the tree of one document: who stands in their slots, whether conditions hold, when and whether it happened. */
public final class FrameReading {
    private final Syntax syntax;
    private final WordClasses words;
    private final LightVerbs light;
    private final Matcher matcher;
    private final Arguments arguments;
    private final Attachments attachments;
    private final Mood mood;

    FrameReading(
            Document document, List<StatementMention> statements, WordClasses words, LightVerbs light, Moods moods) {
        this.words = words;
        this.light = light;
        this.syntax = new Syntax(document, words);
        this.matcher = new Matcher(Lexicon.EMPTY, syntax, light, words);
        this.arguments = new Arguments(syntax, words, light, Map.of());
        this.attachments = new Attachments(syntax, words);
        this.mood = new Mood(
                moods,
                syntax,
                words,
                token -> statements.stream()
                        .anyMatch(statement ->
                                statement.content().stream().anyMatch(piece -> piece.contains(token.span()))));
    }

    public Syntax syntax() {
        return syntax;
    }

    /** The word classes of the lexicon of events. */
    public WordClasses words() {
        return words;
    }

    public boolean holds(Token token, Condition condition) {
        return matcher.holds(token, condition, new ArrayList<>());
    }

    /** Whether a word has the particle that a word of a lexicon asks for ("call off"). */
    public boolean particleHolds(Token token, String word) {
        return Matcher.particleHolds(token, word, syntax);
    }

    /** The heads of the phrases in the slots of a frame. */
    public List<Token> fill(Token token, Frame frame) {
        return arguments.all(token, frame);
    }

    /** Whether a word can name an actor. */
    public boolean person(Token token) {
        return arguments.person(token);
    }

    /** The verb that only carries a noun: "made" in "made a promise". */
    public Optional<Token> carrier(Token noun) {
        return noun.upos() == Upos.VERB
                ? Optional.empty()
                : light.above(noun, syntax).map(LightVerbs.Carrier::verb);
    }

    /** A token of the time expression that dates what one of the heads says; the first that has one decides. */
    public OptionalInt time(List<Token> heads) {
        return attachments.time(heads);
    }

    /** Whether an act of speech has been done; empty where there is none. */
    public Optional<Status> status(Token act) {
        Optional<LightVerbs.Carrier> carrier = act.upos() == Upos.VERB ? Optional.empty() : light.above(act, syntax);
        return Optional.ofNullable(mood.read(act, carrier, true, true, true).status());
    }
}
