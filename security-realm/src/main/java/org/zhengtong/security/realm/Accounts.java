package org.zhengtong.security.realm;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Reads accounts from the platform's view. The datasource is looked up late: the realm starts before it. */
class Accounts {

    private static final String BY_NAME = "select account_id from identity_login_name where name = ?";
    private static final String BY_ID = "select a.password_hash, a.usable, p.kind, p.name from identity_realm_account a"
            + " left join identity_realm_permission p on p.account_id = a.account_id"
            + " and (p.valid_from is null or p.valid_from <= ?) and (p.valid_until is null or p.valid_until >= ?)"
            + " where a.account_id = ?";
    private static final String SIGN_IN = "insert into identity_sign_in (account_id, at, succeeded) values (?, ?, ?)";

    private final String jndiName;
    private final Clock clock;
    private volatile DataSource dataSource;

    Accounts(String jndiName) {
        this.jndiName = jndiName;
        this.clock = Clock.system(CountyZone.ZONE);
    }

    Accounts(DataSource dataSource, Clock clock) {
        this.jndiName = null;
        this.clock = clock;
        this.dataSource = dataSource;
    }

    /** @param name a login name, mobile number or e-mail address, or an account id in its principal form */
    Optional<Long> idOf(String name) throws SQLException {
        if (name.startsWith(AccountRow.PREFIX)) {
            return name.matches(AccountRow.PREFIX + "\\d{1,18}")
                    ? Optional.of(Long.parseLong(name.substring(AccountRow.PREFIX.length())))
                    : Optional.empty();
        }
        try (var connection = dataSource().getConnection();
                var query = connection.prepareStatement(BY_NAME)) {
            query.setString(1, name.strip().toLowerCase(Locale.ROOT));
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }

    /** In one query: it is asked with every request of a client that signs in each time. */
    Optional<AccountRow> find(long id) throws SQLException {
        try (var connection = dataSource().getConnection();
                var query = connection.prepareStatement(BY_ID)) {
            var today = LocalDate.now(clock);
            query.setObject(1, today);
            query.setObject(2, today);
            query.setLong(3, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(account(id, rows)) : Optional.empty();
            }
        }
    }

    /** @param rows at the first one; one for each permission or console role */
    private static AccountRow account(long id, ResultSet rows) throws SQLException {
        var hash = rows.getString(1);
        var usable = rows.getInt(2) == 1;
        var permissions = new HashSet<String>();
        var consoleRoles = new HashSet<String>();
        do {
            if (rows.getString(4) != null) {
                ("CONSOLE".equals(rows.getString(3)) ? consoleRoles : permissions).add(rows.getString(4));
            }
        } while (rows.next());
        return new AccountRow(id, hash, usable, permissions, consoleRoles);
    }

    /** Notes an attempt; five failures in a row lock the account for a while (the view decides). */
    void noteSignIn(long id, boolean succeeded) throws SQLException {
        try (var connection = dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(SIGN_IN)) {
            insert.setLong(1, id);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setBoolean(3, succeeded);
            insert.executeUpdate();
        }
    }

    private DataSource dataSource() throws SQLException {
        if (dataSource == null) {
            try {
                dataSource = InitialContext.doLookup(jndiName);
            } catch (NamingException e) {
                throw new SQLException("no datasource at " + jndiName, e);
            }
        }
        return dataSource;
    }
}
