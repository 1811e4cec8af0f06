package org.zhengtong.platform.support.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.config.spi.StandardConverters;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs a persistence unit's migrations while Hibernate boots, before it validates. A unit says which with the properties
 * {@value #LOCATION} and {@value #TABLE}; one without them is left alone.
 */
public class MigrateSchema implements Integrator {

    public static final String LOCATION = "zhengtong.migration.location";
    public static final String TABLE = "zhengtong.migration.table";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessionFactory) {
        var registry = sessionFactory.getServiceRegistry();
        var settings = registry.requireService(ConfigurationService.class);
        var location = settings.getSetting(LOCATION, StandardConverters.STRING);
        if (location == null) {
            return;
        }
        var dataSource = registry.requireService(ConnectionProvider.class).unwrap(DataSource.class);
        var flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(dataSource)
                .locations(location)
                .table(settings.getSetting(TABLE, StandardConverters.STRING))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        // The units of a server boot side by side; on H2, tables are made under one lock for the whole database.
        synchronized (MigrateSchema.class) {
            flyway.migrate();
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // Migrations need no undoing when the unit closes.
    }
}
