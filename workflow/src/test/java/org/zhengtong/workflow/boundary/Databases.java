package org.zhengtong.workflow.boundary;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database of the tests: H2 in memory. */
final class Databases {

    private static final String H2_LIKE_THE_SERVER =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    private Databases() {}

    static EntityManagerFactory fresh() {
        var source = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + H2_LIKE_THE_SERVER, "sa", "");
        source.setMaxConnections(20);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/workflow")
                .table("workflow_schema_history")
                .load()
                .migrate();
        return Persistence.createEntityManagerFactory(
                "workflow",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        source,
                        "jakarta.persistence.nonJtaDataSource",
                        source));
    }
}
