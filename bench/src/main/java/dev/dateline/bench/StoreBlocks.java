// SPDX-License-Identifier: Apache-2.0
package dev.dateline.bench;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes a SQLite store many times as large without adding: what it holds is put in again and again, each time as so many days later, under other
 * ids, and with other names and keys but for the frequent ones. All tables and indexes get the rows that adding would write, in bulk. The
 * records' days and ids are others too, their texts are not.
 */
final class StoreBlocks implements AutoCloseable {
    /** Names and keys that fewer items of the store have are its own, and others in each block. */
    private static final int FREQUENT = 12;

    private static final String UNDATED = Long.toString(Long.MIN_VALUE / 2);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int DAYS_OF_PORTRAIT = 2;
    private static final List<String> ITEMS =
            List.of("actor", "place", "time", "statement", "event", "commitment", "figure");

    private final Connection connection;
    private final Path block;
    private final int days;
    private int blocks;

    /**
     * Takes what a store holds for the block.
     *
     * @param days how many days later each block is than the one before
     */
    StoreBlocks(Path store, int days) throws SQLException, java.io.IOException {
        this.block = store.resolveSibling(store.getFileName() + ".block");
        this.days = days;
        Files.deleteIfExists(block);
        connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        run("VACUUM INTO '" + block + "'");
        goOn();
        run("PRAGMA cache_size = -800000");
        run("PRAGMA temp_store = MEMORY");
        run("ATTACH '" + block + "' AS block");
        run("CREATE TEMP TABLE rare_term AS SELECT term AS old, ROW_NUMBER() OVER (ORDER BY term) AS place FROM"
                + " (SELECT p.term FROM block.posting p JOIN block.term t ON t.number = p.term WHERE t.kind = 'name'"
                + " GROUP BY p.term HAVING COUNT(*) < " + FREQUENT + ")");
        run("CREATE UNIQUE INDEX temp.rare_term_old ON rare_term (old)");
        run("CREATE TEMP TABLE rare_key AS SELECT shelf, key FROM (SELECT shelf, key FROM block.memory_key UNION ALL"
                + " SELECT shelf, key FROM block.memory_key_young) GROUP BY shelf, key HAVING COUNT(*) < "
                + FREQUENT);
        run("CREATE UNIQUE INDEX temp.rare_key_key ON rare_key (shelf, key)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }

    /** Leaves the store as others open it. */
    void pause() throws SQLException {
        run("PRAGMA journal_mode = WAL");
    }

    /** Makes it quick to fill: what is begun and not ended is lost. */
    void goOn() throws SQLException {
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
    }

    /** Puts the block in once more. */
    void add() throws SQLException {
        blocks++;
        long article = number("SELECT MAX(number) FROM main.article");
        long item = number("SELECT MAX(number) FROM main.memory_item");
        long reading = number("SELECT MAX(number) FROM main.reading");
        long term = number("SELECT MAX(number) FROM main.term");
        Filled filled = new Filled(blocks, (long) blocks * days, article, item, reading, term);
        run("BEGIN");
        readings(filled);
        rows(filled);
        names(filled);
        memory(filled);
        memoryItems(filled);
        words(filled);
        run("COMMIT");
    }

    /** What is put into the statements of a block. */
    private record Filled(int block, long days, long article, long item, long reading, long term) {
        String sql(String template) {
            return template.replaceAll("ID\\(([\\w.]+)\\)", "(printf('x%03d', " + block + ") || substr($1, 5))")
                    .replaceAll("DAY\\(([\\w.]+)\\)", "date($1, '+" + days + " days')")
                    .replace("ARTICLE", Long.toString(article))
                    .replace("ITEM", Long.toString(article << 20))
                    .replace("MEMORY", Long.toString(item))
                    .replace("READING", Long.toString(reading))
                    .replace("TERM", Long.toString(term))
                    .replace("LATER", Long.toString(days))
                    .replace("MARK", mark())
                    .replace("SALT", Long.toString(salt()));
        }

        /** What rare names of the block end in. */
        private String mark() {
            return "x" + block;
        }

        /** Leaves the lowest bit, by which keys of copies are told apart, and the kind of other keys. */
        long salt() {
            return (block * 0x9E3779B1L) & 0x7ffffffeL;
        }
    }

    private void fill(Filled filled, String... templates) throws SQLException {
        for (String template : templates) {
            run(filled.sql(template));
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "', 'block')")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private void rows(Filled filled) throws SQLException {
        fill(
                filled,
                "INSERT INTO main.article SELECT number + ARTICLE, ID(id), url, outlet, title, byline, DAY(published),"
                        + " DAY(day), language, characters, ID(text_hash), ID(record_hash), version, source, run,"
                        + " reading + READING FROM block.article",
                "INSERT INTO main.event_actor SELECT event + ITEM, role, position, actor + ITEM, name, country, sector"
                        + " FROM block.event_actor");
        for (String table : ITEMS) {
            StringBuilder values = new StringBuilder();
            for (String column : columns(table)) {
                String value = switch (column) {
                    case "number" -> "number + ITEM";
                    case "article" -> "article + ARTICLE";
                    case "day",
                            "first_day",
                            "last_day",
                            "deadline_first",
                            "deadline_last",
                            "issued_first",
                            "issued_last" -> "DAY(" + column + ")";
                    default -> column;
                };
                values.append(values.isEmpty() ? "" : ", ").append(value);
            }
            fill(filled, "INSERT INTO main." + table + " SELECT " + values + " FROM block." + table);
        }
    }

    private void names(Filled filled) throws SQLException {
        fill(
                filled,
                "INSERT INTO main.term SELECT r.place + TERM, t.kind, replace(t.term, ' ', 'MARK ') || 'MARK'"
                        + " FROM rare_term r JOIN block.term t ON t.number = r.old",
                "INSERT INTO main.term_word SELECT w.word || 'MARK', r.place + TERM FROM block.term_word w"
                        + " JOIN rare_term r ON r.old = w.term ORDER BY 1, 2",
                "INSERT INTO main.posting SELECT coalesce(r.place + TERM, p.term), coalesce(DAY(p.day), ''),"
                        + " p.item + ITEM, p.role FROM block.posting p LEFT JOIN rare_term r ON r.old = p.term"
                        + " ORDER BY 1, 2, 3, 4");
    }

    private void memory(Filled filled) throws SQLException {
        String keys = "INSERT INTO main.TABLE SELECT k.shelf,"
                + " CASE WHEN r.key IS NULL THEN k.key ELSE (k.key | SALT) - (k.key & SALT) END AS salted,"
                + " CASE k.day WHEN " + UNDATED + " THEN k.day ELSE k.day + LATER END, k.item + MEMORY"
                + " FROM block.TABLE k LEFT JOIN rare_key r ON r.shelf = k.shelf AND r.key = k.key"
                + " ORDER BY 1, 2, 3, 4";
        fill(
                filled,
                keys.replace("TABLE", "memory_key"),
                // The more articles there are, the more keys are in the small table.
                keys.replace("TABLE", "memory_key_young"),
                "UPDATE main.young_turn SET young = (SELECT COUNT(*) FROM main.memory_key_young) WHERE name = 'memory_key'",
                // Links tell how far the other end is, which is the same in each block.
                "INSERT INTO main.memory_link SELECT item + MEMORY, kind, links FROM block.memory_link ORDER BY 1, 2",
                "INSERT INTO main.memory_group SELECT shelf, ID(id), ID(named) FROM block.memory_group");
    }

    private void words(Filled filled) throws SQLException {
        fill(
                filled,
                "INSERT INTO main.article_words (rowid, words) SELECT a.number + ARTICLE, coalesce(a.title, '') || ' ' ||"
                        + " json_extract(r.record, '$.text') FROM block.article a JOIN block.reading r"
                        + " ON r.number = a.reading ORDER BY a.number",
                "INSERT INTO main.item_words (rowid, words) SELECT number + ITEM, words FROM"
                        + " (SELECT number, evidence AS words FROM block.event"
                        + " UNION ALL SELECT number, content FROM block.statement"
                        + " UNION ALL SELECT number, action || ' ' || coalesce(condition, '') || ' ' ||"
                        + " coalesce(instrument, '') FROM block.commitment) ORDER BY 1");
    }

    private void readings(Filled filled) throws SQLException {
        String from = filled.sql(
                "SELECT r.number + READING, r.article + ARTICLE, r.run, r.version, ID(r.record_hash), r.source,"
                        + " r.record, a.id, ID(a.id) FROM block.reading r JOIN block.article a ON a.number = r.article");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(from);
                PreparedStatement into =
                        connection.prepareStatement("INSERT INTO main.reading VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            while (rows.next()) {
                for (int i = 1; i <= 6; i++) {
                    into.setObject(i, rows.getObject(i));
                }
                into.setString(
                        7, record(rows.getString(7), filled.days).replaceFirst(rows.getString(8), rows.getString(9)));
                into.executeUpdate();
            }
        }
    }

    private static String record(String json, long later) {
        return DAY.matcher(json).replaceAll(day -> later(day.group(), later));
    }

    /** What only looks like a day stays as it is. */
    private static String later(String day, long later) {
        try {
            return LocalDate.parse(day).plusDays(later).toString();
        } catch (DateTimeParseException none) {
            return day;
        }
    }

    /** What articles are compared by. Of portraits the day of publication and that of the happening stand first. */
    private void memoryItems(Filled filled) throws SQLException {
        fill(
                filled,
                "INSERT INTO main.memory_item SELECT number + MEMORY, shelf, ID(id), ID(article), DAY(day)"
                        + " FROM block.memory_item ORDER BY number");
        String from = filled.sql("SELECT c.item + MEMORY, c.keys, c.content, i.shelf FROM block.memory_content c"
                + " JOIN block.memory_item i ON i.number = c.item ORDER BY 1");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(from);
                PreparedStatement into =
                        connection.prepareStatement("INSERT INTO main.memory_content VALUES (?, ?, ?)")) {
            while (rows.next()) {
                byte[] content = rows.getBytes(3);
                if (rows.getString(4).equals("incidents")) {
                    ByteBuffer portrait = ByteBuffer.wrap(content);
                    for (int i = 0; i < DAYS_OF_PORTRAIT; i++) {
                        int day = portrait.getInt(i * Integer.BYTES);
                        portrait.putInt(i * Integer.BYTES, day == Integer.MIN_VALUE ? day : day + (int) filled.days);
                    }
                }
                into.setLong(1, rows.getLong(1));
                into.setBytes(2, rows.getBytes(2));
                into.setBytes(3, content);
                into.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        pause();
        connection.close();
    }
}
