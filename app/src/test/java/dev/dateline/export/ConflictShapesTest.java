// SPDX-License-Identifier: Apache-2.0
package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.page.Invented;
import dev.dateline.record.ArticleRecord;
import dev.dateline.record.RecordFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The layouts of data sets of conflict: which events have a place in them, and as what. */
class ConflictShapesTest {
    @TempDir
    private Path folder;

    /** The invented record with another second event (dockers, a4, had attacked the gate) and another sector of police (a3) and dockers. */
    private static ArticleRecord attack(String event, String dockers, String police) {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(RecordFormat.line(Invented.record()));
        ((ObjectNode) root.path("events").get(1))
                .setAll((ObjectNode) JsonMapper.shared().readTree(event));
        ((ObjectNode) root.path("actors").get(3)).put("sector", dockers);
        ((ObjectNode) root.path("actors").get(2)).put("sector", police);
        return RecordFormat.read(root.toString());
    }

    private Exported export(ExportFormat format, ArticleRecord record) throws IOException {
        return Exported.of(folder.resolve(format.toString()), format, ExportOptions.DEFAULTS, record);
    }

    private List<List<String>> acled(ArticleRecord record) throws IOException {
        return export(ExportFormat.ACLED, record).csv(AcledEvents.NAME);
    }

    private List<List<String>> ucdp(ArticleRecord record) throws IOException {
        return export(ExportFormat.UCDP, record).csv(UcdpEvents.NAME);
    }

    private static String leftOut(Exported out, String event) throws IOException {
        return out.lines(Sidecar.NAME).stream()
                .filter(line -> line.path("layer").stringValue().equals("events"))
                .filter(line -> line.path("event").stringValue().equals(event))
                .map(line -> line.path("left_out").asString(""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acledHasItsColumnsInItsOrder() {
        assertThat(ExportFormat.ACLED.tables().get(0).columns())
                .extracting(TableDescription.ColumnDescription::name)
                .containsExactly(
                        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
                                .split(","));
    }

    @Test
    void ucdpHasItsColumnsInItsOrder() {
        assertThat(ExportFormat.UCDP.tables().get(0).columns())
                .extracting(TableDescription.ColumnDescription::name)
                .containsExactly(
                        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"
                                .split(","));
    }

    @Test
    void rebelsAgainstPoliceAreAnArmedClash() throws IOException {
        List<List<String>> rows = acled(attack("{\"recipients\":[\"a3\"],\"place\":\"p1\"}", "REB", "COP"));
        assertThat(Exported.column(rows, "sub_event_type")).containsExactly("Armed clash");
        assertThat(Exported.column(rows, "interaction")).containsExactly("Rebel group-State forces");
        assertThat(Exported.column(rows, "event_id_cnty").get(0)).startsWith("BGR");
        assertThat(Exported.column(rows, "iso")).containsExactly("100");
        assertThat(Exported.column(rows, "notes").get(0)).contains("about 40 dockers had attacked the gate");
        assertThat(Exported.column(rows, "tags")).containsExactly("speaker=police");
        assertThat(Exported.column(rows, "fatalities")).containsExactly("");
    }

    @Test
    void civiliansWhoAttackAreNoneOfItsTypes() throws IOException {
        Exported out = export(ExportFormat.ACLED, attack("{\"recipients\":[\"a3\"]}", "LAB", "COP"));
        assertThat(out.csv(AcledEvents.NAME)).hasSize(1);
        assertThat(leftOut(out, "e2")).isEqualTo("none of ACLED's types, or sides of another kind");
        assertThat(leftOut(out, "e3")).isEqualTo("status denied");
    }

    @Test
    void forcesOfAnotherCountryAreExternal() throws IOException {
        ObjectNode root = (ObjectNode) JsonMapper.shared()
                .readTree(RecordFormat.line(attack("{\"recipients\":[\"a3\"],\"place\":\"p1\"}", "MIL", "CVL")));
        ((ObjectNode) root.path("actors").get(3)).put("country", "SRB");
        List<List<String>> rows = acled(RecordFormat.read(root.toString()));
        assertThat(Exported.column(rows, "inter1")).containsExactly("External/Other forces");
        assertThat(Exported.column(rows, "civilian_targeting")).containsExactly("Civilian targeting");
    }

    @Test
    void aDemonstrationOfNobodyNowhereIsLeftOut() throws IOException {
        Exported out = export(ExportFormat.ACLED, Invented.record());
        assertThat(leftOut(out, "e4")).isEqualTo("neither an actor nor a place");
    }

    @Test
    void aWeekIsItsFirstDayWithThePrecisionOfAWeek() throws IOException {
        String week =
                "{\"recipients\":[\"a3\"],\"time\":{\"begin\":\"2024-04-22\",\"end\":\"2024-04-28\",\"time\":null}}";
        List<List<String>> rows = acled(attack(week, "REB", "COP"));
        assertThat(Exported.column(rows, "event_date")).containsExactly("2024-04-22");
        assertThat(Exported.column(rows, "time_precision")).containsExactly("2");
    }

    @Test
    void ucdpWantsDeathsAndAnArmedActor() throws IOException {
        assertThat(ucdp(attack("{\"recipients\":[\"a3\"]}", "REB", "COP"))).hasSize(1);
        assertThat(ucdp(attack("{\"recipients\":[\"a3\"],\"deaths\":3}", "CRM", "COP")))
                .hasSize(1);
        List<List<String>> rows = ucdp(attack("{\"recipients\":[\"a3\"],\"deaths\":3,\"place\":\"p1\"}", "REB", "COP"));
        assertThat(Exported.column(rows, "type_of_violence")).containsExactly("1");
        assertThat(Exported.column(rows, "side_a")).containsExactly("police");
        assertThat(Exported.column(rows, "deaths_a")).containsExactly("3");
        assertThat(Exported.column(rows, "gwnoa")).containsExactly("355");
        assertThat(Exported.column(rows, "geom_wkt")).containsExactly("POINT (27.9 43.2)");
        assertThat(Exported.column(rows, "priogrid_gid")).containsExactly("191936");
    }

    @Test
    void deathsOfCiviliansAreThoseOfCivilians() throws IOException {
        List<List<String>> rows = ucdp(attack("{\"recipients\":[\"a3\"],\"deaths\":3}", "UAF", "CVL"));
        assertThat(Exported.column(rows, "side_b")).containsExactly("Civilians");
        assertThat(Exported.column(rows, "deaths_civilians")).containsExactly("3");
        assertThat(Exported.column(rows, "deaths_unknown")).containsExactly("");
    }

    @Test
    void aboutSoManyIsNeitherTheLeastNorTheMost() throws IOException {
        List<List<String>> rows = ucdp(attack("{\"recipients\":[\"a3\"],\"deaths\":40}", "REB", "COP"));
        assertThat(Exported.column(rows, "best")).containsExactly("40");
        assertThat(Exported.column(rows, "low")).containsExactly("");
        assertThat(Exported.column(rows, "high")).containsExactly("");
    }

    @Test
    void aBombNeedsNobodyToBeNamedAndAShotFiredIsNoShelling() throws IOException {
        List<List<String>> bomb =
                acled(attack("{\"mode\":\"explosives\",\"actors\":[],\"place\":\"p1\"}", "REB", "COP"));
        assertThat(Exported.column(bomb, "sub_event_type")).containsExactly("Remote explosive/landmine/IED");
        String shot = "{\"mode\":\"heavy-weapons\",\"actors\":[],\"place\":\"p1\"}";
        assertThat(acled(attack(shot, "REB", "COP"))).hasSize(1);
    }
}
