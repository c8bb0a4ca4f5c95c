// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.record.Comparator;
import dev.dateline.record.Event;
import dev.dateline.record.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many an event killed, and on which side, where its own clause says.
 *
 * @param first of the first side, null where it is open, as for the others
 * @param low the least, null where the text leaves it open; {@code high} the most
 */
record Deaths(
        int best,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer first,
        @Nullable Integer second,
        @Nullable Integer civilians,
        @Nullable Integer unknown) {
    static Deaths of(Item<Event> item, Sides sides) {
        int best = item.it().deaths() == null ? 0 : item.it().deaths();
        Comparator how = figure(item, best).map(Figure::comparator).orElse(Comparator.EQUAL);
        Integer low = how == Comparator.EQUAL || how == Comparator.MORE ? (Integer) best : null;
        Integer high = how == Comparator.EQUAL || how == Comparator.LESS ? (Integer) best : null;
        boolean mutual = Dyad.isMutual(item.article(), item.it());
        Optional<Force> suffering = mutual ? Optional.empty() : sides.suffering();
        boolean one = sides.second().size() == 1;
        boolean civilian = one && suffering.filter(Force.CIVILIAN::equals).isPresent();
        boolean armed = one && suffering.filter(Force::isArmed).isPresent();
        return new Deaths(
                best,
                low,
                high,
                null,
                armed ? (Integer) best : null,
                civilian ? (Integer) best : null,
                civilian || armed ? null : (Integer) best);
    }

    /** The same where the sides are named the other way round. */
    Deaths turned() {
        return new Deaths(best, low, high, /* first= */ second, /* second= */ first, civilians, unknown);
    }

    /** The figure that tells the number, in the evidence. */
    private static Optional<Figure> figure(Item<Event> item, int deaths) {
        return item.article().record().figures().stream()
                .filter(figure -> item.it().evidence().contains(figure.span()))
                .filter(figure -> figure.value() != null && figure.value().compareTo(BigDecimal.valueOf(deaths)) == 0)
                .findFirst();
    }
}
