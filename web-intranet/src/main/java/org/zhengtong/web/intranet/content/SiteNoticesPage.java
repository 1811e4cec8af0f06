package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.SiteNoticeId;
import org.zhengtong.portal.content.SiteNoticeState;
import org.zhengtong.portal.content.SiteNoticeView;
import org.zhengtong.portal.content.boundary.SiteNoticeDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** 站点公告条: what stands above every page of the internet portal, stood there, or will. */
@Named
@ViewScoped
public class SiteNoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 20;
    static final String ADDRESS = "/content/notices";

    @Inject
    transient SiteNoticeDesk desk;

    @Inject
    transient PersonNames persons;

    private transient Page<SiteNoticeView> page;
    private int first;

    @PostConstruct
    void read() {
        first = PageNumber.of(
                        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), ROWS)
                .first();
    }

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        getPage();
    }

    public Page<SiteNoticeView> getPage() {
        if (page == null) {
            page = desk.notices(new Page.Request(first, ROWS));
        }
        return page;
    }

    public void end(SiteNoticeId id) {
        desk.end(id);
        News.tell("content_notices.done.ended");
        Redirect.to(ADDRESS);
    }

    public String nameOf(AccountId person) {
        return persons.of(person);
    }

    public String light(SiteNoticeState state) {
        return switch (state) {
            case WAITING -> "hold";
            case SHOWN -> "ok";
            case OVER -> "none";
        };
    }
}
