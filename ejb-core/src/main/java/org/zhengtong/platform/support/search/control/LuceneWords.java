package org.zhengtong.platform.support.search.control;

import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.zhengtong.platform.support.search.entity.Analysis;

/** How Lucene takes text apart. A word list alone does not find 北京 in 北京大学: pairs of letters do. */
public class LuceneWords implements LuceneAnalysisConfigurer {

    private static final String ALONE_TOO = "outputUnigrams";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analysis.WORDS).instance(new SmartChineseAnalyzer());
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
                .param(ALONE_TOO, String.valueOf(alone));
    }
}
