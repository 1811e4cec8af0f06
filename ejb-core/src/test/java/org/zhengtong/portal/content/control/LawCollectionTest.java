package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.RegulationFacts;

/** The national collection of laws, 1,510 long real texts: skipped where it does not lie beside the project. */
class LawCollectionTest {

    private static final Path COLLECTION =
            Path.of(System.getProperty("laws", "../../shared/data/laws/national-corpus.tar.gz"));
    private static final Pattern ARTICLE = Pattern.compile("^第[一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十]+)?[ \\u3000]");

    @Test
    void everyLawBecomesAnArticleWhoseArticlesHaveAnchors() throws Exception {
        assumeTrue(Files.exists(COLLECTION), () -> "SKIPPED: no collection of laws at " + COLLECTION.toAbsolutePath());
        var laws = 0;
        var versions = new HashSet<String>();
        var wrong = new ArrayList<String>();
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(Files.newInputStream(COLLECTION)), StandardCharsets.UTF_8.name())) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith(".md")) {
                    laws++;
                    check(entry.getName(), tar.readAllBytes(), versions, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(laws).isEqualTo(1_510);
        assertThat(versions).hasSizeGreaterThan(1_490);
    }

    private static void check(String path, byte[] content, HashSet<String> versions, ArrayList<String> wrong)
            throws ImportFailure, IOException {
        var read = ReadText.of(path, content);
        var body = Markup.parse(Markup.clean(read.body().body().html()));
        LawAnchors.put(body.body());
        var fields = new HashMap<>(read.fields());
        LawHead.readName(path, fields);
        var facts = (RegulationFacts) ReadFacts.of(ColumnKind.REGULATIONS, fields, LocalDate.of(2026, 11, 27));
        versions.add(facts.versionOf() + facts.issuedOn());
        var numbered = new HashSet<String>();
        new String(content, StandardCharsets.UTF_8).lines().forEach(each -> {
            var article = ARTICLE.matcher(each);
            if (article.find()) {
                numbered.add(article.group().strip());
            }
        });
        var anchors = body.select("[id^=article-]").size();
        if (fields.get("title").isBlank() || !body.body().hasText() || anchors < numbered.size()) {
            wrong.add(path + " " + anchors + " of " + numbered.size());
        }
    }
}
