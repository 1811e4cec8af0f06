package org.zhengtong.web.intranet.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** One's own notices, newest first. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int ROWS = 30;

    @Inject
    Inbox inbox;

    private int number = 1;
    private Page<MessageRow> page;

    public int getNumber() {
        return number;
    }

    public void setNumber(int wanted) {
        number = wanted;
    }

    public Page<MessageRow> getPage() {
        if (page == null) {
            page = inbox.mine(Page.Request.ofNumber(number, ROWS));
        }
        return page;
    }

    public String textOf(MessageRow message) {
        return Words.in(Language.current())
                .text(
                        "notification.message." + message.wordKey(),
                        message.parameters().toArray());
    }

    public String markAllRead() {
        inbox.markAllRead();
        return "/notification/index?faces-redirect=true";
    }
}
