package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.ReviewDesk;

/** Articles that the demo county's writers handed in, through the product itself: what waits for its reviewers today. */
@Dependent
public class DemoReviews {

    private static final String FILE = "/db/demo/content/drafts.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String EDITOR = "hu.lian";

    @Inject
    ArticleDesk desk;

    @Inject
    ReviewDesk review;

    @Inject
    PublishedContent published;

    /** @param note why it was sent back; null where it waits */
    record Draft(
            String column,
            String writer,
            String source,
            String note,
            String title,
            String summary,
            List<String> paragraphs) {}

    void handIn() {
        var people = new DemoPeople(new Random(20261127));
        for (var draft : drafts()) {
            var number = people.as(draft.writer(), () -> handIn(draft));
            if (draft.note() != null) {
                people.as(
                        EDITOR,
                        () -> review.sendBack(
                                number, review.open(number).article().serial(), draft.note()));
            }
        }
    }

    private ArticleNumber handIn(Draft draft) {
        var column = published.column(Site.INTERNET, draft.column()).orElseThrow();
        var number = desk.start(new StartArticle(column.id(), Language.ZH, draft.title(), null));
        var body =
                draft.paragraphs().stream().map(each -> "<p>" + each + "</p>").collect(Collectors.joining());
        desk.save(new SaveArticle(
                number,
                1,
                draft.title(),
                null,
                draft.summary(),
                draft.source(),
                null,
                null,
                body,
                new PlainFacts(),
                null,
                null,
                null,
                null));
        return desk.submit(number);
    }

    private static List<Draft> drafts() {
        try (var file = DemoReviews.class.getResourceAsStream(FILE)) {
            return YAML.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
