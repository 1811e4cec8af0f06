package org.zhengtong.web.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.StageCount;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;

/** What stands below the inbox: what the unit is late with, what it has to do, notices not read yet. */
@Named
@RequestScoped
public class HomeCards {

    private static final int ROWS = 5;

    @Inject
    CaseBoard board;

    @Inject
    Inbox inbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Page<ApplicationRow> late;
    private List<StageCount> counts;

    /** Cases of one stage. */
    public record Count(Stage stage, long cases) {}

    public boolean isReader() {
        return caller.may(Permission.APPROVAL_READ);
    }

    /** Longest overdue first. */
    public Page<ApplicationRow> getLate() {
        if (late == null) {
            var filter =
                    new CaseFilter(null, null, null, null, new CaseFilter.Late(Lateness.OVERDUE, LocalDate.now(clock)));
            late = board.search(filter, CaseOrder.DUE, new Page.Request(0, ROWS));
        }
        return late;
    }

    public List<Count> getOpen() {
        if (counts == null) {
            counts = board.counts();
        }
        return Stream.of(Stage.values())
                .filter(Stage::isOpen)
                .map(stage -> new Count(
                        stage,
                        counts.stream()
                                .filter(each -> each.stage() == stage)
                                .mapToLong(StageCount::cases)
                                .sum()))
                .toList();
    }

    public List<MessageRow> getNotices() {
        return inbox.mine(new Page.Request(0, ROWS * 2)).rows().stream()
                .filter(MessageRow::isUnread)
                .limit(ROWS)
                .toList();
    }
}
