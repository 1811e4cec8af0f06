package org.zhengtong.platform.support.search.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.zhengtong.platform.support.search.entity.Segmented;

/** What one would write with Lucene alone: the measure for what the product puts on top of it. */
final class RawLucene implements AutoCloseable {

    private static final int SHOWN = 10;
    private static final int PASSAGES = 20;

    private final Path folder;
    private final Analyzer pairs;
    private final Analyzer asked;
    private final Analyzer tokens;
    private DirectoryReader reader;
    private IndexSearcher searcher;
    private UnifiedHighlighter highlighter;

    RawLucene(Path folder) throws IOException {
        this.folder = folder;
        pairs = pairs("true");
        asked = pairs("false");
        tokens = CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter("lowercase")
                .build();
    }

    private static Analyzer pairs(String alone) throws IOException {
        return CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("cjkWidth")
                .addTokenFilter("lowercase")
                .addTokenFilter("cjkBigram", "outputUnigrams", alone)
                .build();
    }

    /** One document after another, as many as there are. */
    void index(List<org.zhengtong.platform.support.search.Document> rows) throws IOException {
        var analyzer = new PerFieldAnalyzerWrapper(
                tokens, Map.of("titlePairs", pairs, "textPairs", pairs));
        var config = new IndexWriterConfig(analyzer).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (var row : rows) {
                writer.updateDocument(new Term("id", row.key()), document(row));
            }
            writer.commit();
        }
    }

    private static Document document(org.zhengtong.platform.support.search.Document row) {
        var document = new Document();
        document.add(new StringField("id", row.key(), Field.Store.YES));
        document.add(new KeywordField("kind", row.kind().name(), Field.Store.YES));
        document.add(new StringField("language", row.language(), Field.Store.NO));
        document.add(new TextField("title", Segmented.of(row.title()), Field.Store.NO));
        document.add(new TextField("titlePairs", row.title(), Field.Store.YES));
        document.add(new TextField("text", Segmented.of(row.text()), Field.Store.NO));
        document.add(new TextField("textPairs", row.text(), Field.Store.YES));
        document.add(new StoredField("address", row.address()));
        document.add(new KeywordField("section", row.section(), Field.Store.YES));
        document.add(new NumericDocValuesField("publishedOn", row.day().toEpochDay()));
        document.add(new IntField("year", row.day().getYear(), Field.Store.NO));
        document.add(new TextField("readers", String.join(" ", row.readers()), Field.Store.NO));
        document.add(new TextField("sound", Sounds.of(row.title(), row.words()), Field.Store.NO));
        document.add(new IntField("gone", 0, Field.Store.NO));
        return document;
    }

    /** The product's own index, to ask it without the product. */
    void open(Path index) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
        highlighter = UnifiedHighlighter.builder(searcher, pairs).build();
    }

    /** @return how many there are */
    int find(String text, Set<String> readers) throws IOException {
        var wanted = new BooleanQuery.Builder()
                .add(parsed(text, asked, Map.of("titlePairs", 4f, "wordsPairs", 2f, "textPairs", 1f)), Occur.SHOULD)
                .add(parsed(Segmented.of(text), tokens, Map.of("title", 2f, "words", 1f, "text", 1f)), Occur.SHOULD)
                .build();
        var open = new BooleanQuery.Builder();
        readers.forEach(token -> open.add(new TermQuery(new Term("readers", token)), Occur.SHOULD));
        var query = new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(IntPoint.newExactQuery("gone", 0), Occur.FILTER)
                .add(new TermQuery(new Term("language", "zh")), Occur.FILTER)
                .add(open.build(), Occur.FILTER)
                .add(worth("names", text, 150), Occur.SHOULD)
                .add(worth("kind", "MATTER", 2), Occur.SHOULD)
                .add(worth("kind", "COLUMN", 2), Occur.SHOULD)
                .build();
        var top = searcher.search(query, new TopScoreDocCollectorManager(SHOWN, null, Integer.MAX_VALUE, false));
        show(query, top.scoreDocs);
        return (int) top.totalHits.value;
    }

    private static Query worth(String field, String value, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), boost);
    }

    private void show(Query query, ScoreDoc[] shown) throws IOException {
        var ids = new int[shown.length];
        for (var i = 0; i < shown.length; i++) {
            ids[i] = shown[i].doc;
            searcher.storedFields().document(ids[i], Set.of("address", "section", "kind"));
        }
        if (ids.length > 0) {
            highlighter.highlightFields(
                    new String[] {"titlePairs", "textPairs"}, query, ids, new int[] {PASSAGES, PASSAGES});
        }
    }

    private static Query parsed(String text, Analyzer analyzer, Map<String, Float> fields) {
        var parser = new SimpleQueryParser(analyzer, fields);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(text);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
