package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.scheduling.boundary.AgendaDesk;

/** Timers and deadlines of cases that fail; they are tried again on the agenda's own page. */
@Named
@RequestScoped
public class FailingTimers {

    private static final List<String> KINDS = List.of("workflow-deadline", "workflow-timer");

    @Inject
    AgendaDesk agenda;

    @Inject
    Caller caller;

    private List<Row> rows;

    /** How many of a kind fail. */
    public record Row(String kind, long failing) {}

    /** Whether the reader may see and mend them. */
    public boolean isTended() {
        return caller.may(Permission.SCHEDULING_TEND);
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = KINDS.stream()
                    .map(kind -> new Row(
                            kind,
                            agenda.work(true, kind, new Page.Request(0, 1)).total()))
                    .toList();
        }
        return rows;
    }

    public long getAll() {
        return getRows().stream().mapToLong(Row::failing).sum();
    }
}
