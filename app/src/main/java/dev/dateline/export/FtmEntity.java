// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An entity of FollowTheMoney in the making: every property is a list of texts. */
final class FtmEntity {
    private final ObjectNode object = JsonLines.object();
    private final ObjectNode properties;

    FtmEntity(String id, String schema) {
        object.put("id", id).put("schema", schema);
        properties = object.putObject("properties");
    }

    /** Adds a value; what is unknown or empty is left out. */
    FtmEntity put(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.withArrayProperty(property).add(value);
        }
        return this;
    }

    ObjectNode object() {
        return object;
    }
}
