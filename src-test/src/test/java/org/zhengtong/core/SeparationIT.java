package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.boundary.SettingsDesk;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.boundary.AuditTrail;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.platform.security.identity.AccountQuery;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.platform.support.scheduling.boundary.AgendaDesk;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.worktime.boundary.HolidayImport;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** Each of the three administrators has what their work needs and not the others' (GB/T 22239 §8.1.5). */
public class SeparationIT extends InServer {

    private static final Page.Request PAGE = Page.Request.ofNumber(1, 5);

    private static final Map<String, Runnable> WORK = new LinkedHashMap<>();

    static {
        WORK.put("settings", () -> Beans.of(SettingsDesk.class).all());
        WORK.put("outbox", () -> Beans.of(Inbox.class).outbox(null, PAGE));
        WORK.put("agenda", () -> Beans.of(AgendaDesk.class).counts());
        WORK.put("processes", () -> Beans.of(Processes.class).newest());
        WORK.put("holidays", () -> Beans.of(HolidayImport.class).importYear("no year"));
        WORK.put("catalogue", () -> Beans.of(Catalogue.class).published());
        WORK.put("accounts", () -> Beans.of(AccountDesk.class).search(new AccountQuery(null, null, null), PAGE));
        WORK.put("directory", () -> Beans.of(UnitDesk.class).unit(County.TOP));
        WORK.put("trail", () -> Beans.of(AuditTrail.class)
                .search(new AuditQuery(null, null, null, null, null, null), PAGE));
        WORK.put("cases", () -> Beans.of(CaseBoard.class).search(CaseFilter.ALL, PAGE));
        WORK.put("own applications", () -> Beans.of(Progress.class).mine(PAGE));
    }

    @Test
    void theSecurityAdministratorManagesAccountsAndUnitsAndNothingElse() {
        assertThat(openTo("zheng.haiyan")).containsExactly("accounts", "directory");
    }

    @Test
    void theAuditorReadsTheTrailAndNothingElse() {
        assertThat(openTo("huang.zhicheng")).containsExactly("trail");
    }

    @Test
    void theSystemAdministratorManagesNoAccountsAndFilesNothing() {
        assertThat(openTo("admin"))
                .contains("settings", "outbox", "agenda", "processes", "holidays")
                .doesNotContain("accounts", "directory", "own applications");
    }

    @Test
    void clerksWorkOnCasesAndAdministerNothing() {
        assertThat(openTo(Desk.TOWNSHIP_CLERK)).containsExactly("cases");
    }

    @Test
    void catalogueEditorsPublishMattersAndSeeNoCases() {
        assertThat(openTo("fu.shijie")).containsExactly("catalogue");
    }

    @Test
    void citizensAndFirmsSeeTheirOwnAndNothingOfTheOffice() {
        assertThat(openTo(Filed.CITIZEN)).containsExactly("own applications");
        assertThat(openTo(Filed.FIRM)).containsExactly("own applications");
    }

    @Test
    void aRoleEndsWithItsLastDay() {
        var login = Citizens.newMobile();
        var account = Citizens.registered(login);
        grant(account, "auditor", "2020-01-01", "2020-12-31");
        assertThat(openTo(login)).containsExactly("own applications");
        grant(account, "auditor", "2021-01-01", "2199-12-31");
        assertThat(openTo(login)).containsExactly("own applications", "trail");
    }

    /** Written past the page, which gives roles from today on only. */
    private static void grant(AccountId account, String role, String from, String until) {
        Rows.change(
                "insert into identity_grant (id, account_id, role, unit_id, valid_from, valid_until)"
                        + " select (select min(id) from identity_grant) - 1, ?, ?, id, cast(? as date), cast(? as date)"
                        + " from directory_unit where code = 'audit'",
                account.value(),
                role,
                from,
                until);
    }

    /** Whatever else goes wrong was at least allowed. */
    private static Set<String> openTo(String login) {
        var identity = As.signedIn(login, As.PASSWORD);
        var open = new TreeSet<String>();
        WORK.forEach((name, work) -> {
            var thrown = catchThrowable(() -> As.person(identity, () -> {
                work.run();
                return null;
            }));
            if (!(thrown instanceof EJBAccessException)) {
                open.add(name);
            }
        });
        return open;
    }
}
