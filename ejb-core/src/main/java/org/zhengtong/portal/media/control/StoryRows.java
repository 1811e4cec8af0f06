package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.entity.Story;

/** Stories as lists show them, with the names of their sources and how many others are the same. */
@ApplicationScoped
public class StoryRows {

    @Inject
    Stories stories;

    @Inject
    Sources sources;

    public List<StoryRow> of(List<Story> found) {
        var names = sources.names();
        var reprints = stories.reprints(found.stream().map(Story::id).toList());
        return found.stream()
                .map(each -> each.row(names.getOrDefault(each.source(), ""), reprints.getOrDefault(each.id(), 0L)))
                .toList();
    }
}
