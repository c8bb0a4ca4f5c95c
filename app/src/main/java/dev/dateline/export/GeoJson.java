// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import dev.dateline.dataset.DataFolder;
import dev.dateline.dataset.GrowingFile;
import dev.dateline.record.Event;
import dev.dateline.record.Place;
import dev.dateline.record.RecordFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Events with a point on the map, of any status, as RFC 7946 has it; the others stand in the sidecar. */
final class GeoJson implements Shape {
    static final String NAME = "events.geojson";

    private final GrowingFile file;
    private final OutputStream out;
    private final Sidecar<Event> sidecar;

    GeoJson(DataFolder folder) throws IOException {
        this.file = folder.file(NAME);
        this.out = new BufferedOutputStream(file, 1 << 16);
        this.sidecar = new Sidecar<>(folder.file(Sidecar.NAME), EventSheets.EVENTS);
        write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void take(ArticleView article) throws IOException {
        for (Event event : article.record().events()) {
            Item<Event> item = new Item<>(article, event);
            String id = article.id() + ":" + event.id();
            Optional<Place> place = article.place(event.place());
            if (place.isEmpty()) {
                sidecar.item(item, List.of(), "no place");
            } else if (place.get().latitude() == null || place.get().longitude() == null) {
                sidecar.item(item, List.of(), "a place without coordinates");
            } else {
                feature(item, id, place.get());
                sidecar.item(item, List.of(id), null);
            }
        }
        sidecar.others(article);
    }

    private void feature(Item<Event> item, String id, Place place) throws IOException {
        ObjectNode feature = JsonLines.object().put("type", "Feature").put("id", id);
        ObjectNode point = feature.putObject("geometry").put("type", "Point");
        point.putArray("coordinates").add(place.longitude()).add(place.latitude());
        JsonLines.put(feature.putObject("properties"), EventSheets.EVENTS, item);
        write((file.items() == 0 ? "\n" : ",\n") + RecordFormat.oneLine(feature.toString()));
        file.count();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
        out.close();
        sidecar.close();
    }
}
