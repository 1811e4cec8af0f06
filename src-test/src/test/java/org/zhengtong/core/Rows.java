package org.zhengtong.core;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks into the tables, for what no boundary tells. */
final class Rows {

    private Rows() {}

    static long count(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).get(0));
    }

    /** The first column as text. */
    static List<String> texts(String sql, Object... parameters) {
        return ask(sql, parameters, statement -> {
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        });
    }

    static int change(String sql, Object... parameters) {
        return ask(sql, parameters, PreparedStatement::executeUpdate);
    }

    private static <T> T ask(String sql, Object[] parameters, Question<T> question) {
        try (var connection = dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return question.ask(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/ZhengtongDS");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is asked of a prepared statement. */
    private interface Question<T> {

        T ask(PreparedStatement statement) throws SQLException;
    }
}
