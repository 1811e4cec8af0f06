package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.management.founding.boundary.Founding;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.platform.security.identity.OneTimePassword;
import org.zhengtong.platform.security.identity.boundary.FirstAccount;

/** The first administrator is made once, in a county without staff, and by nobody but the product itself. */
public class FoundingIT extends InServer {

    @Test
    void aCountyWithStaffGetsNone() {
        var accounts = Rows.count("select count(*) from identity_account");
        assertThat(Beans.of(Founding.class).found()).isEmpty();
        assertThat(Rows.count("select count(*) from identity_account")).isEqualTo(accounts);
    }

    @Test
    void aCountyWithoutStaffGetsOneWithOnePasswordAndOneRole() {
        Tx.rolledBack(() -> {
            sendEverybodyAway();
            assertThat(Beans.of(Founding.class).found()).isPresent();
            assertThat(Beans.of(Founding.class).found()).isEmpty();
            assertThat(Rows.texts("select password_temporary from identity_account where kind = 'STAFF'"))
                    .singleElement()
                    .isIn("t", "TRUE", "true");
            assertThat(Rows.texts("select g.role from identity_grant g join identity_login_name l"
                            + " on l.account_id = g.account_id where l.name = 'admin'"))
                    .containsExactly("security.administrator");
            assertThat(Rows.texts("select u.kind from directory_unit u join identity_grant g on g.unit_id = u.id"
                            + " join identity_login_name l on l.account_id = g.account_id where l.name = 'admin'"))
                    .containsExactly("COUNTY");
            assertThat(Rows.count("select count(*) from audit_event where action = 'identity.first.open'"))
                    .isPositive();
        });
        assertThat(As.signedIn("admin", As.PASSWORD)).isNotNull();
    }

    @Test
    void aLostPasswordIsReplacedByAnotherThatHasToBeChanged() {
        var serial = "select password_serial from identity_account a join identity_login_name l"
                + " on l.account_id = a.id where l.name = 'admin'";
        var before = Rows.count(serial);
        var passwords = new AtomicReference<OneTimePassword>();
        Tx.rolledBack(() -> {
            passwords.set(Beans.of(Founding.class).renew());
            assertThat(Beans.of(Founding.class).renew()).isNotEqualTo(passwords.get());
        });
        assertThat(passwords.get().value()).matches("(\\w{4}-){3}\\w{4}");
        assertThat(Rows.count(serial)).isEqualTo(before);
    }

    @Test
    void nobodyWhoSignsInMayDoIt() {
        for (var login : new String[] {"admin", "zheng.haiyan", Desk.TOWNSHIP_CLERK}) {
            Refused.forLackOfRight(
                    () -> As.person(login, () -> Beans.of(FirstAccount.class).renew()));
            Refused.forLackOfRight(() ->
                    As.person(login, () -> Beans.of(UnitDesk.class).foundCounty(new UnitKey("mine"), null, null)));
        }
    }

    private static void sendEverybodyAway() {
        Rows.change("update identity_account set kind = 'CITIZEN' where kind = 'STAFF'");
        Rows.change("delete from identity_login_name where name = 'admin'");
    }
}
