// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Whether this processor adds products of unsigned and signed bytes exactly. ONNX Runtime's kernels for x86 processors
 * without VNNI add them in saturating 16 bits, which spoils the reader's scores; they have an exact mode that is slower.
 */
final class ByteProducts {
    private static final int LENGTH = 64;
    private static final int EXACT_SUM = LENGTH * 255 * 127;

    private ByteProducts() {}

    static boolean areExact(OrtEnvironment environment) throws OrtException, IOException {
        byte[] row = new byte[LENGTH];
        Arrays.fill(row, (byte) 255);
        try (InputStream graph = ByteProducts.class.getResourceAsStream("overflow.onnx")) {
            if (graph == null) {
                throw new IOException("no overflow.onnx beside " + ByteProducts.class.getName());
            }
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                try (OrtSession session = environment.createSession(graph.readAllBytes(), options);
                        OnnxTensor a = OnnxTensor.createTensor(
                                environment, ByteBuffer.wrap(row), new long[] {1, LENGTH}, OnnxJavaType.UINT8);
                        OrtSession.Result result = session.run(Map.of("a", a))) {
                    return ((OnnxTensor) result.get(0)).getIntBuffer().get(0) == EXACT_SUM;
                }
            }
        }
    }
}
