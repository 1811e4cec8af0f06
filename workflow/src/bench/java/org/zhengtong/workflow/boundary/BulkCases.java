package org.zhengtong.workflow.boundary;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.platform.support.workflow.CaseKey;

/** Fills the engine's tables with copies of one open case: a county's worth in seconds. */
final class BulkCases {

    /** Copies lie far above what the sequences give. */
    static final long APART = 10_000_000L;

    private static final Map<String, String> CHANGED = Map.of(
            "id", "id + n * " + APART,
            "case_id", "case_id + n * " + APART,
            "step_id", "step_id + n * " + APART,
            "case_number", "case_number || '-' || n",
            "work", "'copy-' || id || '-' || n");

    private final Databases.Fresh source;
    private final County county;
    private int copies;

    BulkCases(Databases.Fresh source, County county) {
        this.source = source;
        this.county = county;
    }

    void growTo(CaseKey open, int wanted) {
        try (var connection = source.dataSource().getConnection()) {
            numbers(connection, copies + 1, wanted);
            var of = " = (select id from workflow_case where case_number = '" + open.number() + "')";
            copy(connection, "workflow_case", "id" + of);
            copy(connection, "workflow_step", "case_id" + of);
            copy(connection, "workflow_signer", "step_id in (select id from workflow_step where case_id" + of + ")");
            copy(connection, "workflow_history", "case_id" + of);
            copies = wanted;
            settle(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void numbers(Connection connection, int first, int last) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_number");
            statement.execute("create table bench_number (n bigint)");
        }
        try (var insert = connection.prepareStatement("insert into bench_number values (?)")) {
            for (var n = first; n <= last; n++) {
                insert.setLong(1, n);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void copy(Connection connection, String table, String where) throws SQLException {
        var columns = columns(connection, table);
        var values = columns.stream()
                .map(column -> CHANGED.getOrDefault(column, column))
                .toList();
        try (var statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                    + String.join(", ", values) + " from " + table + ", bench_number where " + where);
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            var columns = new ArrayList<String>();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return columns;
        }
    }

    /** As a database does by itself after a while: what was loaded in bulk is not paid for by what is measured next. */
    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
            statement.execute("checkpoint");
        }
    }
}
