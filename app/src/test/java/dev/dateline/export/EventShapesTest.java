// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.page.Invented;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The layouts of other event data sets. */
class EventShapesTest {
    private static final ExportOptions FILLED = new ExportOptions(true, false, false);

    @TempDir
    private Path folder;

    private Exported export(ExportFormat format, ArticleRecord record) throws IOException {
        return Exported.of(folder.resolve(format.toString()), format, ExportOptions.DEFAULTS, record);
    }

    /** The invented record whose second event (dockers had attacked the gate) has other fields. */
    private static ArticleRecord attack(String fields) {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        ObjectNode event = (ObjectNode) root.path("events").get(1);
        event.setAll((ObjectNode) JsonMapper.shared().readTree(fields));
        return RecordFormat.read(root.toString());
    }

    private static String cell(List<List<String>> rows, int row, ExportFormat format, String column) {
        List<String> names = format.tables().get(0).columns().stream()
                .map(TableDescription.ColumnDescription::name)
                .toList();
        return rows.get(row).get(names.indexOf(column));
    }

    private static JsonNode event(Exported out, String id) throws IOException {
        return out.lines(Sidecar.NAME).stream()
                .filter(line -> line.path("layer").stringValue().equals("events"))
                .filter(line -> line.path("event").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gdeltHasItsColumnsInItsOrder() {
        List<String> events = ExportFormat.GDELT.tables().get(0).columns().stream()
                .map(TableDescription.ColumnDescription::name)
                .toList();
        assertThat(events).hasSize(61).startsWith("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate");
        assertThat(events.subList(5, 15))
                .containsExactly(
                        "Actor1Code",
                        "Actor1Name",
                        "Actor1CountryCode",
                        "Actor1KnownGroupCode",
                        "Actor1EthnicCode",
                        "Actor1Religion1Code",
                        "Actor1Religion2Code",
                        "Actor1Type1Code",
                        "Actor1Type2Code",
                        "Actor1Type3Code");
    }

    @Test
    void gdeltTellsTheActionAndItsPlaceBehindTheActors() {
        List<String> events = ExportFormat.GDELT.tables().get(0).columns().stream()
                .map(TableDescription.ColumnDescription::name)
                .toList();
        assertThat(events.subList(25, 36))
                .containsExactly(
                        "IsRootEvent",
                        "EventCode",
                        "EventBaseCode",
                        "EventRootCode",
                        "QuadClass",
                        "GoldsteinScale",
                        "NumMentions",
                        "NumSources",
                        "NumArticles",
                        "AvgTone",
                        "Actor1Geo_Type");
        assertThat(events.subList(51, 61))
                .containsExactly(
                        "ActionGeo_Type",
                        "ActionGeo_FullName",
                        "ActionGeo_CountryCode",
                        "ActionGeo_ADM1Code",
                        "ActionGeo_ADM2Code",
                        "ActionGeo_Lat",
                        "ActionGeo_Long",
                        "ActionGeo_FeatureID",
                        "DATEADDED",
                        "SOURCEURL");
        assertThat(ExportFormat.GDELT.tables().get(1).columns()).hasSize(16);
    }

    @Test
    void gdeltHasWhatHappenedAndNothingThatIsDenied() throws IOException {
        Exported out = export(ExportFormat.GDELT, Invented.record());
        List<List<String>> rows = out.tabs(Gdelt.EVENTS);
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(61));
        assertThat(out.tabs(Gdelt.MENTIONS))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(event(out, "e3").path("left_out").stringValue()).isEqualTo("status denied");
        assertThat(event(out, "e1").path("rows").get(0).longValue())
                .isEqualTo(Long.parseLong(rows.get(0).get(0)));
        assertThat(event(out, "e2").path("speaker").stringValue()).isEqualTo("police");
    }

    @Test
    void gdeltCodesActorsPlacesAndDaysInItsOwnWay() throws IOException {
        List<List<String>> rows = export(ExportFormat.GDELT, Invented.record()).tabs(Gdelt.EVENTS);
        assertThat(cell(rows, 0, ExportFormat.GDELT, "SQLDATE")).isEqualTo("20240503");
        assertThat(cell(rows, 0, ExportFormat.GDELT, "FractionDate")).isEqualTo("2024.337");
        assertThat(cell(rows, 0, ExportFormat.GDELT, "ActionGeo_Type")).isEqualTo("4");
        assertThat(cell(rows, 0, ExportFormat.GDELT, "ActionGeo_FullName")).isEqualTo("Varna, Bulgaria");
        assertThat(cell(rows, 0, ExportFormat.GDELT, "ActionGeo_CountryCode")).isEqualTo("BU");
        assertThat(cell(rows, 0, ExportFormat.GDELT, "IsRootEvent")).isEqualTo("1");
        assertThat(cell(rows, 1, ExportFormat.GDELT, "Actor1Code")).isEqualTo("BGRLAB");
        assertThat(cell(rows, 1, ExportFormat.GDELT, "Actor1Name")).isEqualTo("DOCKERS");
        assertThat(cell(rows, 1, ExportFormat.GDELT, "SQLDATE")).isEmpty();
        assertThat(cell(rows, 1, ExportFormat.GDELT, "IsRootEvent")).isEqualTo("0");
        assertThat(cell(rows, 1, ExportFormat.GDELT, "QuadClass")).isEqualTo("4");
        assertThat(cell(rows, 1, ExportFormat.GDELT, "DATEADDED")).isEqualTo("20240504000000");
    }

    @Test
    void anUndatedEventHasTheDayOfPublicationOnlyWhereThatIsWanted() throws IOException {
        Exported out = Exported.of(folder.resolve("filled"), ExportFormat.GDELT, FILLED, Invented.record());
        assertThat(cell(out.tabs(Gdelt.EVENTS), 1, ExportFormat.GDELT, "SQLDATE"))
                .isEqualTo("20240504");
    }

    @Test
    void aMonthIsAMonthAndNoDay() throws IOException {
        ArticleRecord record = attack("{\"time\":{\"begin\":\"2024-04-01\",\"end\":\"2024-04-30\",\"time\":null}}");
        List<List<String>> rows = export(ExportFormat.GDELT, record).tabs(Gdelt.EVENTS);
        assertThat(cell(rows, 1, ExportFormat.GDELT, "SQLDATE")).isEmpty();
        assertThat(cell(rows, 1, ExportFormat.GDELT, "MonthYear")).isEqualTo("202404");
        assertThat(cell(rows, 1, ExportFormat.GDELT, "Year")).isEqualTo("2024");
    }

    @Test
    void everyActorMeetsEveryRecipientAndSidesEachOtherOnce() {
        ArticleRecord against = attack("{\"actors\":[\"a4\",\"a1\"],\"recipients\":[\"a3\",\"a2\"]}");
        assertThat(names(against))
                .containsExactly(
                        "dockers > police",
                        "dockers > Petrov",
                        "the harbour junta > police",
                        "the harbour junta > Petrov");
        ArticleRecord talks = attack("{\"type\":\"CONSULT\",\"quad\":1,\"actors\":[\"a4\",\"a1\",\"a3\"]}");
        assertThat(names(talks))
                .containsExactly("dockers > the harbour junta", "dockers > police", "the harbour junta > police");
        ArticleRecord together = attack("{\"actors\":[\"a4\",\"a1\"]}");
        assertThat(names(together)).containsExactly("dockers > nobody", "the harbour junta > nobody");
    }

    private static List<String> names(ArticleRecord record) {
        return Dyad.of(new ArticleView(record), record.events().get(1)).stream()
                .map(dyad -> (dyad.actor() == null ? "nobody" : dyad.actor().name()) + " > "
                        + (dyad.recipient() == null
                                ? "nobody"
                                : dyad.recipient().name()))
                .toList();
    }

    @Test
    void noTabAndNoLineEndOfATextBreaksARow() throws IOException {
        ArticleRecord record = TablesTest.with("outlet", "a\tb\r\nc\u2028d\u0085e\u0000");
        List<List<String>> rows = export(ExportFormat.POLECAT, record).tabs(PolecatEvents.NAME);
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row).hasSize(40));
        assertThat(Exported.column(rows, "Source")).containsOnly("a b c d e\uFFFD");
    }

    @Test
    void polecatIsInUtf8WithEmptyCellsUnlessItsUsersAskForTheirs() throws IOException {
        ArticleRecord record = TablesTest.with("outlet", "Le Télégramme");
        Exported ours = export(ExportFormat.POLECAT, record);
        assertThat(Exported.column(ours.tabs(PolecatEvents.NAME), "Event Mode")).containsOnly("");
        ExportOptions theirs = new ExportOptions(false, true, false);
        Path place = folder.resolve("theirs");
        Exported.of(place, ExportFormat.POLECAT, theirs, record);
        String text = Files.readString(place.resolve(PolecatEvents.NAME), StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Le Télégramme\t2024-05-04", "\tNone\t");
    }

    @Test
    void polecatNamesProvinceAndCountryOfAPlace() throws IOException {
        List<List<String>> rows =
                export(ExportFormat.POLECAT, Invented.record()).tabs(PolecatEvents.NAME);
        assertThat(Exported.column(rows, "Event ID")).containsExactly("port:e1", "port:e2", "port:e4");
        assertThat(Exported.column(rows, "Province")).containsExactly("Varna", "", "");
        assertThat(Exported.column(rows, "Actor COW")).containsExactly("", "355", "");
        assertThat(Exported.column(rows, "GeoNames ID")).containsExactly("726050", "", "");
    }
}
