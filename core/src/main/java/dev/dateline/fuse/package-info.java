// SPDX-License-Identifier: Apache-2.0
/**
 * Records of many articles become one body of knowledge: the memory that all of it rests on, as an interface that a store
 * implements. Rooms within join what articles tell and know articles only by their records.
 */
@NullMarked
package dev.dateline.fuse;

import org.jspecify.annotations.NullMarked;
