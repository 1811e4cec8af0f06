package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.search.entity.Analysis;

/** A field that says how it is taken apart finds that in each backend. */
class BackendAnalysisTest {

    @Test
    void bothBackendsKnowEveryWay() {
        var lucene = new TreeSet<String>();
        var elasticsearch = new TreeSet<String>();
        var analysis = new BackendAnalysis();
        analysis.configure(listening(LuceneAnalysisConfigurationContext.class, lucene));
        analysis.configure(listening(ElasticsearchAnalysisConfigurationContext.class, elasticsearch));
        assertThat(lucene).isEqualTo(ways());
        assertThat(elasticsearch).isEqualTo(ways());
    }

    private static Set<String> ways() {
        return Stream.of(Analysis.class.getFields())
                .map(BackendAnalysisTest::value)
                .collect(Collectors.toSet());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Every step of a definition leads to the next; names of analyzers are written down. */
    private static <T> T listening(Class<T> type, Set<String> names) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (method.getName().equals("analyzer")) {
                        names.add((String) values[0]);
                    }
                    return method.getReturnType().isInterface() ? listening(method.getReturnType(), names) : null;
                }));
    }
}
