// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The two graphs of the reader's weights in ONNX Runtime: one for words, one for the relations of a tree. Thread-safe; a
 * run takes one thread, and one row a run, so that scores do not depend on what else is read.
 */
final class Network implements AutoCloseable {
    /** The layers that {@link #statements} scores, in its order. */
    static final List<String> STATEMENT_LAYERS = List.of(Layers.CONTENT, Layers.CUE, Layers.SOURCE);

    private static final Set<String> TREE = Set.of("upos", "names", "arc", "rd", "rh");

    private final OrtEnvironment environment;
    private final OrtSession words;
    private final OrtSession relations;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    Network(byte[] words, byte[] relations) {
        NativeLibrary.prepare();
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            if (!ByteProducts.areExact(environment)) {
                options.addConfigEntry("session.x64quantprecision", "1");
            }
            this.words = environment.createSession(words, options);
            this.relations = environment.createSession(relations, options);
        } catch (OrtException | IOException e) {
            throw new ModelException("the reader's weights cannot be loaded: " + e.getMessage(), e);
        }
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
        long[] head = new long[heads.length];
        for (int i = 0; i < head.length; i++) {
            head[i] = heads[i];
        }
        try (OnnxTensor under = OnnxTensor.createTensor(environment, LongBuffer.wrap(head), new long[] {head.length});
                OrtSession.Result out = relations.run(
                        Map.of("rd", tensor(sentence, "rd"), "rh", tensor(sentence, "rh"), "head", under))) {
            return scores(out, "rel");
        }
    }

    /** Reads one window of words for statements: scores by layer and word. */
    List<float[][]> statements(Pieces row) {
        use.readLock().lock();
        try (Row input = row(row);
                OrtSession.Result out = words.run(input.tensors, Set.copyOf(STATEMENT_LAYERS))) {
            List<float[][]> layers = new ArrayList<>();
            for (String layer : STATEMENT_LAYERS) {
                layers.add(scores(out, layer));
            }
            return layers;
        } catch (OrtException e) {
            throw new ModelException("a window of " + row.first().length + " words cannot be read", e);
        } finally {
            use.readLock().unlock();
        }
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
