// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.Surroundings.Trust;
import dev.dateline.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published, with the hour and the zone where it gives them. What the page declares comes first,
 * then a day that its address spells out, then what stands near the headline. The day of a change is none. Thread-safe.
 */
final class PublicationDate {
    /** Sources that do not say what happened on their day: often it is the last change. */
    private static final Set<String> VAGUE = Set.of(
            "meta date",
            "meta dc.date",
            "meta dcterms.date",
            "meta dat",
            "meta created",
            "meta datecreated",
            "meta dcterms.created",
            "meta dc.date.created");

    /** What is shown later than that behind what is declared is a change. */
    private static final int A_WEEK = 7;

    private static final int A_MONTH = 31;

    private final DateText dates = new DateText();
    private final VisibleDates visible = new VisibleDates(dates);
    private final DateLines lines = new DateLines(dates);
    private final DeclaredDates declared = new DeclaredDates(dates);
    private final FaintDates faint = new FaintDates(dates, lines, declared);

    /** A day, the time it is part of where there is one, and where it stood. */
    record Stamp(LocalDate day, String text, String source) {
        Optional<OffsetDateTime> zoned() {
            return Published.parse(text).flatMap(published -> {
                try {
                    return Optional.of(OffsetDateTime.parse(published.text()));
                } catch (DateTimeException withoutZone) {
                    return Optional.empty();
                }
            });
        }

        /** Whether it is given in no place's own time. */
        boolean universal() {
            return zoned().filter(time -> time.getOffset().equals(ZoneOffset.UTC))
                    .isPresent();
        }

        Found<Published> found() {
            Published published =
                    Published.parse(text).filter(full -> full.day().equals(day)).orElse(Published.on(day));
            return new Found<>(published, source);
        }
    }

    /** @param retrieved no page was published later; null where the day is not known */
    Optional<Found<Published>> of(
            Document page,
            Surroundings surroundings,
            LinkedData data,
            Metas metas,
            List<String> addresses,
            @Nullable LocalDate retrieved) {
        DateText.Order order = DateText.Order.of(page);
        List<Stamp> declared = this.declared
                .of(data, metas, order)
                .filter(stamp -> possible(stamp.day(), retrieved))
                .toList();
        Optional<Stamp> inAddress = addresses.stream()
                .flatMap(address -> AddressDay.of(address).stream())
                .filter(day -> possible(day, retrieved))
                .map(day -> new Stamp(day, day.toString(), "address"))
                .findFirst();
        List<Stamp> marked = isSettled(declared, inAddress)
                ? List.of()
                : Stream.of(Trust.MIDDLE, Trust.SIDES)
                        .map(trust -> marked(page, surroundings, order, trust, retrieved))
                        .filter(stamps -> !stamps.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (!declared.isEmpty()) {
            return Optional.of(agreed(declared, inAddress, marked).found());
        }
        return inAddress
                .or(() -> marked.stream().findFirst())
                .or(() -> onPage(page, surroundings, order, retrieved))
                .or(() -> faint.of(page, surroundings, data, metas, order)
                        .filter(stamp -> possible(stamp.day(), retrieved))
                        .findFirst())
                .map(Stamp::found);
    }

    /** Whether what is declared is one day, and nothing that the page shows could make it another. */
    private static boolean isSettled(List<Stamp> declared, Optional<Stamp> inAddress) {
        if (declared.isEmpty() || VAGUE.contains(declared.get(0).source())) {
            return false;
        }
        Stamp first = declared.get(0);
        boolean inSomeZone = !first.universal()
                || inAddress.filter(stamp -> stamp.day().equals(first.day())).isPresent();
        return inSomeZone && declared.stream().allMatch(stamp -> stamp.day().equals(first.day()));
    }

    private List<Stamp> marked(
            Document page,
            Surroundings surroundings,
            DateText.Order order,
            Trust trust,
            @Nullable LocalDate retrieved) {
        return visible.marked(page, surroundings, order, trust).stream()
                .map(found -> new Stamp(found.day(), found.text(), "page"))
                .filter(stamp -> possible(stamp.day(), retrieved))
                .toList();
    }

    private Optional<Stamp> onPage(
            Document page, Surroundings surroundings, DateText.Order order, @Nullable LocalDate retrieved) {
        return lines.introduced(page, surroundings, order)
                .filter(day -> possible(day, retrieved))
                .map(day -> new Stamp(day, day.toString(), "page"))
                .or(() -> declared.ofOwnMaking(page, order)
                        .filter(stamp -> possible(stamp.day(), retrieved))
                        .findFirst())
                .or(() -> beside(page, surroundings, order, Trust.MIDDLE, retrieved))
                .or(() -> beside(page, surroundings, order, Trust.SIDES, retrieved))
                .or(() -> lines.opening(page, surroundings, order)
                        .filter(day -> possible(day, retrieved))
                        .map(day -> new Stamp(day, day.toString(), "page")))
                .or(() -> lines.written(page, surroundings, order)
                        .filter(day -> possible(day, retrieved))
                        .map(day -> new Stamp(day, day.toString(), "page")))
                .or(() -> marked(page, surroundings, order, Trust.CARDS, retrieved).stream()
                        .findFirst())
                .or(() -> beside(page, surroundings, order, Trust.CARDS, retrieved));
    }

    private Optional<Stamp> beside(
            Document page,
            Surroundings surroundings,
            DateText.Order order,
            Trust trust,
            @Nullable LocalDate retrieved) {
        return visible.besideHeadline(page, surroundings, order, trust).stream()
                .filter(day -> possible(day, retrieved))
                .findFirst()
                .map(day -> new Stamp(day, day.toString(), "page"));
    }

    /**
     * What is declared first, but where that is the time of no place, the day in the page's own zone; where the address has an
     * earlier day, that one; and of several the one that readers are shown.
     */
    private static Stamp agreed(List<Stamp> declared, Optional<Stamp> inAddress, List<Stamp> marked) {
        Stamp first = declared.get(0);
        if (inAddress.isPresent() && inAddress.get().day().isBefore(first.day().minusDays(1))) {
            return declared.stream()
                    .filter(stamp -> stamp.day().equals(inAddress.get().day()))
                    .findFirst()
                    .orElse(inAddress.get());
        }
        if (first.universal()
                && inAddress.filter(stamp -> stamp.day().equals(first.day())).isEmpty()) {
            List<Stamp> others = Stream.of(
                            declared.stream(),
                            marked.stream().filter(stamp -> stamp.zoned().isPresent()),
                            inAddress.stream(),
                            marked.stream().limit(1))
                    .flatMap(stamps -> stamps)
                    .toList();
            Optional<Stamp> local =
                    others.stream().filter(other -> isLocal(first, other)).findFirst();
            if (local.isPresent()) {
                return local.get();
            }
        }
        Optional<Stamp> shown = marked.stream().findFirst();
        if (VAGUE.contains(first.source())
                && shown.filter(day -> apart(first, day) <= A_MONTH).isPresent()) {
            return shown.get();
        }
        return shown.filter(day -> apart(first, day) <= A_WEEK)
                .flatMap(day -> declared.stream()
                        .filter(stamp -> stamp.day().equals(day.day()))
                        .findFirst())
                .orElse(first);
    }

    private static long apart(Stamp one, Stamp other) {
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }

    /** Whether the other tells the same time as the first in the zone of a place. */
    private static boolean isLocal(Stamp first, Stamp other) {
        Optional<OffsetDateTime> zoned = other.zoned();
        if (zoned.isPresent()) {
            return !other.universal()
                    && Math.abs(ChronoUnit.MINUTES.between(first.zoned().orElseThrow(), zoned.get())) <= 1;
        }
        int hour = first.zoned().orElseThrow().getHour();
        return (hour < 12 && other.day().equals(first.day().minusDays(1)))
                || (hour >= 14
                        && !other.source().equals("page")
                        && other.day().equals(first.day().plusDays(1)));
    }

    static boolean possible(LocalDate day, @Nullable LocalDate retrieved) {
        return day.getYear() >= 1980 && (retrieved == null || !day.isAfter(retrieved));
    }
}
