// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of an address that stands for all: scheme and host in lower case, no default port, no fragment, no
 * parameters that only count visitors, the others sorted.
 */
public final class CanonicalUrl {
    /** RFC 3986, appendix B; it splits any text, so that a sloppy address has an id too. */
    private static final Pattern PARTS =
            Pattern.compile("^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|_hs.*"
                    + "|ns_(mchannel|source|campaign|linkname|fee)|ito|cmpid?|ocid|xtor|at_(medium|campaign|link.*)|wt_?mc.*|smid"
                    + "|ref_src|ref_url|guccounter|guce_referrer.*|__twitter_impression|partner|ftag|sr_share)(=.*)?");

    private CanonicalUrl() {}

    /** The spelling; an address that is none is given back as it is. */
    public static String of(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches() || parts.group(1) == null || parts.group(2) == null) {
            return url.strip();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        String port = scheme.equals("https") ? ":443" : ":80";
        if (host.endsWith(port)) {
            host = host.substring(0, host.length() - port.length());
        }
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : query(parts.group(4));
        return scheme + "://" + host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
