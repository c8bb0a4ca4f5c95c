// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Options;
import dev.dateline.Suggester;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts and its parts are put together. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Not by exit: the hooks of native libraries take away what a thread may still be at work with.
        Runtime.getRuntime().halt(run(Dateline::open, Ends.ofProcess(), arguments));
    }

    /** Runs a command line and gives its exit code. */
    static int run(Function<Options, Dateline> opener, Ends ends, String... arguments) {
        CommandLine line = commands(opener, ends);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(Help.defaultColorScheme(ends.terminal().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setOut(new PrintWriter(ends.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(ends.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, given) -> {
            CommandSpec command = wrong.getCommandLine().getCommandSpec();
            ends.err().println("dateline: " + said(wrong));
            ends.err().println("Try: " + command.qualifiedName() + " --help");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            boolean debug = List.of(arguments).contains("--debug");
            new Messages(ends.err(), debug).say("fault of the program: " + fault, fault);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line.execute(arguments);
    }

    /** The program's commands. */
    static CommandLine commands(Function<Options, Dateline> opener, Ends ends) {
        CommandLine line = new CommandLine(new DatelineCommand());
        line.addSubcommand(new ReadCommand(ends, opener));
        line.addSubcommand(new ExtractCommand(ends));
        line.addSubcommand(new WatchCommand(ends));
        line.addSubcommand(new ExplainCommand(ends, opener));
        line.addSubcommand(new AddCommand(ends, opener));
        line.addSubcommand(new FindCommand(ends));
        line.addSubcommand(new AlertCommand(ends));
        line.addSubcommand(new StoryCommand(ends));
        line.addSubcommand(new HappeningsCommand(ends));
        line.addSubcommand(new TimelineCommand(ends));
        line.addSubcommand(new LedgerCommand(ends));
        line.addSubcommand(new CommandLine(new ActorsCommand(ends)).addSubcommand(new ActorsImportCommand(ends)));
        line.addSubcommand(new SqlCommand(ends));
        line.addSubcommand(new RemoveCommand(ends));
        line.addSubcommand(new CorrectCommand(ends));
        line.addSubcommand(new DiffCommand(ends));
        line.addSubcommand(new ReviewCommand(ends));
        line.addSubcommand(new StoreCommand(ends));
        line.addSubcommand(new WhoCommand(ends));
        line.addSubcommand(new WhereCommand(ends));
        line.addSubcommand(new CommandLine(new PlacesCommand()).addSubcommand(new PlacesImportCommand(ends)));
        line.addSubcommand(new EvaluateCommand(ends, opener));
        line.addSubcommand(new SuggestCommand(ends, Suggester::open));
        line.addSubcommand(new CheckCommand(ends, opener));
        line.addSubcommand(new ExportCommand(ends));
        return line;
    }

    /** What is wrong, and for what is misspelt what may have been meant. */
    private static String said(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage());
        }
        boolean command = !unmatched.isUnknownOption()
                && !wrong.getCommandLine().getSubcommands().isEmpty();
        String what = command
                ? "there is no command \"" + unmatched.getUnmatched().get(0) + "\""
                : String.valueOf(unmatched.getMessage());
        List<String> meant = unmatched.getSuggestions();
        return meant.isEmpty() ? what : what + "; did you mean " + String.join(" or ", meant) + "?";
    }
}
