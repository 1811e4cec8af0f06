package org.zhengtong.workflow.boundary;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The database of the tests, one for all of them: H2 in memory as the server sets it up, or with
 * {@code -Dzt.test.database=postgresql} a real PostgreSQL.
 */
final class Databases {

    private static final String H2_LIKE_THE_SERVER = "jdbc:h2:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    private static EntityManagerFactory shared;

    private Databases() {}

    /** A database of one's own. */
    record Fresh(EntityManagerFactory factory, DataSource dataSource) implements AutoCloseable {

        @Override
        public void close() {
            factory.close();
        }
    }

    static synchronized EntityManagerFactory shared() {
        if (shared == null) {
            shared = persistenceOn(isPostgres() ? postgres() : h2("mem:workflow"), true);
        }
        return shared;
    }

    static Fresh fresh() {
        var source = isPostgres() ? postgres() : h2(folder() + "/county;WRITE_DELAY=0");
        return new Fresh(persistenceOn(source, false), source);
    }

    /** In a file, and with every commit on disk, as in the server. */
    private static String folder() {
        try {
            return "file:" + Files.createTempDirectory("zhengtong-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The persistence unit as it is shipped, only without a container: it migrates and validates. */
    private static EntityManagerFactory persistenceOn(DataSource source, boolean statistics) {
        return Persistence.createEntityManagerFactory(
                "workflow",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        source,
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "hibernate.generate_statistics",
                        String.valueOf(statistics)));
    }

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("zt.test.database"));
    }

    private static DataSource h2(String name) {
        var source = new JdbcDataSource();
        source.setURL(H2_LIKE_THE_SERVER.formatted(name));
        source.setUser("sa");
        return pool(source);
    }

    private static DataSource postgres() {
        try {
            return pool(EmbeddedPostgres.start().getPostgresDatabase());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /**
     * As in the server, the same connections over and over. H2's own pool wraps each anew, and each wrapper asks the
     * database for its settings, which takes the longer the larger the file is.
     */
    private static DataSource pool(DataSource source) {
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(20);
        return new HikariDataSource(pool);
    }
}
