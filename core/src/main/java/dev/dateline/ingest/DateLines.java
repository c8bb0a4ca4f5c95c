// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.Surroundings.Trust;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The days that lines of a page introduce as that of its article, or begin with. Immutable and thread-safe. */
final class DateLines {
    /** How texts introduce the day on which they appeared. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?iu)(?:\\b(?:published|posted|first published|publication date|(?:erscheinungs|veröffentlichungs|publikations)datum|publicatiedatum|date de publication|fecha de publicación|data di pubblicazione)(?: on| at)?|\\b(?:erschienen|erstellt|veröffentlicht|gepostet|geschrieben|publiziert|eingestellt)(?: am)?|\\b(?:wurde(?: vor)? am)|\\b(?:presse|medien)mitteilung vom"
                    + "|\\bpubli[ée]e?(?: le)?|\\bmis en ligne le|\\bpublicado(?: el| em)?|\\bpubblicato(?: il)?|\\bgepubliceerd(?: op)?|\\bopublikowan[oey]|\\bpublicerad)\\s*:?\\s*(.{6,60})");

    /** How they introduce that on which they were changed. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)(?:^|[|•·–—;(,:])\\W{0,3}(?:(?:this|the) (?:article|page|story|post) (?:was|has been) )?(?:(?:last|zuletzt) )?(?:updated|modified|edited|reviewed|aktualisiert|geändert|bearbeitet|(?:letzte )?(?:änderung|aktualisierung)|stand(?=:| \\d)|mise? à jour"
                    + "|actualizado|actualización|aggiornato|bijgewerkt|uppdaterad|atualizado)\\b\\W{0,3}(?:(?:on|am|le|el|il|em|den|at)\\b)?\\s*:?\\s*(.{6,40})");

    private static final int SHORTEST = 8;
    private static final int LINE_START = 30;
    private static final Pattern OPENING = Pattern.compile("^[\\W_]{0,3}(?=\\d|\\p{L}{3,10}\\.? \\d)");

    /** What a line that says where it was written begins with, before the day. */
    private static final Pattern PLACE = Pattern.compile(
            "^\\W{0,3}(?!(?:On|In|At|By|Since|Until|From|After|Before|Born|Am|Im|En)\\b)\\p{Lu}[\\p{L} .'’-]{1,30},\\s*(?:\\p{Lu}[\\p{L} .]{1,20},\\s*)?(?:(?:den|le|el|am|the)\\s+)?"
                    + "(?=\\d|\\p{L}{3,10}\\.? \\d)");

    private final DateText dates;

    DateLines(DateText dates) {
        this.dates = dates;
    }

    /** The first day that a line of the page introduces as its own. */
    Optional<LocalDate> introduced(Document page, Surroundings surroundings, DateText.Order order) {
        return lines(page, PHRASE, surroundings, Trust.CARDS)
                .flatMap(own -> {
                    Matcher phrase = PHRASE.matcher(own);
                    return phrase.find() ? dates.day(phrase.group(1), order).stream() : Stream.empty();
                })
                .findFirst();
    }

    /** The first day that a line of the page begins with. */
    Optional<LocalDate> opening(Document page, Surroundings surroundings, DateText.Order order) {
        return lines(page, OPENING, surroundings, Trust.SIDES)
                .flatMap(own -> dates.day(start(own), order).stream())
                .findFirst();
    }

    /** The first day that a line of the page names behind the place where it was written. */
    Optional<LocalDate> written(Document page, Surroundings surroundings, DateText.Order order) {
        return page.body().getAllElements().stream()
                .flatMap(element -> element.textNodes().stream()
                        .map(node -> node.text().strip())
                        .filter(text -> text.length() >= SHORTEST)
                        .flatMap(text -> {
                            Matcher place = PLACE.matcher(text);
                            return place.find() && VisibleDates.mayDate(element, surroundings, Trust.SIDES)
                                    ? dates.day(start(text.substring(place.end())), order).stream()
                                    : Stream.empty();
                        }))
                .findFirst();
    }

    /** The first day that a line of the page introduces as that of its last change. */
    Optional<LocalDate> changed(Document page, Surroundings surroundings, DateText.Order order) {
        return page.body().getAllElements().stream()
                .filter(element -> element.ownText().length() >= SHORTEST && !surroundings.amongOthers(element))
                .flatMap(element -> {
                    Matcher change = CHANGED.matcher(element.ownText());
                    return change.find() ? dates.day(change.group(1), order).stream() : Stream.empty();
                })
                .findFirst();
    }

    private static String start(String line) {
        return line.substring(0, Math.min(line.length(), LINE_START));
    }

    private static Stream<String> lines(Document page, Pattern wanted, Surroundings surroundings, Trust trust) {
        return page.body().getAllElements().stream()
                .filter(element -> element.ownText().length() >= SHORTEST
                        && wanted.matcher(element.ownText()).find()
                        && VisibleDates.mayDate(element, surroundings, trust))
                .map(Element::ownText);
    }
}
