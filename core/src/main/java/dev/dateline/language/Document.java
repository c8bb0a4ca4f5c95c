// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with its language: tokens in sentences, one dependency tree a sentence, and layers of tagged stretches and of
 * arcs. Immutable and thread-safe. Rules read documents, never the network; tests write them by hand.
 */
public final class Document {
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final Map<String, List<Mention>> mentions;
    private final Map<String, List<Arc>> arcs;
    private final Map<String, List<Likelihoods>> likelihoods;
    private final int[] sentenceOf;
    private final List<List<Token>> children;

    /**
     * @throws IllegalArgumentException if tokens are out of order, a head leaves its sentence, or a sentence has not
     *     exactly one root
     */
    public Document(
            String text,
            List<Token> tokens,
            List<Sentence> sentences,
            Map<String, List<Mention>> mentions,
            Map<String, List<Arc>> arcs) {
        this(text, tokens, sentences, mentions, arcs, Map.of());
    }

    /**
     * @param likelihoods by layer, one for each token
     * @throws IllegalArgumentException if tokens are out of order, a head leaves its sentence, a sentence has not exactly one
     *     root, or a layer has not one entry a token
     */
    public Document(
            String text,
            List<Token> tokens,
            List<Sentence> sentences,
            Map<String, List<Mention>> mentions,
            Map<String, List<Arc>> arcs,
            Map<String, List<Likelihoods>> likelihoods) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.mentions = Map.copyOf(mentions);
        this.arcs = Map.copyOf(arcs);
        this.likelihoods = Map.copyOf(likelihoods);
        this.likelihoods.forEach(
                (layer, each) -> check(each.size() == tokens.size(), "layer " + layer + " does not fit"));
        this.sentenceOf = new int[tokens.size()];
        this.children = new ArrayList<>();
        index();
    }

    private void index() {
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>());
        }
        int next = 0;
        for (Sentence sentence : sentences) {
            check(sentence.first() == next, "sentence " + sentence.index() + " does not follow the one before");
            next = sentence.last();
            int roots = 0;
            for (Token token : tokens.subList(sentence.first(), sentence.last())) {
                sentenceOf[token.index()] = sentence.index();
                if (token.head() < 0) {
                    roots++;
                } else {
                    check(sentence.contains(token.head()), "token " + token.index() + " has its head outside");
                    children.get(token.head()).add(token);
                }
            }
            check(roots == 1, "sentence " + sentence.index() + " has " + roots + " roots");
        }
        check(next == tokens.size(), "tokens stand outside the sentences");
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(sentenceOf[token.index()]);
    }

    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.last());
    }

    public Token root(Sentence sentence) {
        for (Token token : tokensOf(sentence)) {
            if (token.head() < 0) {
                return token;
            }
        }
        throw new IllegalStateException("a sentence without root");
    }

    /** The head of a token; empty for the root of a sentence. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The dependents of a token, in text order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The dependents with one of the given relations or a subtype of it, in text order. */
    public List<Token> children(Token token, String... relations) {
        return children(token).stream()
                .filter(child -> Arrays.stream(relations).anyMatch(child::is))
                .toList();
    }

    /** The first dependent with the relation or a subtype of it. */
    public Optional<Token> child(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation)).findFirst();
    }

    /** The token and everything below it, in text order. */
    public List<Token> subtree(Token token) {
        boolean[] inside = new boolean[tokens.size()];
        mark(token, inside);
        List<Token> found = new ArrayList<>();
        for (Token each : tokensOf(sentenceOf(token))) {
            if (inside[each.index()]) {
                found.add(each);
            }
        }
        return found;
    }

    private void mark(Token token, boolean[] inside) {
        inside[token.index()] = true;
        for (Token child : children(token)) {
            mark(child, inside);
        }
    }

    /** The span from the first to the last token of the subtree. */
    public Span spanOf(Token token) {
        List<Token> all = subtree(token);
        return new Span(
                all.get(0).span().begin(), all.get(all.size() - 1).span().end());
    }

    /** Whether the upper token stands on the way from the lower to its root, or is the lower itself. */
    public boolean dominates(Token upper, Token lower) {
        @Nullable Token at = lower;
        while (at != null) {
            if (at.index() == upper.index()) {
                return true;
            }
            at = at.head() < 0 ? null : tokens.get(at.head());
        }
        return false;
    }

    /** The token that holds the UTF-16 offset. */
    public Optional<Token> tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Token token = tokens.get(middle);
            if (token.span().end() <= offset) {
                low = middle + 1;
            } else if (token.span().begin() > offset) {
                high = middle - 1;
            } else {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The tokens that lie wholly inside the span, in text order. */
    public List<Token> tokensIn(Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < tokens.size() && tokens.get(last).span().end() <= span.end()) {
            last++;
        }
        return tokens.subList(low, last);
    }

    /** The tagged stretches of a layer, in text order; empty where the reader does not know the layer. */
    public List<Mention> mentions(String layer) {
        return mentions.getOrDefault(layer, List.of());
    }

    /** What the reader holds likely of a token in a layer; empty where the reader does not know the layer. */
    public Optional<Likelihoods> likelihoods(String layer, Token token) {
        List<Likelihoods> all = likelihoods.get(layer);
        return all == null ? Optional.empty() : Optional.of(all.get(token.index()));
    }

    /** The arcs of a layer; empty where the reader does not know the layer. */
    public List<Arc> arcs(String layer) {
        return arcs.getOrDefault(layer, List.of());
    }
}
