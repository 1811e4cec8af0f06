package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ProcessUse;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Reviewing;

/** Says which columns have their articles reviewed by a process. */
@Stateless
@Local(ProcessUse.class)
@PermitAll
public class ColumnsOfProcesses implements ProcessUse {

    @Inject
    Columns columns;

    @Override
    public List<Bilingual> usersOf(String process) {
        return process.equals(Reviewing.PROCESS)
                ? Stream.of(Site.values())
                        .flatMap(site -> columns.tree(site).stream())
                        .filter(each -> each.reviewed() && !each.closed())
                        .map(ColumnView::name)
                        .toList()
                : List.of();
    }
}
