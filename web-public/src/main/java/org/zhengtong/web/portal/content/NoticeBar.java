package org.zhengtong.web.portal.content;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.SiteNoticeView;
import org.zhengtong.portal.content.boundary.SiteNoticeBoard;

/** What the editor has to tell everybody now, above every page. It is empty where nothing can be read: error pages stand. */
@Named
@RequestScoped
public class NoticeBar {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeBar.class);

    @Inject
    SiteNoticeBoard board;

    private List<SiteNoticeView> notices;

    public List<SiteNoticeView> getNotices() {
        if (notices == null) {
            notices = read();
        }
        return notices;
    }

    private List<SiteNoticeView> read() {
        try {
            return board.shown(
                    Language.of(org.zhengtong.web.pages.Language.current().locale()));
        } catch (EJBException unreadable) {
            LOG.warn("the site notices can't be read", unreadable);
            return List.of();
        }
    }
}
