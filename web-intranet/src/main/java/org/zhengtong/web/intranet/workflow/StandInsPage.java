package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.platform.support.workflow.boundary.OwnStandIns;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.intranet.approval.StaffChoice;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** 委托: who acts for the reader, and for whom the reader acts. */
@Named
@RequestScoped
public class StandInsPage {

    @Inject
    OwnStandIns standIns;

    @Inject
    StaffChoice staff;

    @Inject
    PersonNames names;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Long deputy;
    private LocalDate from;
    private LocalDate to;
    private String process;
    private List<StandInView> all;
    private List<ProcessVersion> processes;

    /** Those of which the reader is the principal. */
    public List<StandInView> getOwn() {
        return all().stream()
                .filter(each -> each.principal().equals(caller.required()))
                .toList();
    }

    /** Those of which the reader is the deputy. */
    public List<StandInView> getForOthers() {
        return all().stream()
                .filter(each -> each.deputy().equals(caller.required()))
                .toList();
    }

    /** Whether it holds today. */
    public Light stateOf(StandInView standIn) {
        boolean holds = !standIn.from().isAfter(LocalDate.now(clock));
        return new Light(
                holds ? "ok" : "none", words().get(holds ? "workflow_stand-ins.now" : "workflow_stand-ins.later"));
    }

    /** Name of the process it is limited to. */
    public String scopeOf(StandInView standIn) {
        return processes().stream()
                .filter(each -> each.process().equals(standIn.process()))
                .map(ProcessVersion::name)
                .map((Bilingual name) -> words().of(name))
                .findFirst()
                .orElseGet(() -> words().get("workflow_stand-ins.all"));
    }

    public List<Option> getColleagues() {
        return staff.with(Permission.APPROVAL_HANDLE);
    }

    public List<Option> getProcesses() {
        return processes().stream()
                .map(each -> new Option(each.process(), words().of(each.name())))
                .toList();
    }

    public void name() {
        once("workflow_stand-ins.named", () -> standIns.appoint(new AccountId(deputy), from, to, process));
    }

    public void end(StandInView standIn) {
        once("workflow_stand-ins.ended", () -> standIns.end(standIn.id()));
    }

    private void once(String news, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(news);
            return "/workflow/stand-ins";
        }));
    }

    public String nameOf(AccountId person) {
        return names.of(person);
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long chosen) {
        deputy = chosen;
    }

    public LocalDate getFrom() {
        return from == null ? LocalDate.now(clock) : from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate day) {
        to = day;
    }

    public String getProcess() {
        return process;
    }

    /** None for all. */
    public void setProcess(String chosen) {
        process = chosen == null || chosen.isBlank() ? null : chosen;
    }

    private List<StandInView> all() {
        if (all == null) {
            all = standIns.mine();
        }
        return all;
    }

    private List<ProcessVersion> processes() {
        if (processes == null) {
            processes = standIns.processes();
        }
        return processes;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
