package org.zhengtong.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Published articles in columns below 政府公告, so that there are 165 columns together, written as the product itself leaves
 * them: an article, its version, a place in the lists of its column and of the one above, and what search knows of it.
 */
final class ManyArticles {

    static final int FIRST = 1_000_000;

    private static final int ABOVE = 2;
    private static final int COLUMNS = 136;
    private static final int FIRST_COLUMN = 2_000;
    private static final int PORTION = 2_000;
    private static final int PARAGRAPHS = 8;
    private static final int LETTERS = 110;
    private static final Instant NEWEST = Instant.now().minusSeconds(7 * 86_400);

    private ManyArticles() {}

    static String column(int which) {
        return String.format("announcements/bench-%03d", which % COLUMNS);
    }

    static String page(int which) {
        return "/content/" + column(which) + "/" + (FIRST + which);
    }

    static void write(Connection connection, int articles) throws SQLException, IOException {
        connection.setAutoCommit(false);
        columns(connection);
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var from = 0; from < articles; from += PORTION) {
            var to = Math.min(articles, from + PORTION);
            new Portion(copies).write(from, to);
            connection.commit();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("select setval('search_document_seq', " + (FIRST + articles + 1_000L) + ")");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private static void columns(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("insert into content_column (id, site, parent_id, path, kind,"
                + " name_zh, name_en, update_cycle, reviewed, place, closed, version)"
                + " values (?, 'INTERNET', ?, ?, 'NEWS', ?, ?, 'NONE', false, ?, false, 0)")) {
            for (var which = 0; which < COLUMNS; which++) {
                statement.setLong(1, FIRST_COLUMN + which);
                statement.setLong(2, ABOVE);
                statement.setString(3, column(which));
                statement.setString(4, "公告" + which);
                statement.setString(5, "Notices " + which);
                statement.setInt(6, 100 + which);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Rows of all tables for some articles. */
    private static final class Portion {

        private final CopyManager copies;
        private final List<String> articles = new ArrayList<>();
        private final List<String> versions = new ArrayList<>();
        private final List<String> listings = new ArrayList<>();
        private final List<String> documents = new ArrayList<>();

        Portion(CopyManager copies) {
            this.copies = copies;
        }

        void write(int from, int to) throws SQLException, IOException {
            for (var which = from; which < to; which++) {
                add(which);
            }
            copy(
                    "content_article (id, number, column_id, language, translation_of, state, latest_serial, latest_by,"
                            + " changed_at, shown_id, published_at, demo, version, title)",
                    articles);
            copy("content_version (id, article_id, serial, title, source, body, facts, saved_by, saved_at)", versions);
            copy("content_listing (id, column_id, language, published_at, article_id, version_id)", listings);
            copy(
                    "search_document (id, source, document_key, kind, language, title, text, address, section,"
                            + " published_on, readers, sound, gone, round, changed_at, known_since, words)",
                    documents);
        }

        private void add(int which) {
            var id = FIRST + which;
            var column = FIRST_COLUMN + which % COLUMNS;
            var when = NEWEST.minusSeconds(which * 60L);
            var text = new SomeText(which);
            var title = text.title() + "（" + which + "）";
            var body = new StringBuilder();
            var plain = new StringBuilder();
            for (var i = 0; i < PARAGRAPHS; i++) {
                var paragraph = text.paragraph(LETTERS);
                body.append("<p>").append(paragraph).append("</p>");
                plain.append(paragraph).append(' ');
            }
            articles.add(row(id, id, column, "ZH", id, "PUBLISHED", 1, 1, when, id, when, "f", 1, title));
            versions.add(row(id, id, 1, title, "县政府办公室", body, "{\"kind\":\"plain\"}", 1, when));
            listings.add(row(2L * id, column, "ZH", when, id, id));
            listings.add(row(2L * id + 1, ABOVE, "ZH", when, id, id));
            documents.add(row(
                    id,
                    "articles",
                    id,
                    "ARTICLE",
                    "zh",
                    title,
                    plain,
                    page(which),
                    "公告" + which % COLUMNS,
                    LocalDate.ofInstant(when, ZoneOffset.UTC),
                    "public",
                    "gonggao",
                    "f",
                    0,
                    when,
                    when,
                    ""));
        }

        private static String row(Object... values) {
            var line = new StringBuilder();
            for (var value : values) {
                line.append(line.isEmpty() ? "" : "\t").append(value);
            }
            return line.append('\n').toString();
        }

        private void copy(String table, List<String> rows) throws SQLException, IOException {
            copies.copyIn("copy " + table + " from stdin", new StringReader(String.join("", rows)));
        }
    }
}
