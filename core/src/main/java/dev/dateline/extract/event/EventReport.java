// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.event;

import dev.dateline.language.Token;
import dev.dateline.record.Span;
import dev.dateline.trace.Topic;
import dev.dateline.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the notes on an event: the lines of the lexicon with its trigger, who stands in its frame, and its status. */
final class EventReport {
    private final Lexicon lexicon;
    private final Matcher matcher;
    private final Arguments arguments;
    private final Moods moods;
    private final Learned learned;
    private final Trace trace;

    EventReport(EventTables tables, Matcher matcher, Arguments arguments, Learned learned, Trace trace) {
        this.lexicon = tables.lexicon();
        this.matcher = matcher;
        this.arguments = arguments;
        this.moods = tables.moods();
        this.learned = learned;
        this.trace = trace;
    }

    /**
     * Takes the notes.
     *
     * @param weighed how likely words are an actor and a recipient, by their index
     */
    void note(EventMention event, Matcher.Match match, Map<Integer, double[]> weighed) {
        Span about = event.trigger();
        if (!match.entry().id().isEmpty()) {
            trace.chosen(Topic.TRIGGER, about, line(match.entry()), asked(match.entry()));
        }
        learned.note(match.token())
                .ifPresent(likely -> trace.chosen(Topic.TRIGGER, about, likely, "what the weights make of the word"));
        for (Lexicon.Word word : lexicon.words(match.token())) {
            if (!word.entry().id().equals(match.entry().id())) {
                Optional<String> fault = matcher.fault(match.token(), word);
                String why = fault.orElse(
                        "it holds too, and asks less than " + match.entry().id());
                trace.rejected(Topic.TRIGGER, about, line(word.entry()), why);
            }
        }
        slots(Topic.ACTORS, event, arguments.slots(match.token(), match.entry().actors()), weighed);
        slots(
                Topic.RECIPIENTS,
                event,
                arguments.slots(match.token(), match.entry().recipients()),
                weighed);
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

    private void slots(
            Topic topic, EventMention event, Map<String, List<Token>> slots, Map<Integer, double[]> weighed) {
        Span about = event.trigger();
        List<Integer> taken = topic == Topic.ACTORS ? event.actors() : event.recipients();
        slots.forEach((slot, tokens) -> {
            if (tokens.isEmpty()) {
                trace.rejected(topic, about, "slot " + slot, "nobody stands there");
            }
            for (Token token : tokens) {
                String what = "\"" + token.form() + "\" in slot " + slot;
                if (taken.contains(token.index())) {
                    trace.chosen(
                            topic,
                            about,
                            token.span(),
                            what,
                            "the frame of the line names this slot" + likely(topic, event, token, weighed));
                } else {
                    String why = "an earlier slot names somebody, this stands for another, or the reader rules it out";
                    trace.rejected(topic, about, what, why + likely(topic, event, token, weighed));
                }
            }
        });
        for (int head : taken) {
            if (slots.values().stream().flatMap(List::stream).noneMatch(token -> token.index() == head)) {
                Token token = arguments.token(head);
                String likely = likely(topic, event, token, weighed);
                String why = likely.isEmpty() ? "behind what stands in the slots" : "found beside the frame" + likely;
                trace.chosen(topic, about, token.span(), "\"" + token.form() + "\"", why);
            }
        }
    }

    /** How likely the reader holds somebody's part, and how likely it is by all that speaks for it, as an addition to a note; empty where neither is known. */
    private String likely(Topic topic, EventMention event, Token token, Map<Integer, double[]> weighed) {
        boolean acts = topic == Topic.ACTORS;
        double likely =
                learned.of(acts ? Learned.Role.ACTOR : Learned.Role.RECIPIENT, arguments.token(event.head()), token);
        List<String> parts = new ArrayList<>();
        if (likely > 0) {
            parts.add("reader " + Learned.shown(likely));
        }
        double[] weight = weighed.get(token.index());
        if (weight != null) {
            parts.add("weighed " + Learned.shown(weight[acts ? 0 : 1]));
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
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
