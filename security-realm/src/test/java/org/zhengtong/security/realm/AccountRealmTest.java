package org.zhengtong.security.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.evidence.PasswordGuessEvidence;

class AccountRealmTest {

    /** One o'clock in the county, still the day before where the server's machine counts in UTC. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-26T17:00:00Z"), CountyZone.ZONE);

    private final JdbcDataSource database = new JdbcDataSource();
    private final RecentProofs proofs = new RecentProofs();

    @BeforeEach
    void fillTheView() throws SQLException {
        database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        var hash = PasswordHash.of("right".toCharArray(), 1_000).stored();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table identity_login_name (name varchar(100), account_id bigint)");
            statement.execute("create table identity_realm_account"
                    + " (account_id bigint, password_hash varchar(200), usable integer)");
            statement.execute(
                    "create table identity_realm_permission (account_id bigint, kind varchar(20), name varchar(100),"
                            + " valid_from date, valid_until date)");
            statement.execute("create table identity_sign_in"
                    + " (account_id bigint, at timestamp with time zone, succeeded boolean)");
            statement.execute("insert into identity_login_name values ('fang.jing', 7)");
            statement.execute(
                    "insert into identity_realm_account values (7, '" + hash + "', 1), (8, '" + hash + "', 0)");
            statement.execute("insert into identity_realm_permission values"
                    + " (7, 'PERMISSION', 'approval.handle', '2026-11-27', null),"
                    + " (7, 'PERMISSION', 'approval.read', null, '2026-11-26'),"
                    + " (7, 'CONSOLE', 'Monitor', null, null)");
        }
    }

    @Test
    void theRightPasswordSignsInAndCarriesPermissions() throws Exception {
        var identity = identity(7);
        assertThat(identity.verifyEvidence(guess("right"))).isTrue();
        var attributes = identity.getAuthorizationIdentity().getAttributes();
        assertThat(attributes.get("Roles")).containsExactly("approval.handle");
        assertThat(attributes.get("ConsoleRoles")).containsExactly("Monitor");
    }

    @Test
    void permissionsBeginAndEndWithTheCountysDay() throws Exception {
        assertThat(new Accounts(database, NIGHT).find(7).orElseThrow().permissions())
                .containsExactly("approval.handle");
        var before = Clock.offset(NIGHT, Duration.ofHours(-2));
        assertThat(new Accounts(database, before).find(7).orElseThrow().permissions())
                .containsExactly("approval.read");
    }

    @Test
    void aWrongPasswordIsRefusedAndNoted() throws Exception {
        assertThat(identity(7).verifyEvidence(guess("wrong"))).isFalse();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select succeeded from identity_sign_in where account_id = 7")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isFalse();
        }
    }

    @Test
    void aLockedAccountIsRefusedEvenWithTheRightPassword() throws Exception {
        assertThat(identity(8).verifyEvidence(guess("right"))).isFalse();
        assertThat(identity(8).exists()).isFalse();
    }

    @Test
    void loginNamesAreFoundInAnyCaseAndIdsInTheirOwnForm() throws Exception {
        var accounts = new Accounts(database, NIGHT);
        assertThat(accounts.idOf(" Fang.Jing ")).contains(7L);
        assertThat(accounts.idOf("acc:7")).contains(7L);
        assertThat(accounts.idOf("acc:7 or 1=1")).isEmpty();
        assertThat(accounts.idOf("nobody")).isEmpty();
    }

    @Test
    void aChangedPasswordIsNotRemembered() {
        proofs.remember("old-hash", "right".toCharArray());
        assertThat(proofs.knows("old-hash", "right".toCharArray())).isTrue();
        assertThat(proofs.knows("new-hash", "right".toCharArray())).isFalse();
    }

    private AccountIdentity identity(long id) throws SQLException {
        var accounts = new Accounts(database, NIGHT);
        return new AccountIdentity(
                new NamePrincipal("acc:" + id), accounts.find(id).orElseThrow(), accounts, proofs);
    }

    private static PasswordGuessEvidence guess(String password) {
        return new PasswordGuessEvidence(password.toCharArray());
    }
}
