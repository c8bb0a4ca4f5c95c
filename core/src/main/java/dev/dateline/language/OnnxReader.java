// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import dev.dateline.record.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reader of the weights on the class path, run by ONNX Runtime. Thread-safe: any number of threads may read at once,
 * each read takes one of them, and the same text gives the same document.
 */
public final class OnnxReader implements Reader {
    private static final String FOLDER = "/dev/dateline/model/";

    private final Network network;
    private final Labels labels;
    private final SentencePass sentences;
    private final WindowPass windows;
    private final PairPass pairs;
    private final BioDecoder names;
    private final Segmenter segmenter = new Segmenter();
    private final Lemmatiser lemmatiser;

    private OnnxReader(Network network, WordPiece vocabulary, Labels labels) {
        this.network = network;
        this.labels = labels;
        this.sentences = new SentencePass(network, vocabulary, labels);
        this.windows = new WindowPass(network, vocabulary, labels);
        this.pairs = new PairPass(network, vocabulary, labels);
        this.names = new BioDecoder(labels.names(), 0);
        this.lemmatiser = new Lemmatiser(vocabulary::holds);
    }

    /**
     * Loads the weights of the module {@code dateline-model}.
     *
     * @throws ModelException if they are not on the class path or cannot be run
     */
    public static OnnxReader open() {
        try (InputStream words = resource("reader.onnx");
                InputStream relations = resource("relations.onnx");
                InputStream roles = resource("roles.onnx");
                InputStream antecedents = resource("antecedents.onnx");
                InputStream vocabulary = resource("vocab.txt");
                InputStream labels = resource("labels.json")) {
            List<String> pieces = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            Network network = new Network(
                    words.readAllBytes(),
                    relations.readAllBytes(),
                    roles.readAllBytes(),
                    antecedents.readAllBytes(),
                    OnnxReader::between);
            return new OnnxReader(network, new WordPiece(pieces), Labels.read(labels));
        } catch (IOException e) {
            throw new ModelException("the reader's weights cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] between() {
        try (InputStream graph = resource("between.onnx")) {
            return graph.readAllBytes();
        } catch (IOException e) {
            throw new ModelException("the reader's weights cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = OnnxReader.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new ModelException("no " + FOLDER + name + " on the class path: is dateline-model there?");
        }
        return in;
    }

    @Override
    public Document read(String text) {
        return read(text, segmenter.segment(text));
    }

    /** Reads a text whose words are given, by sentence; sentences without words are left out. */
    public Document read(String text, List<List<Span>> words) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> found = new ArrayList<>();
        List<Mention> named = new ArrayList<>();
        BitSet starts = new BitSet();
        List<String> forms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (List<Span> sentence : words) {
            if (sentence.isEmpty()) {
                continue;
            }
            int first = tokens.size();
            starts.set(first);
            List<String> written = sentence.stream().map(span -> span.of(text)).toList();
            ParsedSentence parsed = sentences.read(written);
            for (int i = 0; i < written.size(); i++) {
                tokens.add(token(parsed, i, first, sentence.get(i), written.get(i)));
            }
            named.addAll(names.mentions(parsed.names(), sentence, first));
            Span span = sentence.get(0).cover(sentence.get(sentence.size() - 1));
            found.add(new Sentence(found.size(), span, first, tokens.size()));
            forms.addAll(written);
            spans.addAll(sentence);
        }
        tokens = Titles.mended(Conjuncts.mended(tokens));
        WindowPass.Seen seen = windows.read(forms, spans, starts, pronouns(tokens));
        Map<String, List<Mention>> mentions = new HashMap<>(seen.statements());
        mentions.put(Layers.NAMES, named);
        Document plain = new Document(text, tokens, found, mentions, Map.of());
        Map<String, List<Arc>> arcs = Map.of(
                Layers.STATEMENTS,
                StatementArcs.of(plain),
                Layers.ROLES,
                seen.roles(),
                Layers.ANTECEDENTS,
                seen.antecedents());
        return new Document(text, tokens, found, mentions, arcs, seen.events());
    }

    /**
     * How likely each type of event is between two phrases of a sentence, by its code, supposing that there is one.
     *
     * @param source what acts
     * @param target what is acted on
     * @throws IllegalArgumentException if a phrase holds no word of the sentence, or the sentence is too long to be read as a whole
     */
    public Likelihoods between(String sentence, Span source, Span target) {
        List<Span> words =
                segmenter.segment(sentence).stream().flatMap(List::stream).toList();
        return pairs.read(
                words.stream().map(word -> word.of(sentence)).toList(),
                within(words, source, sentence),
                within(words, target, sentence));
    }

    /** The numbers of the words of a phrase. */
    private static BitSet within(List<Span> words, Span phrase, String sentence) {
        BitSet inside = new BitSet();
        for (int word = 0; word < words.size(); word++) {
            inside.set(word, words.get(word).overlaps(phrase));
        }
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("\"" + phrase.of(sentence) + "\" holds no word");
        }
        return inside;
    }

    private static BitSet pronouns(List<Token> tokens) {
        BitSet pronouns = new BitSet();
        for (Token token : tokens) {
            pronouns.set(token.index(), token.upos() == Upos.PRON);
        }
        return pronouns;
    }

    private Token token(ParsedSentence parsed, int word, int first, Span span, String form) {
        Upos upos = parsed.upos().get(word);
        int head = parsed.heads()[word];
        String lemma = lemmatiser.lemma(form, upos);
        return new Token(
                first + word,
                span,
                form,
                lemma,
                upos,
                head < 0 ? -1 : first + head,
                parsed.relations().get(word));
    }

    @Override
    public String version() {
        return labels.version();
    }

    @Override
    public void close() {
        network.close();
    }
}
