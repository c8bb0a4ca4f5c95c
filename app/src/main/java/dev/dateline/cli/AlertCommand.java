// SPDX-License-Identifier: Apache-2.0
package dev.dateline.cli;

import dev.dateline.ingest.fetch.Answer;
import dev.dateline.ingest.fetch.FetchException;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.Fetcher;
import dev.dateline.ingest.fetch.Reach;
import dev.dateline.store.Access;
import dev.dateline.store.SavedSearch;
import dev.dateline.store.Store;
import dev.dateline.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline alert}: what is new in a saved search. */
@Command(
        name = "alert",
        sortOptions = false,
        description =
                "Tells what is new in a search that dateline find --save saved, each thing once: what was found when it was"
                        + " saved, and what an alert has told, is not told again, also when its article is read anew.",
        footer = {
            "",
            "Exit codes: 0 something is new, 1 nothing is, or the store cannot be read or the message not be sent,"
                    + " 2 wrong use."
        })
final class AlertCommand implements Callable<Integer> {
    private static final FetchLimits LIMITS =
            new FetchLimits(1 << 20, Duration.ofSeconds(10), Duration.ofSeconds(30), Reach.PUBLIC_ONLY);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SEARCH", arity = "0..1", description = "The name of the search.")
    private @Nullable String name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "atom: a feed (as usual); email: the text of a mail; json: the body of a message to a program.")
    private Alert.@Nullable Form form;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path file;

    @Option(
            names = "--post",
            paramLabel = "ADDRESS",
            description = "Send it there as JSON. It counts as told where the answer says that it was taken.")
    private @Nullable String address;

    @Option(names = "--allow-private", description = "Send also to a server on this machine or in a private network.")
    private boolean allowPrivate;

    @Option(names = "--list", description = "Show the searches that are saved.")
    private boolean list;

    @Option(names = "--forget", description = "Forget the search.")
    private boolean forget;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Ends ends;

    AlertCommand(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        return StoreWork.code(store, ends, () -> {
            try (Store opened = store.open(list ? Access.READ : Access.CHANGE)) {
                if (list) {
                    return list(opened);
                }
                String wanted = String.valueOf(name);
                if (forget) {
                    return forget(opened, wanted);
                }
                return tell(
                        opened,
                        opened.saved(wanted).orElseThrow(() -> new StoreException("no search has the name " + wanted)));
            }
        });
    }

    private void check() {
        if (list == (name != null) || (list && forget)) {
            throw wrong("the name of a search is wanted, to be told of or with --forget, or --list");
        } else if ((list || forget) && (file != null || address != null || form != null)) {
            throw wrong((list ? "--list" : "--forget") + " goes with none of --output, --post and --format");
        } else if (file != null && address != null) {
            throw wrong("either --output or --post is wanted");
        } else if (address != null && form != null && form != Alert.Form.JSON) {
            throw wrong("--post sends JSON and no other format");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private int list(Store opened) throws OutputException {
        Messages messages = new Messages(ends.err(), store.debug());
        List<SavedSearch> saved = opened.saved(broken -> messages.say(String.valueOf(broken.getMessage()), broken));
        Output output = Output.standard(ends.out());
        for (SavedSearch each : saved) {
            output.write(each.name() + "  saved " + each.saved() + "\n");
        }
        output.finish();
        return saved.isEmpty() ? 1 : 0;
    }

    private int forget(Store opened, String wanted) {
        if (!opened.forget(wanted)) {
            throw new StoreException("no search has the name " + wanted);
        }
        new Messages(ends.err(), store.debug()).say("search " + wanted + " forgotten", null);
        return 0;
    }

    private int tell(Store opened, SavedSearch saved) throws OutputException {
        Alert alert = new Alert(
                saved.name(), saved.search().kind(), InstantSource.system().instant());
        Set<Long> news = opened.news(saved, alert);
        if (alert.isEmpty()) {
            new Messages(ends.err(), store.debug()).say("nothing new in " + saved.name(), null);
            return 1;
        }
        if (address == null) {
            Output output = file == null ? Output.standard(ends.out()) : Output.file(file);
            output.write(alert.write(form == null ? Alert.Form.ATOM : form));
            output.finish();
        } else {
            post(address, alert.write(Alert.Form.JSON));
        }
        // Only now: what could not be told is told the next time.
        opened.told(saved.name(), news);
        return 0;
    }

    private void post(String address, String body) {
        FetchLimits limits = allowPrivate
                ? new FetchLimits(LIMITS.bytes(), LIMITS.connect(), LIMITS.request(), Reach.ANYWHERE)
                : LIMITS;
        try (Fetcher fetcher = new Fetcher(limits)) {
            Answer answer = fetcher.post(address, "application/json", body.getBytes(StandardCharsets.UTF_8));
            if (answer.status() / 100 != 2) {
                throw new StoreException("the message was not taken: the server answered " + answer.status());
            }
        } catch (FetchException failed) {
            throw new StoreException("the message was not taken: " + failed.getMessage(), failed);
        }
    }
}
