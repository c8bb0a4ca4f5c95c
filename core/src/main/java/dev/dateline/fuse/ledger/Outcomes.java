// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.ledger;

import dev.dateline.fuse.event.Parties;
import dev.dateline.fuse.word.Rarity;
import dev.dateline.fuse.word.Words;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.Interval;
import dev.dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the sentences that tell what became of commitments: that the doer did what was to be done, or a word for an outcome beside who
 * is bound and what was to be done. What no sentence tells stays unrated.
 */
final class Outcomes {
    /** The least share of the weight of an action's other words that a sentence which tells of the deed must have. */
    private static final double ACTION = 0.5;

    private static final double DONE = 0.8;
    private static final DeedWord MEET = DeedWord.of("meet");
    /** So many days after it was agreed on people meet, where no deadline is told. */
    private static final int SOON = 7;

    private static final Pattern OPENING = Pattern.compile("[,;:]|\\b(and|but|while|that|who|which|when)\\b");
    private final List<OutcomeCue> cues = OutcomeCue.load();
    private final Map<String, List<Line>> byWord = new HashMap<>();
    private final Rarity rarity;

    Outcomes(List<ArticleRecord> records) {
        List<Line> lines = new ArrayList<>();
        records.forEach(record -> lines.addAll(Line.of(record)));
        rarity = Rarity.of(lines.stream().map(Line::words).toList());
        for (Line line : lines) {
            Set<String> keys = new TreeSet<>(line.words());
            keys.addAll(Deed.irregular(line.text()));
            keys.forEach(key ->
                    byWord.computeIfAbsent(key, unseen -> new ArrayList<>()).add(line));
        }
    }

    /** What sentences tell of commitments that are one, in order of time; of copies of a sentence only the first. */
    List<Finding> of(List<Pledge> pledges) {
        Optional<LocalDate> made =
                pledges.stream().flatMap(pledge -> pledge.published().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> deadline = pledges.stream()
                .map(pledge -> pledge.commitment().deadline())
                .flatMap(Stream::ofNullable)
                .map(Interval::end)
                .max(Comparator.naturalOrder());
        List<Finding> found = new ArrayList<>();
        if (made.isPresent()) {
            Set<String> seen = new TreeSet<>();
            for (Pledge pledge : pledges) {
                for (Line line : candidates(pledge, made.get())) {
                    finding(pledge, deadline, line)
                            .filter(finding -> seen.add(
                                    finding.article() + " " + finding.sentence().begin()))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Finding::date)
                .thenComparing(Finding::article)
                .thenComparing(Finding::sentence));
        Set<String> told = new TreeSet<>();
        found.removeIf(finding -> !told.add(finding.text().replaceAll("\\s+", " ")));
        return found;
    }

    private List<Line> candidates(Pledge pledge, LocalDate made) {
        return pledge.deeds().stream()
                .map(DeedWord::stem)
                .distinct()
                .flatMap(stem -> byWord.getOrDefault(stem, List.of()).stream())
                .filter(line -> !line.published().isBefore(made))
                .toList();
    }

    private Optional<Finding> finding(Pledge pledge, Optional<LocalDate> deadline, Line line) {
        List<DeedWord> deeds = pledge.deeds();
        boolean own = line.isWordingOf(pledge);
        Optional<Deed.Verb> deed = deeds.stream()
                .flatMap(word -> Deed.in(line.text(), word).stream())
                .filter(verb -> !own && !line.isInAction(verb.begin()))
                .findFirst();
        if (deed.isPresent()) {
            boolean much =
                    deeds.stream().map(DeedWord::key).allMatch(Action::saysMuch) && isBy(pledge, line, deed.get());
            boolean told = (much || isMeeting(pledge, line, deed.get())) && isInTime(pledge, deadline, line);
            return told ? Optional.of(done(pledge, line, deed.get())) : Optional.empty();
        }
        if (!own && (line.isWording() || !isBound(pledge, line) || !isOf(pledge, line.text()))) {
            return Optional.empty();
        }
        return cues.stream()
                .filter(cue -> own
                        ? cue.judges() && cue.isIn(line.text())
                        : deeds.stream().anyMatch(word -> cue.isNear(word.stem(), line.text())))
                .findFirst()
                .map(cue -> finding(line, cue.outcome(), "cue " + cue.id(), cue.confidence()));
    }

    /** Whether those who are bound are mentioned, if it is known who is. */
    private static boolean isBound(Pledge pledge, Line line) {
        return pledge.doers().isEmpty()
                ? !pledge.told().objects().isEmpty()
                : line.isAnyIn(
                        pledge.doers().mentions(line.cast(), pledge.doers().isNamed()));
    }

    /** A deed of before the commitment was made, or of after its deadline, is none of what was to be done. */
    private static boolean isInTime(Pledge pledge, Optional<LocalDate> deadline, Line line) {
        LocalDate day = line.date();
        boolean late = deadline.filter(day::isAfter).isPresent();
        Optional<LocalDate> made = pledge.published().map(published -> published.minusDays(1));
        return !late
                && made.filter(day::isBefore).isEmpty()
                && made.filter(line::isAllBefore).isEmpty();
    }

    /** Whether one of those who were to meet met another of them, soon: the verb says nothing without both. */
    private static boolean isMeeting(Pledge pledge, Line line, Deed.Verb verb) {
        boolean meet = pledge.deeds().stream().allMatch(MEET::equals) && !pledge.negative();
        if (!meet
                || pledge.published()
                        .filter(line.date().minusDays(SOON)::isAfter)
                        .isPresent()) {
            return false;
        }
        List<List<Span>> each = Parties.mentionsOfEach(List.of(pledge.by(), pledge.to()), line.cast());
        Optional<Span> before = line.lastMentionBefore(verb.begin());
        return before.isPresent()
                && each.stream()
                        .anyMatch(one -> one.contains(before.get())
                                && each.stream()
                                        .anyMatch(other ->
                                                !other.contains(before.get()) && line.isAnyAfter(verb.end(), other)));
    }

    /**
     * Whether it was the doer, and the thing to be done. In the active the doer is whoever is mentioned last before the verb, and what it
     * was done to comes after it; in the passive the thing stands in the clause before the verb and a doer need not be told. A passive with
     * somebody else told after it ("backed by 59 members") and one of what was not to be done say too little, and so does a deed without a thing
     * of those who have no name.
     */
    private boolean isBy(Pledge pledge, Line line, Deed.Verb verb) {
        Parties doers = pledge.doers();
        if (verb.passive()) {
            boolean agent = !verb.agent() || line.isAnyAfter(verb.end(), doers.mentions(line.cast(), false));
            return agent
                    && !pledge.negative()
                    && !pledge.told().objects().isEmpty()
                    && isOf(pledge, clauseBefore(line.text(), verb));
        }
        boolean does = line.lastMentionBefore(verb.begin())
                .filter(doers.mentions(line.cast(), doers.isNamed())::contains)
                .isPresent();
        boolean bare = pledge.told().objects().isEmpty();
        return does
                && (bare
                        ? doers.isNamed() && !pledge.negative()
                        : isOf(pledge, OPENING.split(line.text().substring(verb.end()), 2)[0])
                                && (doers.isNamed() || isLong(pledge)));
    }

    private static boolean isLong(Pledge pledge) {
        return pledge.told().objects().size() > 1;
    }

    /** What stands between the last mark or word that opens a clause and the verb. */
    private static String clauseBefore(String text, Deed.Verb verb) {
        String before = text.substring(0, verb.begin());
        Matcher opening = OPENING.matcher(before);
        int from = 0;
        while (opening.find()) {
            from = opening.end();
        }
        return before.substring(from);
    }

    /** Whether words are about the thing to be done: most of what tells it, and two words of it where it has so many. */
    private boolean isOf(Pledge pledge, String text) {
        Set<String> objects = pledge.told().objects();
        Set<String> words = new TreeSet<>(Words.of(text));
        words.retainAll(objects);
        return objects.isEmpty()
                || (words.size() >= Math.min(2, objects.size()) && rarity.shared(objects, words) >= ACTION);
    }

    private static Finding done(Pledge pledge, Line line, Deed.Verb verb) {
        return finding(
                line,
                pledge.negative() ? Outcome.BROKEN : Outcome.FULFILLED,
                "the sentence tells that it was done: " + line.text().substring(verb.begin(), verb.end()),
                DONE);
    }

    private static Finding finding(Line line, Outcome outcome, String reason, double confidence) {
        return new Finding(outcome, line.date(), line.record().id(), line.span(), line.text(), reason, confidence);
    }
}
