// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import dev.dateline.Dateline;
import dev.dateline.Directory;
import dev.dateline.Options;
import dev.dateline.language.OnnxReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** All figures of accuracy in one go. */
final class AllFigures {
    private AllFigures() {}

    /** Measures every set; the records that were scored are left in a folder. */
    static Map<String, Double> accuracy(SharedData data, Path out) {
        Map<String, Double> figures = new TreeMap<>();
        try (Dateline dateline = Dateline.open();
                Dateline withDemonyms = Dateline.open(Options.DEFAULTS.withDemonyms(true));
                OnnxReader reader = OnnxReader.open()) {
            Measurement measurement = new Measurement(data, dateline, out);
            measurement.gold();
            measurement.cases();
            measurement.language(reader);
            measurement.coreference();
            measurement.statements();
            measurement.times();
            measurement.places();
            measurement.placesWithDemonyms(withDemonyms);
            measurement.placesGiven(Directory.open());
            measurement.events();
            figures.putAll(measurement.figures());
            figures.putAll(new ArticleMeasure(data).measure(out));
            figures.putAll(new CopiesMeasure(data).measure());
            figures.putAll(new StoryMeasure(data, new BatchReading(dateline), out).measure());
            figures.putAll(new EventCoreferenceMeasure(new BatchReading(dateline)).measure(data));
            figures.putAll(new TimelineMeasure(data, dateline).measure("bpoil_washingtonpost"));
            figures.putAll(new LedgerMeasure(data, dateline).measure());
            figures.putAll(new ConditionsMeasure(data, dateline).measure());
        }
        return figures;
    }
}
