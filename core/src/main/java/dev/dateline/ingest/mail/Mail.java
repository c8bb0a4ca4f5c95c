// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.mail;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A message (RFC 5322), as much of it as may be an article.
 *
 * @param sender the name beside the address it is from, empty where there is none
 * @param text of the first part that is plain text, without a signature; empty where there is none
 * @param html of the first part that is a page, empty where there is none
 */
public record Mail(String subject, String sender, Optional<OffsetDateTime> date, String text, String html) {}
