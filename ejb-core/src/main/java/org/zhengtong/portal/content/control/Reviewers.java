package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengtong.platform.security.directory.RightHolders;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.SiteColumn;

/**
 * Who is asked to review an article: everybody whose right to review reaches its column, without whoever wrote the newest
 * version. The county's leaders have that right for every column of eighty units; they are asked only where there is nobody
 * else.
 */
@ApplicationScoped
public class Reviewers {

    /** Who reviews the column, as the process calls them. */
    public static final String REVIEWER = "reviewer";

    /** 网站总编, whatever the column. */
    private static final String EDITOR = "editor";

    /** 县领导. */
    private static final String LEADER = "leader";

    @Inject
    Directory directory;

    /** The lanes that a process of publication can name. */
    public Map<String, List<Signatory>> lanes(Article article, SiteColumn column) {
        return Map.of(
                REVIEWER, reviewers(article, column),
                EDITOR, county(article, false).toList(),
                LEADER, county(article, true).toList());
    }

    public List<Signatory> reviewers(Article article, SiteColumn column) {
        var all = directory.holders(Permission.CONTENT_REVIEW, column.view().unit(), article.latestBy());
        var near = signatories(all, each -> !(each.county() && each.heads())).toList();
        var asked = near.isEmpty() ? signatories(all, each -> true).toList() : near;
        ContentRule.NOBODY_REVIEWS.require(!asked.isEmpty());
        return asked;
    }

    private Stream<Signatory> county(Article article, boolean heads) {
        var all = directory.holders(Permission.CONTENT_REVIEW, null, article.latestBy());
        return signatories(all, each -> each.heads() == heads);
    }

    private static Stream<Signatory> signatories(List<RightHolders> all, Predicate<RightHolders> which) {
        return all.stream().filter(which).map(each -> new Signatory(each.group(), null));
    }
}
