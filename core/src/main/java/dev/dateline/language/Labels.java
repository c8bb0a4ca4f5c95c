// SPDX-License-Identifier: Apache-2.0
package dev.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the scores of each head of the network stand for, in their order, and the version of the weights. */
record Labels(
        String version,
        List<Upos> upos,
        List<String> names,
        List<String> relations,
        List<String> events,
        List<String> statuses,
        List<String> modes,
        List<String> sectors,
        List<String> roles) {
    Labels {
        upos = List.copyOf(upos);
        names = List.copyOf(names);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        statuses = List.copyOf(statuses);
        modes = List.copyOf(modes);
        sectors = List.copyOf(sectors);
        roles = List.copyOf(roles);
    }

    /** The labels of a layer of tags that events are read from. */
    List<String> of(String layer) {
        return switch (layer) {
            case Layers.EVENTS -> events;
            case Layers.STATUS -> statuses;
            case Layers.MODE -> modes;
            case Layers.SECTOR -> sectors;
            default -> throw new IllegalArgumentException("no labels of " + layer);
        };
    }

    static Labels read(InputStream in) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            String field = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    field = json.currentName();
                } else if (token == JsonToken.VALUE_STRING) {
                    fields.computeIfAbsent(field, name -> new ArrayList<>()).add(json.getString());
                }
            }
        } catch (JacksonException e) {
            throw new ModelException("labels.json is malformed: " + e.getOriginalMessage(), e);
        }
        List<Upos> upos = field(fields, "upos").stream().map(Upos::valueOf).toList();
        return new Labels(
                field(fields, "version").get(0),
                upos,
                field(fields, "names"),
                field(fields, "relations"),
                field(fields, "events"),
                field(fields, "statuses"),
                field(fields, "modes"),
                field(fields, "sectors"),
                field(fields, "roles"));
    }

    private static List<String> field(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            throw new ModelException("labels.json has no " + name);
        }
        return values;
    }
}
