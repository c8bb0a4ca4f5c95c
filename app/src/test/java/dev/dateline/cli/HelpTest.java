// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.Dateline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class HelpTest {
    /** What picocli cannot format it prints raw, with a warning before all else. */
    @TestFactory
    Stream<DynamicTest> printsNoWarning() {
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        Ends ends = new Ends(
                new ByteArrayInputStream(new byte[0]),
                nothing,
                new PrintStream(nothing),
                new Terminal(false, false, false));
        return all(Main.commands(Dateline::open, ends)).stream()
                .map(CommandLine::getCommandSpec)
                .flatMap(command -> said(command).stream()
                        .map(text -> DynamicTest.dynamicTest(
                                command.qualifiedName() + ": " + text,
                                () -> assertThatCode(() -> text.formatted()).doesNotThrowAnyException())));
    }

    private static List<CommandLine> all(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(inner -> all.addAll(all(inner)));
        return all;
    }

    private static List<String> said(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        List<String> said = new ArrayList<>();
        Stream.of(usage.header(), usage.description(), usage.footer()).forEach(text -> said.addAll(List.of(text)));
        for (ArgSpec argument : command.args()) {
            said.addAll(List.of(argument.description()));
        }
        return said;
    }
}
