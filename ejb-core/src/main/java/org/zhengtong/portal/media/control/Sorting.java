package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.portal.media.entity.Story;
import org.zhengtong.portal.media.entity.Topic;

/** Finds what stories are about, by the editors' words as they stand now. */
@Dependent
public class Sorting {

    @Inject
    Topics topics;

    private Map<Long, TopicWords> words;

    /** @param always what all stories of its source are about; null for nothing in particular */
    public void sort(Story story, Long always) {
        var text = story.summary() == null ? story.title() : story.title() + "\n" + story.summary();
        var about = new HashSet<Long>();
        List<String> keywords = new ArrayList<>();
        words().forEach((topic, wording) -> {
            var found = wording.foundIn(text);
            if (!found.isEmpty() || topic.equals(always)) {
                about.add(topic);
                found.stream().filter(each -> !keywords.contains(each)).forEach(keywords::add);
            }
        });
        story.isAbout(about, keywords);
    }

    private Map<Long, TopicWords> words() {
        if (words == null) {
            words = topics.all().stream()
                    .filter(topic -> !topic.isRetired())
                    .collect(Collectors.toMap(Topic::id, topic -> TopicWords.of(topic.wording())));
        }
        return words;
    }

    /** Words were changed. */
    public void readAgain() {
        words = null;
    }
}
