// SPDX-License-Identifier: Apache-2.0
package dev.dateline.fuse.event;

import dev.dateline.record.ArticleRecord;

/**
 * A record as it counts among others.
 *
 * @param copyGroup the group of copies that the article stands in; articles of one group are one independent source
 */
public record Source(ArticleRecord record, String copyGroup) {}
