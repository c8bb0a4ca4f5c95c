// SPDX-License-Identifier: Apache-2.0
package dev.dateline.page;

import dev.dateline.dataset.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The begin and end that all pages share: the policy, the style sheet and the program. */
final class PageParts {
    private static final String STYLE = resource("page.css");
    private static final String PROGRAM = resource("page.js");

    /** Content Security Policy 3: nothing but this style sheet and this program, told by their hashes. */
    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '"
            + hash(PROGRAM) + "'; base-uri 'none'; form-action 'none'";

    private PageParts() {}

    static void head(Html html, String title) {
        html.own("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .own("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .own("\n<meta name=\"referrer\" content=\"no-referrer\">")
                .own("\n<meta name=\"color-scheme\" content=\"light dark\">\n")
                .element("title", plain(title))
                .own("\n<style>")
                .own(STYLE)
                .own("</style>\n</head>\n<body>\n");
    }

    static void foot(Html html) {
        html.own("<script>").own(PROGRAM).own("</script>\n</body>\n</html>\n");
    }

    /** A title is text alone: a sign in it would be shown as markup. */
    private static String plain(String title) {
        return title.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }

    private static String hash(String content) {
        byte[] sum = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }

    private static String resource(String name) {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
