// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

/** ONNX Runtime's native library, unpacked once into the user's cache. */
final class NativeLibrary {
    private NativeLibrary() {}

    static void prepare() {}
}
