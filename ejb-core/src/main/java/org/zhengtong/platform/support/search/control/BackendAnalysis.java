package org.zhengtong.platform.support.search.control;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.zhengtong.platform.support.search.entity.Analysis;

/**
 * How the backends take text apart, under the same names and to the same end. A word list alone does not find 北京 in
 * 北京大学: pairs of letters do. Nothing here needs more than a backend has by itself: words and sounds of Chinese are found
 * out before, see {@code Segmented} and {@code Sounds}.
 */
public class BackendAnalysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    private static final String PAIRS_AND_ALONE = "pairs_and_alone";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        pairs(context, Analysis.PAIRS, true);
        pairs(context, Analysis.PAIRS_ASKED, false);
        context.analyzer(Analysis.TOKENS).custom().tokenizer("whitespace").tokenFilter("lowercase");
    }

    private static void pairs(LuceneAnalysisConfigurationContext context, String name, boolean alone) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", String.valueOf(alone));
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(PAIRS_AND_ALONE).type("cjk_bigram").param("output_unigrams", true);
        context.analyzer(Analysis.PAIRS)
                .custom()
                .tokenizer("standard")
                .tokenFilters("cjk_width", "lowercase", PAIRS_AND_ALONE);
        context.analyzer(Analysis.PAIRS_ASKED)
                .custom()
                .tokenizer("standard")
                .tokenFilters("cjk_width", "lowercase", "cjk_bigram");
        context.analyzer(Analysis.TOKENS).custom().tokenizer("whitespace").tokenFilters("lowercase");
    }
}
