// SPDX-License-Identifier: Apache-2.0
package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The order of the rooms: data moves one way, and a room knows only those before it. */
class RoomsTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dateline");

    @Test
    void roomsKnowOnlyThoseBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("record")
                .definedBy("dev.dateline.record..")
                .layer("trace")
                .definedBy("dev.dateline.trace..")
                .layer("table")
                .definedBy("dev.dateline.table..")
                .layer("ingest")
                .definedBy("dev.dateline.ingest..")
                .layer("language")
                .definedBy("dev.dateline.language..")
                .layer("extract")
                .definedBy("dev.dateline.extract..")
                .layer("resolve")
                .definedBy("dev.dateline.resolve..")
                .layer("facade")
                .definedBy("dev.dateline")
                .layer("fuse")
                .definedBy("dev.dateline.fuse..")
                .whereLayer("fuse")
                .mayOnlyAccessLayers("table", "record")
                .whereLayer("facade")
                .mayOnlyAccessLayers("resolve", "extract", "language", "ingest", "trace", "table", "record")
                .whereLayer("resolve")
                .mayOnlyAccessLayers("extract", "language", "ingest", "table", "trace", "record")
                .whereLayer("extract")
                .mayOnlyAccessLayers("language", "table", "trace", "record")
                .whereLayer("language")
                .mayOnlyAccessLayers("table", "record")
                .whereLayer("ingest")
                .mayOnlyAccessLayers("table", "record")
                .whereLayer("trace")
                .mayOnlyAccessLayers("record")
                .whereLayer("table")
                .mayNotAccessAnyLayer()
                .whereLayer("record")
                .mayNotAccessAnyLayer()
                .check(CORE);
    }

    @Test
    void roomsStandInNoCircle() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyClassStandsInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        "dev.dateline",
                        "dev.dateline.record..",
                        "dev.dateline.table..",
                        "dev.dateline.trace..",
                        "dev.dateline.ingest..",
                        "dev.dateline.language..",
                        "dev.dateline.extract..",
                        "dev.dateline.resolve..",
                        "dev.dateline.fuse..")
                .check(CORE);
    }

    @Test
    void coreSaysNothingOnStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
    }

    @Test
    void nothingIsConfiguredByProperties() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Properties.class)
                .check(CORE);
    }
}
