// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThatCode;

import ai.onnxruntime.OrtEnvironment;
import org.junit.jupiter.api.Test;

class ByteProductsTest {
    @Test
    void canBeAskedOnAnyProcessor() {
        NativeLibrary.prepare();

        assertThatCode(() -> ByteProducts.areExact(OrtEnvironment.getEnvironment()))
                .doesNotThrowAnyException();
    }
}
