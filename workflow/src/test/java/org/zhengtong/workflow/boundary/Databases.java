package org.zhengtong.workflow.boundary;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The database of the tests, one for all of them: H2 in memory as the server sets it up, or with
 * {@code -Dzt.test.database=postgresql} a real PostgreSQL.
 */
final class Databases {

    private static final String H2_LIKE_THE_SERVER = "jdbc:h2:mem:workflow;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    private static EntityManagerFactory shared;

    private Databases() {}

    /** The persistence unit as it is shipped, only without a container: it migrates and validates. */
    static synchronized EntityManagerFactory shared() {
        if (shared == null) {
            var source = isPostgres() ? postgres() : h2();
            shared = Persistence.createEntityManagerFactory(
                    "workflow",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource",
                            source,
                            "jakarta.persistence.nonJtaDataSource",
                            source,
                            "hibernate.generate_statistics",
                            "true"));
        }
        return shared;
    }

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("zt.test.database"));
    }

    private static DataSource h2() {
        return pool(JdbcConnectionPool.create(H2_LIKE_THE_SERVER, "sa", ""));
    }

    private static DataSource pool(JdbcConnectionPool pool) {
        pool.setMaxConnections(20);
        return pool;
    }

    private static DataSource postgres() {
        try {
            var source = new PGConnectionPoolDataSource();
            source.setUrl(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"));
            return pool(JdbcConnectionPool.create(source));
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }
}
