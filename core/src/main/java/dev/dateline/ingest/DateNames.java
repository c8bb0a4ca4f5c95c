// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** What the names that page makers give to elements, meta elements and fields say of a day in them. Thread-safe. */
final class DateNames {
    /** What a name says, from the surest to the least sure. */
    enum Kind {
        CHANGED,
        PUBLISHED,
        MADE,
        DATE,
        TIME,
        PERSON,
        META,
        /** A day of something else: of an event, a birth, the end of an offer. */
        ELSE,
        NONE
    }

    private static final Pattern CHANGED = Pattern.compile(
            "updat|modif|edited|changed|revis|lastmod|aktualisier|actualiz|mis-?a-?jour|maj(?![a-z])|aggiornat|ge(?:ä|ae)ndert|(?:ä|ae)nderung");

    private static final Pattern ELSE = Pattern.compile(
            "event|start|end(?![a-z])|expir|birth|deadline|until|valid|calendar-?day|current|today|now(?![a-z])|cop[iy]|archive");

    private static final Pattern PUBLISHED = Pattern.compile(
            "publi[cszé]|pubdate|pub-?date|pubtime|post(?:ed)?-?(?:date|time|on)|(?:entry|article|news|story|blog)-?(?:date|time)|issued|release-?date|posted|erschein|ver(?:ö|oe)ffentlich|parution|geplaatst|dateline");

    private static final Pattern MADE = Pattern.compile("creat|submitted|written|erstellt");
    private static final Pattern DATE = Pattern.compile(
            "date(?!line-|pick)|datum|fecha|tarih|(?:^|[^a-z])(?:data|dato|dat|jour|giorno|day|when|dtime)(?![a-z])|日期|kalender|calendar");
    private static final Pattern TIME = Pattern.compile("time(?!line|out|r)|clock|uhr");
    private static final Pattern PERSON = Pattern.compile("byline|author|autor|auteur");
    private static final Pattern META = Pattern.compile("meta|info|subline|subtitle|details|credit|header|kicker");

    private final Remembered<Kind> kinds = new Remembered<>(DateNames::kindOfOne);

    /** What names parted by blanks say, that which says most. */
    Kind of(String names) {
        Kind most = Kind.NONE;
        for (StringTokenizer each = new StringTokenizer(names); each.hasMoreTokens(); ) {
            Kind kind = kinds.of(each.nextToken());
            most = kind.compareTo(most) < 0 ? kind : most;
        }
        return most;
    }

    private static Kind kindOfOne(String name) {
        String lower =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
        if (CHANGED.matcher(lower).find()) {
            return Kind.CHANGED;
        }
        if (ELSE.matcher(lower).find()) {
            return Kind.ELSE;
        }
        if (PUBLISHED.matcher(lower).find()) {
            return Kind.PUBLISHED;
        }
        if (MADE.matcher(lower).find()) {
            return Kind.MADE;
        }
        if (DATE.matcher(lower).find()) {
            return Kind.DATE;
        }
        if (TIME.matcher(lower).find()) {
            return Kind.TIME;
        }
        if (PERSON.matcher(lower).find()) {
            return Kind.PERSON;
        }
        return META.matcher(lower).find() ? Kind.META : Kind.NONE;
    }
}
