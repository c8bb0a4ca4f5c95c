// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * What is done on Ctrl-C or a request to end, before the program ends at once with exit code 130.
 *
 * <p>A shutdown hook would do where ONNX Runtime did not have one too: hooks run side by side, and its own takes away what
 * the readers at work still need, which ends in a crash. So the signals themselves are caught, by the one way the JDK has
 * for it ({@code sun.misc.Signal}), reached by name for it is not part of Java's API.
 */
final class Interrupt {
    static final int EXIT = 130;

    private final Runnable last;
    private boolean over;

    private Interrupt(Runnable last) {
        this.last = last;
    }

    /** @param last has to be short: who interrupts does not want to wait */
    static Interrupt before(Runnable last) {
        Interrupt interrupt = new Interrupt(last);
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler call = (proxy, method, arguments) -> interrupt.called(proxy, method, arguments);
            Object caught = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, call);
            Method handle = signal.getMethod("handle", signal, handler);
            Object ignored = handler.getField("SIG_IGN").get(null);
            for (String name : new String[] {"INT", "TERM"}) {
                Object one = signal.getConstructor(String.class).newInstance(name);
                if (handle.invoke(null, one, caught) == ignored) {
                    handle.invoke(null, one, ignored);
                }
            }
        } catch (ReflectiveOperationException | SecurityException notHere) {
            Runtime.getRuntime().addShutdownHook(new Thread(interrupt::end, "dateline-interrupt"));
        }
        return interrupt;
    }

    private @Nullable Object called(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "handle" -> {
                end();
                yield null;
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "interrupt";
        };
    }

    private synchronized void end() {
        if (!over) {
            over = true;
            try {
                last.run();
            } finally {
                Runtime.getRuntime().halt(EXIT);
            }
        }
    }

    /** The run has ended by itself, and a signal comes too late; one that came before does not let this return. */
    synchronized void takeBack() {
        over = true;
    }
}
