// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of the reader's weights in ONNX Runtime: for words, the relations of a tree, the roles of events, antecedents, the types of
 * event between two phrases. Thread-safe; a run takes one thread, and one row a run, so that scores do not depend on what else is read.
 */
final class Network implements AutoCloseable {
    /** The layers of tags that windows are read for. */
    static final List<String> WINDOW_LAYERS = List.of(
            Layers.CONTENT, Layers.CUE, Layers.SOURCE, Layers.EVENTS, Layers.STATUS, Layers.MODE, Layers.SECTOR);

    private static final Set<String> WINDOW = Set.of(
            Layers.CONTENT,
            Layers.CUE,
            Layers.SOURCE,
            Layers.EVENTS,
            Layers.STATUS,
            Layers.MODE,
            Layers.SECTOR,
            "trigger",
            "word",
            "mention",
            "earlier");
    private static final Set<String> TREE = Set.of("upos", "names", "arc", "rd", "rh");
    private static final String BELOW = "below";

    private final OrtEnvironment environment;
    private final boolean exactProducts;
    private final OrtSession words;
    private final OrtSession relations;
    private final OrtSession roles;
    private final OrtSession antecedents;
    private final Supplier<byte[]> betweenGraph;
    private @Nullable OrtSession between;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    /** @param between is asked for when first needed, which it is not for reading articles */
    Network(byte[] words, byte[] relations, byte[] roles, byte[] antecedents, Supplier<byte[]> between) {
        NativeLibrary.prepare();
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        try {
            exactProducts = ByteProducts.areExact(environment);
        } catch (OrtException | IOException e) {
            throw new ModelException("products of bytes cannot be tried: " + e.getMessage(), e);
        }
        this.words = session(words);
        this.relations = session(relations);
        this.roles = session(roles);
        this.antecedents = session(antecedents);
        this.betweenGraph = between;
    }

    private OrtSession session(byte[] graph) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            if (!exactProducts) {
                options.addConfigEntry("session.x64quantprecision", "1");
            }
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new ModelException("the reader's weights cannot be loaded: " + e.getMessage(), e);
        }
    }

    private synchronized OrtSession between() {
        if (between == null) {
            between = session(betweenGraph.get());
        }
        return between;
    }

    /** Reads one sentence, and asks for the relations of the tree that the arcs' scores decode to. */
    SentenceScores sentence(Pieces row) {
        use.readLock().lock();
        try (Row input = row(row);
                OrtSession.Result out = words.run(input.tensors, TREE)) {
            int[] heads = TreeDecoder.decode(scores(out, "arc"));
            return new SentenceScores(scores(out, "upos"), scores(out, "names"), heads, relations(out, heads));
        } catch (OrtException e) {
            throw new ModelException("a sentence of " + row.first().length + " words cannot be read", e);
        } finally {
            use.readLock().unlock();
        }
    }

    private Row row(Pieces pieces) throws OrtException {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        return new Row(pieces);
    }

    private float[][] relations(OrtSession.Result sentence, int[] heads) throws OrtException {
        try (OnnxTensor under = numbers(heads);
                OrtSession.Result out = relations.run(
                        Map.of("rd", tensor(sentence, "rd"), "rh", tensor(sentence, "rh"), "head", under))) {
            return scores(out, "rel");
        }
    }

    /**
     * Reads one window of words for statements and events.
     *
     * @param triggers picks the words whose roles are asked for, given the scores of {@link Layers#EVENTS}
     * @param pronouns the words whose antecedents are asked for
     */
    WindowScores window(Pieces row, Function<float[][], int[]> triggers, int[] pronouns) {
        use.readLock().lock();
        try (Row input = row(row);
                OrtSession.Result out = words.run(input.tensors, WINDOW)) {
            Map<String, float[][]> tags = new HashMap<>();
            for (String layer : WINDOW_LAYERS) {
                tags.put(layer, scores(out, layer));
            }
            int[] found = triggers.apply(tags.get(Layers.EVENTS));
            return new WindowScores(
                    tags,
                    found,
                    found.length == 0 ? new float[0][][] : roles(out, found),
                    pronouns,
                    pronouns.length == 0 ? new float[0][] : antecedents(out, pronouns));
        } catch (OrtException e) {
            throw new ModelException("a window of " + row.first().length + " words cannot be read", e);
        } finally {
            use.readLock().unlock();
        }
    }

    /**
     * Reads a sentence for the types of event between two of its phrases.
     *
     * @param source the pieces of the phrase that acts
     * @param target the pieces of the phrase that is acted on
     * @return a score for each type of event, in the order of {@link Labels#events()} without the first, which is none
     */
    float[] between(Pieces row, BitSet source, BitSet target) {
        int pieces = row.ids().length;
        use.readLock().lock();
        try (Row input = row(row);
                OrtSession.Result seen = words.run(input.tensors, Set.of(BELOW));
                OnnxTensor acts = inside(source, pieces);
                OnnxTensor isActedOn = inside(target, pieces);
                OrtSession.Result out =
                        between().run(Map.of(BELOW, tensor(seen, BELOW), "source", acts, "target", isActedOn))) {
            float[] scores = new float[tensor(out, "type").getFloatBuffer().remaining()];
            tensor(out, "type").getFloatBuffer().get(scores);
            return scores;
        } catch (OrtException e) {
            throw new ModelException("a sentence of " + row.first().length + " words cannot be read", e);
        } finally {
            use.readLock().unlock();
        }
    }

    /** A column with 1 for each piece of a phrase. */
    private OnnxTensor inside(BitSet phrase, int pieces) throws OrtException {
        float[] column = new float[pieces];
        phrase.stream().forEach(piece -> column[piece] = 1);
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(column), new long[] {1, pieces, 1});
    }

    /** Scores by role, trigger and word. */
    private float[][][] roles(OrtSession.Result window, int[] triggers) throws OrtException {
        try (OnnxTensor chosen = numbers(triggers);
                OrtSession.Result out = roles.run(Map.of(
                        "trigger", tensor(window, "trigger"), "word", tensor(window, "word"), "triggers", chosen))) {
            return (float[][][]) tensor(out, "role").getValue();
        }
    }

    /** Scores by pronoun and word, the first for none. */
    private float[][] antecedents(OrtSession.Result window, int[] pronouns) throws OrtException {
        try (OnnxTensor asked = numbers(pronouns);
                OrtSession.Result out = antecedents.run(Map.of(
                        "mention", tensor(window, "mention"), "earlier", tensor(window, "earlier"), "asked", asked))) {
            return scores(out, "antecedent");
        }
    }

    private OnnxTensor numbers(int[] values) throws OrtException {
        long[] wide = new long[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {wide.length});
    }

    private static OnnxTensor tensor(OrtSession.Result out, String name) {
        return (OnnxTensor) out.get(name).orElseThrow();
    }

    /** An output of one row as scores by word. */
    private static float[][] scores(OrtSession.Result out, String name) {
        OnnxTensor tensor = tensor(out, name);
        long[] shape = tensor.getInfo().getShape();
        float[][] scores = new float[(int) shape[1]][(int) shape[2]];
        var flat = tensor.getFloatBuffer();
        for (float[] word : scores) {
            flat.get(word);
        }
        return scores;
    }

    /** Waits for the runs that other threads are at: ONNX Runtime crashes the JVM when it is closed under one. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                words.close();
                relations.close();
                roles.close();
                antecedents.close();
                if (between != null) {
                    between.close();
                }
            }
        } catch (OrtException e) {
            throw new ModelException("the reader's weights cannot be let go", e);
        } finally {
            use.writeLock().unlock();
        }
    }

    /** The input tensors of one row. */
    private final class Row implements AutoCloseable {
        private final Map<String, OnnxTensor> tensors;

        Row(Pieces row) throws OrtException {
            long[] shape = {1, row.ids().length};
            tensors = Map.of(
                    "ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(row.ids()), shape),
                    "case", OnnxTensor.createTensor(environment, LongBuffer.wrap(row.casing()), shape),
                    "first",
                            OnnxTensor.createTensor(
                                    environment, LongBuffer.wrap(row.first()), new long[] {row.first().length}));
        }

        @Override
        public void close() {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
