// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import java.io.Closeable;
import java.io.IOException;

/** What is made of records, one after the other; closing it ends its files. */
interface Shape extends Closeable {
    void take(ArticleView article) throws IOException;
}
