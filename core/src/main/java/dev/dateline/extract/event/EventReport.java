// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.record.Span;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the notes on an event: the lines of the lexicon with its trigger, who stands in its frame, and its status. */
final class EventReport {
    private final Lexicon lexicon;
    private final Matcher matcher;
    private final Arguments arguments;
    private final Moods moods;
    private final Trace trace;

    EventReport(Lexicon lexicon, Matcher matcher, Arguments arguments, Moods moods, Trace trace) {
        this.lexicon = lexicon;
        this.matcher = matcher;
        this.arguments = arguments;
        this.moods = moods;
        this.trace = trace;
    }

    void note(EventMention event, Matcher.Match match) {
        Span about = event.trigger();
        trace.chosen(Topic.TRIGGER, about, line(match.entry()), asked(match.entry()));
        for (Lexicon.Word word : lexicon.words(match.token())) {
            if (!word.entry().id().equals(match.entry().id())) {
                Optional<String> fault = matcher.fault(match.token(), word);
                String why = fault.orElse(
                        "it holds too, and asks less than " + match.entry().id());
                trace.rejected(Topic.TRIGGER, about, line(word.entry()), why);
            }
        }
        slots(Topic.ACTORS, about, arguments.slots(match.token(), match.entry().actors()), event.actors());
        slots(
                Topic.RECIPIENTS,
                about,
                arguments.slots(match.token(), match.entry().recipients()),
                event.recipients());
        status(event);
    }

    private static String line(TriggerEntry entry) {
        String type = entry.type() == null
                ? "no event"
                : entry.type().code() + (entry.mode() == null ? "" : " " + entry.mode());
        return "triggers.tsv " + entry.id() + ": " + type;
    }

    private static String asked(TriggerEntry entry) {
        StringBuilder why = new StringBuilder("words ").append(String.join(", ", entry.words()));
        entry.conditions().forEach(condition -> why.append("; holds: ").append(condition.text()));
        entry.matching().stream()
                .findFirst()
                .ifPresent(yes -> why.append("; as in: ").append(yes));
        entry.failing().stream()
                .findFirst()
                .ifPresent(no -> why.append("; not as in: ").append(no));
        return why.toString();
    }

    private void slots(Topic topic, Span about, Map<String, List<Token>> slots, List<Integer> taken) {
        slots.forEach((slot, tokens) -> {
            if (tokens.isEmpty()) {
                trace.rejected(topic, about, "slot " + slot, "nobody stands there");
            }
            for (Token token : tokens) {
                String what = "\"" + token.form() + "\" in slot " + slot;
                if (taken.contains(token.index())) {
                    trace.chosen(topic, about, token.span(), what, "the frame of the line names this slot");
                } else {
                    trace.rejected(topic, about, what, "an earlier slot names somebody, or this stands for another");
                }
            }
        });
        for (int head : taken) {
            if (slots.values().stream().flatMap(List::stream).noneMatch(token -> token.index() == head)) {
                Token token = arguments.token(head);
                trace.chosen(topic, about, token.span(), "\"" + token.form() + "\"", "behind what stands in the slots");
            }
        }
    }

    /** The lines that {@code why} names: "lexicon x; denied by 'foiled' (avoid), 'no' (negative subject)". */
    private void status(EventMention event) {
        String by = "; " + event.status().code() + " by ";
        int at = event.why().indexOf(by);
        if (at < 0) {
            String why = "no word in the clause or above it says otherwise";
            trace.chosen(Topic.STATUS, event.trigger(), event.status().code(), why);
            return;
        }
        for (String reason : event.why().substring(at + by.length()).split(", |; ")) {
            String line = reason.substring(reason.lastIndexOf('(') + 1).replace(")", "");
            String why = moods.told(line)
                    .map(told -> "moods.tsv " + line + " by " + reason.replace(" (" + line + ")", "") + ": " + told)
                    .orElse(reason);
            trace.chosen(Topic.STATUS, event.trigger(), event.status().code(), why);
        }
    }
}
