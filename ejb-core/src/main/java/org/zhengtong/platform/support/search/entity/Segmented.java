package org.zhengtong.platform.support.search.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/**
 * Text with spaces between its words: Chinese by a word list, English by stems. It is done on this side because no backend
 * but Lucene knows Chinese words without being added to.
 */
public class Segmented implements ValueBridge<String, String> {

    private static final Analyzer WORDS = new SmartChineseAnalyzer();

    public static String of(String text) {
        var words = new StringJoiner(" ");
        try (var tokens = WORDS.tokenStream("", text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word);
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words.toString();
    }

    @Override
    public String toIndexedValue(String text, ValueBridgeToIndexedValueContext context) {
        return text == null ? null : of(text);
    }
}
