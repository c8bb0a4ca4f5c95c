// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve;

import dev.dateline.extract.event.EventMention;
import dev.dateline.extract.figure.Casualty;
import dev.dateline.extract.figure.FigureMention;
import dev.dateline.record.EventType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which figures tell how many an event killed or injured, and how many or much it is about: the first told of each. */
final class Tolls {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final List<FigureMention> figures;
    private final Map<Integer, Integer> deaths = new HashMap<>();
    private final Map<Integer, Integer> injured = new HashMap<>();
    private final Map<Integer, Integer> quantities = new HashMap<>();

    Tolls(List<EventMention> events, List<FigureMention> figures) {
        this.figures = figures;
        Map<Integer, Integer> assaults = new HashMap<>();
        Map<Integer, Integer> all = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            all.putIfAbsent(events.get(i).head(), i);
            if (events.get(i).type() == EventType.ASSAULT) {
                assaults.putIfAbsent(events.get(i).head(), i);
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            FigureMention figure = figures.get(i);
            if (figure.casualty() != null) {
                put(i, figure.heads(), assaults, figure.casualty() == Casualty.DEATHS ? deaths : injured);
            }
            if (figure.counts()) {
                put(i, figure.heads().subList(0, 1), all, quantities);
            }
        }
    }

    private static void put(
            int figure, List<Integer> heads, Map<Integer, Integer> events, Map<Integer, Integer> figures) {
        heads.stream()
                .filter(events::containsKey)
                .findFirst()
                .map(events::get)
                .ifPresent(event -> figures.putIfAbsent(event, figure));
    }

    @Nullable
    Integer deaths(int event) {
        return people(deaths.get(event));
    }

    @Nullable
    Integer injured(int event) {
        return people(injured.get(event));
    }

    /** The id of the figure that tells how many or how much is done, had or met. */
    @Nullable
    String quantity(int event) {
        Integer figure = quantities.get(event);
        return figure == null ? null : References.figure(figure);
    }

    private @Nullable Integer people(@Nullable Integer figure) {
        BigDecimal value = figure == null ? null : figures.get(figure).value();
        return value == null || value.compareTo(MOST) > 0 ? null : value.intValue();
    }
}
