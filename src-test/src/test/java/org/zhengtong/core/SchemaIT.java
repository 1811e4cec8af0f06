package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only migrations change the schema. */
public class SchemaIT extends InServer {

    /**
     * Tables that Hibernate makes at the start for statements we don't write: on H2, made by one unit while the other
     * migrates, they stopped one start in some ten.
     */
    @Test
    void hasNoTablesOfTheMappersOwn() {
        assertThat(Rows.texts("select table_name from information_schema.tables"
                        + " where lower(table_name) like 'ht\\_%' or lower(table_name) like 'hte\\_%'"))
                .isEmpty();
        assertThat(Rows.count(
                        "select count(*) from information_schema.tables where lower(table_name) = 'content_article'"))
                .isEqualTo(1);
    }
}
