package org.zhengtong.platform.support.search.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.zhengtong.bench.SomeText;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.entity.SearchDocument;
import org.zhengtong.platform.support.search.entity.SearchState;
import org.zhengtong.platform.support.search.entity.SearchTerm;

/** The product's own search over a database in a file and an index beside it, as the server configures them. */
final class OwnSearch implements AutoCloseable {

    private static final String DATABASE =
            "jdbc:h2:mem:search;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE";
    private static final List<String> MIGRATIONS = List.of("V202611270001__search_keep_documents.sql", "V202611270501__search_number_rounds.sql", "V202611270502__search_keep_searches.sql", "V202611270503__search_drop_index_of_changes.sql", "V202611280501__search_keep_words_and_codes.sql");
    private static final int PORTION = 100;
    private static final int PARAGRAPHS = 8;
    private static final int LETTERS = 110;

    private final Path folder;
    private final EntityManagerFactory factory;

    OwnSearch(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        migrate();
        var properties = new Properties();
        properties.put("hibernate.connection.url", DATABASE);
        properties.put("hibernate.hbm2ddl.auto", "validate");
        properties.put("hibernate.jdbc.batch_size", "50");
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put("hibernate.search.backend.directory.root", folder.toString());
        properties.put("hibernate.search.backend.analysis.configurer", "class:" + BackendAnalysis.class.getName());
        var configuration = new Configuration();
        configuration.addProperties(properties);
        configuration.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        for (var each : List.of(SearchDocument.class, SearchState.class, SearchTerm.class)) {
            configuration.addAnnotatedClass(each);
        }
        factory = configuration.buildSessionFactory();
    }

    /** With the tables that the product has. */
    private static void migrate() {
        try (var connection = DriverManager.getConnection(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("create table identity_role_permission (role varchar(60), permission varchar(60))");
            for (var migration : MIGRATIONS) {
                statement.execute("runscript from 'classpath:db/migration/core/" + migration + "'");
            }
            // Lucene by hand knows no synonyms.
            statement.execute("delete from search_term");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Path index() {
        return folder.resolve("documents");
    }

    void fill(int documents) {
        for (var from = 0; from < documents; from += PORTION) {
            var first = from;
            inTransaction(entities -> {
                var kept = documents(entities);
                for (var each = first; each < Math.min(documents, first + PORTION); each++) {
                    kept.keep(document(each), null);
                }
            });
        }
    }

    private static Document document(int each) {
        var text = new SomeText(each);
        var title = text.title() + "（" + each + "）";
        var body = new StringBuilder();
        for (var i = 0; i < PARAGRAPHS; i++) {
            body.append(text.paragraph(LETTERS)).append(' ');
        }
        return new Document(
                "bench",
                Integer.toString(each),
                ResultKind.ARTICLE,
                "zh",
                title,
                body.toString(),
                "/content/bench/" + each,
                null,
                "公告" + each % 160,
                LocalDate.of(2026, 1, 1).minusDays(each % 2_000),
                Set.of(each % 5 == 0 ? Readers.STAFF : Readers.PUBLIC));
    }

    /** As they stand in the database. */
    List<Document> rows() {
        var rows = new ArrayList<Document>();
        inTransaction(entities -> {
            var count = documents(entities).count();
            for (var each = 0; each < count; each++) {
                rows.add(document(each));
            }
        });
        return rows;
    }

    void reindex() {
        var last = new long[] {0};
        do {
            inTransaction(entities -> last[0] = documents(entities).reindex(last[0], PORTION));
        } while (last[0] > 0);
        inTransaction(entities -> documents(entities).flush());
    }

    Found find(SearchQuery query, Page.Request page) {
        try (var entities = factory.createEntityManager()) {
            var index = new SearchIndex();
            index.entities = entities;
            index.documents = documents(entities);
            index.terms = new Terms();
            index.terms.entities = entities;
            return index.find(query, Set.of(Readers.PUBLIC), page);
        }
    }

    private static Documents documents(EntityManager entities) {
        var documents = new Documents();
        documents.entities = entities;
        documents.clock = Clock.systemUTC();
        return documents;
    }

    private void inTransaction(Consumer<EntityManager> task) {
        try (var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            task.accept(entities);
            entities.getTransaction().commit();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
