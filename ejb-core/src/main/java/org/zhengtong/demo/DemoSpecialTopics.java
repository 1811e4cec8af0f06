package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.control.Blocks;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.entity.PageBlock;
import org.zhengtong.portal.content.entity.SiteColumn;

/** Opens the special topics of the demo county and arranges their pages. */
@ApplicationScoped
public class DemoSpecialTopics {

    private static final String FILE = "/db/demo/content/special-topics.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Inject
    Columns columns;

    @Inject
    Blocks blocks;

    private record Both(String zh, String en) {

        Bilingual bilingual() {
            return new Bilingual(zh, en);
        }
    }

    /** @param shows paths of columns that its page lists */
    private record Topic(String slug, Both name, Both description, Both text, List<String> shows, Both links) {}

    void open() {
        var above = columns.find(Site.INTERNET, "topics").orElseThrow();
        var topics = topics();
        for (var place = 1; place <= topics.size(); place++) {
            open(topics.get(place - 1), above, place);
        }
    }

    private void open(Topic topic, SiteColumn above, int place) {
        var name = topic.name().bilingual();
        var column = columns.add(new SiteColumn(Site.INTERNET, above, topic.slug(), ColumnKind.TOPIC, name, place));
        column.describe(name, topic.description().bilingual(), place);
        var shown = topic.shows().stream()
                .map(path -> columns.find(Site.INTERNET, path).orElseThrow().id())
                .toList();
        add(column, 1, form(BlockKind.HEADLINE, List.of(column.id()), null));
        add(column, 2, form(BlockKind.TEXT, List.of(), topic.text()));
        add(column, 3, form(BlockKind.LISTS, shown, null));
        add(column, 4, form(BlockKind.LINKS, List.of(), topic.links()));
    }

    private void add(SiteColumn column, int place, BlockForm form) {
        blocks.add(new PageBlock(column.id(), place, form));
    }

    private static BlockForm form(BlockKind kind, List<Long> columns, Both text) {
        var form = new BlockForm();
        form.setKind(kind);
        form.setColumns(columns);
        if (text != null) {
            form.setTextZh(text.zh());
            form.setTextEn(text.en());
        }
        return form;
    }

    private static List<Topic> topics() {
        try (var content = DemoSpecialTopics.class.getResourceAsStream(FILE)) {
            return YAML.readValue(content, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
