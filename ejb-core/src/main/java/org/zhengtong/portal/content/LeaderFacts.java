package org.zhengtong.portal.content;

import java.util.List;

/**
 * A leader of the county or of a unit.
 *
 * @param post for example 副县长
 * @param duties what they are responsible for 工作分工
 * @param order place in the list of leaders
 */
public record LeaderFacts(String post, String duties, int order) implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("post", post, "duties", duties);
    }
}
