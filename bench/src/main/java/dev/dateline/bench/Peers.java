// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The command that times extraction beside a port of Readability to the JVM, on the same pages in the same run. The port is found by
 * name, for it is there only with the profile {@code peers}. A JavaScript Readability needs Node and is left out.
 */
public final class Peers {
    private static final String READABILITY = "net.dankito.readability4j.Readability4J";

    private final Constructor<?> reader;
    private final Method parse;
    private final Method text;

    /** Pages on which the port throws; they count as read. */
    private final Set<String> failed = new HashSet<>();

    private Peers() throws ReflectiveOperationException {
        reader = Class.forName(READABILITY).getConstructor(String.class, String.class);
        parse = reader.getDeclaringClass().getMethod("parse");
        text = parse.getReturnType().getMethod("getTextContent");
    }

    public static void main(String[] words) throws ReflectiveOperationException {
        ArticleMeasure measure = new ArticleMeasure(SharedData.find()
                .orElseThrow(() ->
                        new IllegalStateException("no folder 'shared' with the benchmark data beside the checkout")));
        Peers peers = new Peers();
        System.err.println("pages a CPU-second, Dateline: " + measure.speed());
        double speed = measure.speed(peers::readability);
        System.err.println("pages a CPU-second, Readability4J: " + speed + " (fails on " + peers.failed.size() + ")");
    }

    private void readability(byte[] html, String url) {
        try {
            Object article = parse.invoke(reader.newInstance(url, new String(html, StandardCharsets.UTF_8)));
            text.invoke(article);
        } catch (InvocationTargetException fault) {
            failed.add(url);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no Readability4J on the class path", e);
        }
    }
}
