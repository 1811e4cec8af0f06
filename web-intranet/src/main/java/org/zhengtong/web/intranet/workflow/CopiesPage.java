package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.platform.support.workflow.boundary.ReadingTable;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.intranet.PersonNames;

/** 传阅: what colleagues sent to read, unread first. Opening the case is reading it. */
@Named
@RequestScoped
public class CopiesPage {

    private static final int ROWS = 30;

    @Inject
    ReadingTable table;

    @Inject
    PersonNames names;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<CopyView> page;

    public boolean isUnreadOnly() {
        return "unread".equals(parameters.get("only"));
    }

    public Page<CopyView> getPage() {
        if (page == null) {
            page = table.mine(isUnreadOnly(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public String nameOf(AccountId person) {
        return names.of(person);
    }
}
