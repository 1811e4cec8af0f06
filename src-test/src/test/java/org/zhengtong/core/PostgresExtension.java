package org.zhengtong.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Starts a real PostgreSQL before the server that needs it, and stops it afterwards. */
public class PostgresExtension implements LoadableExtension {

    /** The port that arquillian.xml names. */
    static final int PORT = 15433;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Database.class);
    }

    /** The database beside the server. */
    public static class Database {

        private EmbeddedPostgres postgres;

        public void start(@Observes BeforeStart event) throws IOException {
            if ("postgresql".equals(System.getProperty("arquillian.launch"))) {
                postgres = EmbeddedPostgres.builder()
                        .setPort(PORT)
                        .setDataDirectory(Path.of(System.getProperty("it.folder"), "postgresql", "database"))
                        .setCleanDataDirectory(true)
                        .start();
            }
        }

        public void stop(@Observes AfterStop event) throws IOException {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
