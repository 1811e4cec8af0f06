package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.publicservice.approval.ArrangeVisit;
import org.zhengtong.publicservice.approval.SummonHearing;
import org.zhengtong.publicservice.approval.boundary.HearingDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** When, where and with whom a hearing or visit takes place, as the forms ask for it. */
@Named
@RequestScoped
public class Meeting {

    @Inject
    OpenCase openCase;

    @Inject
    StaffChoice staff;

    @Inject
    Directory directory;

    @Inject
    HearingDesk hearings;

    private LocalDate day;
    private LocalTime time;
    private String place;
    private String[] people = new String[0];
    private String chair;

    ArrangeVisit visit(String subject) {
        Set<AccountId> going = Stream.of(people).map(Meeting::account).collect(Collectors.toSet());
        return new ArrangeVisit(at(), place, going, subject);
    }

    SummonHearing hearing() {
        return new SummonHearing(at(), place, account(chair));
    }

    private LocalDateTime at() {
        return LocalDateTime.of(day, time);
    }

    /** The unit's handlers, the reader among them. */
    public List<Option> getHandlers() {
        return options(directory.unit(staff.getUnit()).stream()
                .flatMap(unit -> directory.staffWith(Permission.APPROVAL_HANDLE, unit.id()).stream()));
    }

    /** Those of the unit who had no hand in the case. */
    public List<Option> getChairs() {
        return options(directory.unit(staff.getUnit()).stream()
                .flatMap(unit -> hearings.chairs(openCase.number(), unit.id()).stream()));
    }

    private static List<Option> options(Stream<StaffView> colleagues) {
        var words = Words.in(Language.current());
        return colleagues
                .map(each -> new Option(
                        Long.toString(each.account().value()),
                        words.text("desk.colleague", each.name(), words.of(each.title()))))
                .toList();
    }

    private static AccountId account(String id) {
        return new AccountId(Long.parseLong(id));
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate chosen) {
        day = chosen;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime chosen) {
        time = chosen;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String typed) {
        place = typed;
    }

    public String[] getPeople() {
        return people;
    }

    public void setPeople(String[] chosen) {
        people = chosen;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chosen) {
        chair = chosen;
    }
}
