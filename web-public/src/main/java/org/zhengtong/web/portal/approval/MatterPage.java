package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterClosure;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.boundary.Catalogue;

/** The guide of one matter: everything one has to know before one applies. */
@Named
@RequestScoped
public class MatterPage {

    private static final TimeLimit CHECK = TimeLimit.working(5);

    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    private String code;
    private MatterDefinition matter;

    /** Asked before anything is written, so that an unknown matter gets the page of unknown addresses. */
    public void open() {
        matter = catalogue.matter(code).orElseThrow(() -> new NotFound(MatterDefinition.class, code));
    }

    public MatterDefinition getMatter() {
        return matter;
    }

    /** Why nobody may apply now; null while it is offered. */
    public MatterClosure getClosure() {
        return catalogue.closure(matter.code()).orElse(null);
    }

    /** 实施编码; empty where several units exercise the power. */
    public String getImplementationCode() {
        return directory
                .unit(matter.unit())
                .map(UnitView::creditCode)
                .map(matter::implementationCode)
                .orElse("");
    }

    /** What a joint matter takes along; empty for any other. */
    public List<MatterDefinition> getParts() {
        return matter.hasParts()
                ? matter.online().parts().stream()
                        .flatMap(part -> catalogue.matter(part.matter()).stream())
                        .toList()
                : List.of();
    }

    public List<MaterialDefinition> getForms() {
        return matter.materials().stream()
                .filter(material -> material.blank() != null)
                .toList();
    }

    /** By when somebody who applies today is told whether the application is accepted. */
    public LocalDate getAcceptedBy() {
        return calendar.deadline(LocalDate.now(clock), CHECK).due();
    }

    /** By when it is decided if it is accepted on that day. */
    public LocalDate getDecidedBy() {
        return calendar.deadline(getAcceptedBy(), matter.limits().promised().toTimeLimit())
                .due();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String wanted) {
        code = wanted;
    }
}
