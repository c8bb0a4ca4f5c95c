// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles the patterns of {@code rules.tsv}: {@code word}, {@code <class>} or {@code <class:slot>}, {@code {part}} for
 * another row, {@code ( a | b )}, {@code ?} behind what may be missing, {@code ~} where no space may stand, and
 * {@code =slot:value} for a slot filled without a word.
 */
final class PatternParser {
    private static final Pattern PIECE = Pattern.compile("\\s*([(|)]\\??|<[^>]+>\\??|\\{[^}]+}\\??|[^\\s]+)");

    private static final List<String> AMOUNT = List.of("#", "<number>", "<some>");

    private final Map<String, String> parts;
    private final Lexicon lexicon;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param parts patterns that others name in braces */
    PatternParser(Map<String, String> parts, Lexicon lexicon) {
        this.parts = parts;
        this.lexicon = lexicon;
    }

    Node compile(String pattern) {
        return link(parse(pattern), new Node.End());
    }

    /** A pattern before it is linked: alternatives, each a sequence of items. */
    private record Item(String text, List<List<Item>> ways, boolean optional) {}

    private List<List<Item>> parse(String pattern) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(pattern);
        while (matcher.find()) {
            pieces.add(matcher.group(1));
        }
        Deque<String> left = new ArrayDeque<>(pieces);
        List<List<Item>> ways = ways(left);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("a bracket closes that was not opened");
        }
        return ways;
    }

    private List<List<Item>> ways(Deque<String> pieces) {
        List<List<Item>> ways = new ArrayList<>();
        List<Item> way = new ArrayList<>();
        while (!pieces.isEmpty() && !pieces.peek().startsWith(")")) {
            String piece = pieces.pop();
            if (piece.equals("|")) {
                ways.add(way);
                way = new ArrayList<>();
            } else if (piece.equals("(")) {
                List<List<Item>> inner = ways(pieces);
                if (pieces.isEmpty()) {
                    throw new IllegalArgumentException("a bracket is not closed");
                }
                way.add(new Item("", inner, pieces.pop().equals(")?")));
            } else {
                boolean optional = piece.length() > 1 && piece.endsWith("?");
                way.add(new Item(optional ? piece.substring(0, piece.length() - 1) : piece, List.of(), optional));
            }
        }
        ways.add(way);
        return ways;
    }

    private Node link(List<List<Item>> ways, Node next) {
        List<Node> linked = new ArrayList<>();
        for (List<Item> way : ways) {
            Node node = next;
            for (int i = way.size() - 1; i >= 0; i--) {
                Node item = link(way.get(i), node);
                node = way.get(i).optional() ? new Node.Choice(List.of(item, node)) : item;
            }
            linked.add(node);
        }
        return linked.size() == 1 ? linked.get(0) : new Node.Choice(List.copyOf(linked));
    }

    private Node link(Item item, Node next) {
        String text = item.text();
        if (text.isEmpty()) {
            return link(item.ways(), next);
        }
        if (text.equals("~")) {
            return new Node.Glue(next);
        }
        if (text.startsWith("=")) {
            int colon = text.indexOf(':');
            return new Node.Fill(text.substring(1, colon), text.substring(colon + 1), next);
        }
        if (text.startsWith("{")) {
            return part(text.substring(1, text.length() - 1), next);
        }
        if (text.startsWith("<")) {
            int colon = text.indexOf(':');
            int end = text.length() - 1;
            return taken(
                    text.substring(1, colon < 0 ? end : colon), text.substring(colon < 0 ? 1 : colon + 1, end), next);
        }
        return new Node.Literal(text, next);
    }

    private Node part(String name, Node next) {
        String pattern = parts.get(name);
        if (pattern == null || open.contains(name)) {
            throw new IllegalArgumentException("no part " + name + ", or a part of itself");
        }
        open.push(name);
        Node node = link(parse(pattern), next);
        open.pop();
        return node;
    }

    private Node taken(String kind, String slot, Node next) {
        return switch (kind) {
            case "count" -> new Node.Counted((numbers, at) -> numbers.amount(at, false), slot, plus(AMOUNT, "a"), next);
            case "amount" ->
                new Node.Counted(
                        (numbers, at) -> numbers.amount(at, true), slot, plus(AMOUNT, "a", "an", "half"), next);
            case "year" -> new Node.Counted(Numbers::year, slot, plus(AMOUNT), next);
            case "day" -> new Node.Counted(Numbers::day, slot, List.of("#"), next);
            case "nth" -> new Node.Counted(Numbers::ordinal, slot, plus(AMOUNT, "<ordinal>"), next);
            case "hour" -> new Node.Counted((numbers, at) -> numbers.within(at, 1, 2, 0, 24), slot, List.of("#"), next);
            case "two" -> new Node.Counted((numbers, at) -> numbers.within(at, 2, 2, 0, 99), slot, List.of("#"), next);
            case "four" ->
                new Node.Counted((numbers, at) -> numbers.within(at, 4, 4, 0, 9999), slot, List.of("#"), next);
            case "digits" ->
                new Node.Counted((numbers, at) -> numbers.within(at, 1, 4, 1, 9999), slot, List.of("#"), next);
            default -> word(kind, slot, next);
        };
    }

    private Node word(String kind, String slot, Node next) {
        if (!lexicon.classes().contains(kind)) {
            throw new IllegalArgumentException("no class " + kind);
        }
        return new Node.OfClass(kind, slot, next);
    }

    private static List<String> plus(List<String> keys, String... more) {
        Set<String> all = new HashSet<>(keys);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
