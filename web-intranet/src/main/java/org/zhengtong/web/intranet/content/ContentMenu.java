package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 信息发布: writing and reviewing. */
@ApplicationScoped
public class ContentMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "articles",
                        "edit",
                        "/content/",
                        "/content/start /content/edit /content/versions /content/preview",
                        Permission.CONTENT_WRITE),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "articleReview",
                        "check",
                        "/content/review",
                        "/content/decide /content/case",
                        Permission.CONTENT_REVIEW),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "sitePages",
                        "cols",
                        "/content/pages",
                        "/content/block",
                        Permission.CONTENT_MANAGE),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "siteNotices",
                        "horn",
                        "/content/notices",
                        "/content/notice",
                        Permission.CONTENT_MANAGE),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "contentImports",
                        "upload",
                        "/content/imports",
                        "/content/imported",
                        Permission.CONTENT_WRITE),
                new Entry(Group.PORTAL_AND_DATA, "contentWords", "book", "/content/words", Permission.CONTENT_MANAGE),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "contentFigures",
                        "chart",
                        "/content/figures",
                        Permission.CONTENT_MANAGE),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "siteColumns",
                        "list",
                        "/content/columns",
                        "/content/column",
                        Permission.CONTENT_COLUMNS),
                new Entry(Group.PORTAL_AND_DATA, "siteCheck", "gauge", "/content/check", Permission.CONTENT_MANAGE),
                new Entry(Group.PORTAL_AND_DATA, "siteAnnual", "doc", "/content/annual", Permission.CONTENT_MANAGE));
    }
}
