// SPDX-License-Identifier: Apache-2.0
package dev.dateline.store;

import dev.dateline.record.EventType;
import dev.dateline.record.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is looked for: items of a kind that meet all conditions. */
public record Search(Kind kind, List<Condition> conditions, Sort sort) {
    public Search {
        conditions = List.copyOf(conditions);
        for (Condition condition : conditions) {
            if (!condition.suits(kind)) {
                throw new IllegalArgumentException(
                        condition.name() + " does not go with " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** What is found. */
    public enum Kind {
        EVENTS,
        STATEMENTS,
        COMMITMENTS,
        ARTICLES
    }

    /** The order of what is found; what has no day comes last. */
    public enum Sort {
        OLDEST,
        NEWEST,
        CONFIDENCE,
        ARTICLE
    }

    /** Whether somebody is the one who acts, the one who is acted on, the one who says it, or any of these. */
    public enum Part {
        ACTOR("--by"),
        RECIPIENT("--to"),
        SPEAKER("--speaker"),
        EITHER("--actor"),
        PLACE("--place"),
        ANY("--country");

        private final String option;

        Part(String option) {
            this.option = option;
        }

        /** As the store calls them. */
        List<String> roles() {
            return switch (this) {
                case EITHER -> List.of("actor", "recipient");
                case ANY -> List.of("actor", "recipient", "speaker", "place");
                default -> List.of(name().toLowerCase(Locale.ROOT));
            };
        }
    }

    /** What has to be so. */
    public sealed interface Condition {
        /** How the command line calls it. */
        String name();

        default boolean suits(Kind kind) {
            return true;
        }
    }

    /** Words in the evidence of an item, or in the title and text of an article; they have to name something to look for. */
    public record Holding(String words) implements Condition {
        public Holding {
            Words.parse(words);
        }

        @Override
        public String name() {
            return "a search for words";
        }
    }

    /** A name of whose words each is one of somebody's (or of a place's) name, or a Wikidata id. */
    public record Named(Part part, String who) implements Condition {
        public Named {
            if (Words.of(who).isEmpty()) {
                throw new IllegalArgumentException(part.option + " \"" + who + "\" is no name");
            }
        }

        @Override
        public String name() {
            return part.option;
        }
    }

    /** A country that an item's parties are of, or its place is in. */
    public record OfCountry(String code) implements Condition {
        @Override
        public String name() {
            return "--country";
        }
    }

    public record OfType(List<EventType> types) implements Condition {
        public OfType {
            types = List.copyOf(types);
        }

        @Override
        public String name() {
            return "--type";
        }

        @Override
        public boolean suits(Kind kind) {
            return kind == Kind.EVENTS;
        }
    }

    public record WithStatus(List<Status> statuses) implements Condition {
        public WithStatus {
            statuses = List.copyOf(statuses);
        }

        @Override
        public String name() {
            return "--status";
        }

        @Override
        public boolean suits(Kind kind) {
            return kind == Kind.EVENTS;
        }
    }

    public record Confident(double least) implements Condition {
        @Override
        public String name() {
            return "--min-confidence";
        }

        @Override
        public boolean suits(Kind kind) {
            return kind == Kind.EVENTS;
        }
    }

    /** The outlet, whatever its capitals. */
    public record Outlet(String outlet) implements Condition {
        @Override
        public String name() {
            return "--outlet";
        }
    }

    /** Of one article. */
    public record OfArticle(String id) implements Condition {
        @Override
        public String name() {
            return "--article";
        }
    }

    /** From a day on. */
    public record Since(LocalDate day) implements Condition {
        @Override
        public String name() {
            return "--since";
        }
    }

    /** Up to a day. */
    public record Until(LocalDate day) implements Condition {
        @Override
        public String name() {
            return "--until";
        }
    }

    /** At a place that lies so near to a point. */
    public record Near(double latitude, double longitude, double kilometres) implements Condition {
        @Override
        public String name() {
            return "--within";
        }

        @Override
        public boolean suits(Kind kind) {
            return kind == Kind.EVENTS;
        }
    }
}
