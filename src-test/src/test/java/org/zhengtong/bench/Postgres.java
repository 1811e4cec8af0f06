package org.zhengtong.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** PostgreSQL for a benchmark, empty at the beginning, with a database for each server. */
final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final int port;

    Postgres(int port, String folder) throws IOException {
        this.port = port;
        this.postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(Path.of(System.getProperty("bench.folder"), folder))
                .setCleanDataDirectory(true)
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    void create(String database) throws SQLException {
        try (var connection = connect(USER);
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    /** For a server that uses the database. */
    Map<String, String> environment(String database) {
        return Map.of(
                "ZT_DB_DRIVER", "postgresql", "ZT_DB_URL", url(database), "ZT_DB_USER", USER, "ZT_DB_PASSWORD", USER);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
