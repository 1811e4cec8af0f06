package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ArrangeVisit;
import org.zhengtong.publicservice.approval.BeginExamination;
import org.zhengtong.publicservice.approval.boundary.HearingDesk;
import org.zhengtong.publicservice.approval.boundary.ProceedingBoard;
import org.zhengtong.publicservice.approval.boundary.ProceedingDesk;

/** Hearings, visits and expert reviews of the demo county. Every method acts as the clerk who is signed in. */
@ApplicationScoped
public class DemoProceedings {

    private static final int DAYS_OF_EXPERTS = 8;
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    ProceedingDesk desk;

    @Inject
    HearingDesk hearings;

    @Inject
    ProceedingBoard board;

    @Inject
    Directory directory;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    void askExperts(ApplicationNumber number) {
        desk.beginExamination(number, new BeginExamination(0, inWorkingDays(DAYS_OF_EXPERTS), "房后有坡，请地质灾害专家现场评估"));
    }

    /** Tomorrow at ten, two of the unit. */
    void visit(ApplicationNumber number, String unit, String place) {
        desk.arrangeVisit(
                number, new ArrangeVisit(inWorkingDays(1).atTime(TEN), place, twoOf(unit), "核对经营场所、布局和设施与申请材料是否一致"));
    }

    void offerHearing(ApplicationNumber number) {
        hearings.offer(number, "相邻住户对油烟排放提出异议，涉及申请人与他人之间的重大利益关系");
    }

    /** On whatever is under way. */
    void report(ApplicationNumber number, String findings) {
        board.of(number).stream()
                .filter(each -> each.state().isUnderWay())
                .forEach(each -> desk.report(number, each.id(), LocalDate.now(clock), findings, List.of()));
    }

    private Set<AccountId> twoOf(String unit) {
        return directory
                .staffWith("approval.handle", directory.unit(unit).orElseThrow().id())
                .stream()
                .map(StaffView::account)
                .sorted()
                .limit(2)
                .collect(Collectors.toSet());
    }

    private LocalDate inWorkingDays(int days) {
        return calendar.deadline(LocalDate.now(clock), TimeLimit.working(days)).due();
    }
}
