package org.zhengtong.platform.security.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.AccountQuery;
import org.zhengtong.platform.security.identity.AccountRow;
import org.zhengtong.platform.security.identity.GrantView;
import org.zhengtong.platform.security.identity.entity.LoginName;
import org.zhengtong.platform.support.clock.CountyClock;

/**
 * Accounts as their administrator looks at them. Sign-ins are written by the security realm, which knows no entities, so
 * they are read with SQL; whether an account is locked is asked of the very view that the realm asks.
 */
@ApplicationScoped
public class AccountCards {

    private static final String COLUMNS = """
            select a.id, a.kind, a.name, a.state, a.demo,
              (select string_agg(l.name, ', ') from identity_login_name l where l.account_id = a.id),
              (select r.usable from identity_realm_account r where r.account_id = a.id), a.created_at, a.password_temporary""";
    private static final String ORDER = " order by a.kind, a.name, a.id";
    private static final String GRANTS = """
            select g.id, g.role, r.name_zh, r.name_en, u.id, u.short_zh, u.short_en, g.valid_from, g.valid_until,
              (select string_agg(p.permission, ',') from identity_role_permission p where p.role = g.role)
            from identity_grant g join identity_role r on r.code = g.role join directory_unit u on u.id = g.unit_id
            where g.account_id = :id order by g.valid_from desc, g.role""";
    private static final String LAST = """
            select max(s.at) from identity_sign_in s where s.account_id = :id and s.succeeded = true""";
    private static final String FAILURES = """
            select count(*) from identity_sign_in s
            where s.account_id = :id and s.succeeded = false and s.at > :since""";
    private static final String FORGET = """
            delete from identity_sign_in where account_id = :id and succeeded = false and at > :since""";
    private static final Duration COUNTED = Duration.ofMinutes(15);
    private static final int MASKED_FROM = 3;
    private static final int MASKED_TO = 7;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Page<AccountRow> search(AccountQuery query, Page.Request asked) {
        var parameters = new HashMap<String, Object>();
        var where = where(query, parameters);
        var total = (Number) with(parameters, entities.createNativeQuery("select count(*)" + where))
                .getSingleResult();
        var page = asked.within(total.longValue());
        var rows = with(parameters, entities.createNativeQuery(COLUMNS + where + ORDER))
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        return new Page<>(
                list(rows).stream().map(AccountCards::row).toList(), total.longValue(), page.first(), page.size());
    }

    /** Since when failures count, as the realm's view reckons; the realm writes with the machine's clock. */
    public static Instant counted() {
        return CountyClock.machineTime().minus(COUNTED);
    }

    /** @param since from when on failures count */
    public AccountCard card(AccountId id, Instant since) {
        var parameters = Map.<String, Object>of("id", id.value());
        var row = list(with(
                        parameters, entities.createNativeQuery(COLUMNS + " from identity_account a where a.id = :id")))
                .get(0);
        var grants = list(with(parameters, entities.createNativeQuery(GRANTS))).stream()
                .map(AccountCards::grant)
                .toList();
        var last = entities.createNativeQuery(LAST, Instant.class).setParameter("id", id.value());
        var failures = entities.createNativeQuery(FAILURES)
                .setParameter("id", id.value())
                .setParameter("since", since);
        return new AccountCard(
                row(row),
                instant(row[7]),
                (Boolean) row[8],
                grants,
                instant(last.getSingleResult()),
                ((Number) failures.getSingleResult()).intValue());
    }

    /** Takes away what locks an account; that it was done stays in the audit trail. */
    public void forgetFailures(AccountId id, Instant since) {
        entities.createNativeQuery(FORGET)
                .setParameter("id", id.value())
                .setParameter("since", since)
                .executeUpdate();
    }

    private static String where(AccountQuery query, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("a.kind <> 'SYSTEM'");
        if (query.text() != null) {
            conditions.add("(lower(a.name) like :text escape '!' or exists (select 1 from identity_login_name n"
                    + " where n.account_id = a.id and n.name = :login))");
            parameters.put("text", Typed.anywhere(query.text()));
            parameters.put("login", LoginName.normal(query.text()));
        }
        if (query.kind() != null) {
            conditions.add("a.kind = :kind");
            parameters.put("kind", query.kind().name());
        }
        if (query.active() != null) {
            conditions.add("a.state = :state");
            parameters.put("state", query.active() ? "ACTIVE" : "DISABLED");
        }
        return " from identity_account a where " + String.join(" and ", conditions);
    }

    private static AccountRow row(Object[] row) {
        boolean active = "ACTIVE".equals(row[3]);
        boolean usable = ((Number) row[6]).intValue() == 1;
        return new AccountRow(
                new AccountId(((Number) row[0]).longValue()),
                AccountKind.valueOf((String) row[1]),
                (String) row[2],
                masked((String) row[5]),
                active,
                active && !usable,
                (Boolean) row[4]);
    }

    /** A mobile number is nobody's business here: its ends suffice to tell accounts apart. */
    private static String masked(String names) {
        if (names == null) {
            return "";
        }
        return List.of(names.split(", ")).stream()
                .map(name -> name.matches("1\\d{10}")
                        ? name.substring(0, MASKED_FROM) + "****" + name.substring(MASKED_TO)
                        : name)
                .collect(Collectors.joining(", "));
    }

    private static GrantView grant(Object[] row) {
        return new GrantView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                new Bilingual((String) row[2], (String) row[3]),
                ((Number) row[4]).longValue(),
                new Bilingual((String) row[5], (String) row[6]),
                day(row[7]),
                day(row[8]),
                row[9] == null ? List.of() : List.of(((String) row[9]).split(",")));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Instant instant(Object value) {
        if (value instanceof java.time.OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) value;
    }

    private static <Q extends Query> Q with(Map<String, Object> parameters, Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(Query query) {
        return query.getResultList();
    }
}
