package org.zhengtong.publicservice.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillSubject;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.CashLine;
import org.zhengtong.publicservice.payment.PaymentMeans;
import org.zhengtong.publicservice.payment.entity.Bill;

/** All bills. */
@ApplicationScoped
public class Bills {

    private static final String IN_REACH = " from Bill b where (:county = true or b.unitId in :units)"
            + " and (:state is null or b.state = :state)"
            + " and (:text is null or b.number = :text or b.subjectNumber = :text or b.receiptNumber = :text"
            + " or b.payer = :text)";

    private static final String AT_WINDOWS = "b.means in (org.zhengtong.publicservice.payment.PaymentMeans.CASH,"
            + " org.zhengtong.publicservice.payment.PaymentMeans.POS)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Bill bill) {
        entities.persist(bill);
    }

    /** The last one for a subject. */
    public Optional<Bill> of(BillSubject subject) {
        return entities.createQuery(
                        "select b from Bill b where b.subjectSystem = :system and b.subjectNumber = :number"
                                + " order by b.id desc",
                        Bill.class)
                .setParameter("system", subject.system())
                .setParameter("number", subject.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Bill get(BillNumber number) {
        return find(number, LockModeType.NONE);
    }

    /** Two who settle it take turns: the second finds it settled. */
    public Bill locked(BillNumber number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Bill find(BillNumber number, LockModeType lock) {
        return entities.createQuery("select b from Bill b where b.number = :number", Bill.class)
                .setParameter("number", number.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Bill.class, number));
    }

    /** @param text a number or the payer's name, whole; null for all */
    public Page<BillView> search(BillState state, String text, DataScope scope, Page.Request asked) {
        var rows = entities.createQuery("select b" + IN_REACH + " order by b.id desc", Bill.class);
        var count = entities.createQuery("select count(b)" + IN_REACH, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("county", scope.county())
                    .setParameter("units", scope.unitsOrNone())
                    .setParameter("state", state)
                    .setParameter("text", text);
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        rows.setFirstResult(page.first()).setMaxResults(page.size());
        return new Page<>(rows.getResultList().stream().map(Bill::view).toList(), total, page.first(), page.size());
    }

    /** What windows took in a time, and what was given back of it then. */
    public List<CashLine> atWindows(Instant from, Instant before, DataScope scope) {
        var taken = movements("b.cashierId", "b.paidAt", "1", from, before, scope);
        var givenBack = movements("b.endedBy", "b.endedAt", "-1", from, before, scope);
        return Stream.concat(taken.stream(), givenBack.stream())
                .sorted(Comparator.comparing(CashLine::at))
                .toList();
    }

    private List<CashLine> movements(
            String who, String when, String sign, Instant from, Instant before, DataScope scope) {
        var refunds = sign.equals("1") ? "" : " and b.state = org.zhengtong.publicservice.payment.BillState.REFUNDED";
        return entities.createQuery(
                        "select b.receiptNumber, b.number, b.titleZh, b.titleEn, b.payer, " + who
                                + ", b.means, b.amount * " + sign + ", " + when + " from Bill b where " + AT_WINDOWS
                                + refunds + " and " + when + " >= :from and " + when + " < :before"
                                + " and (:county = true or b.unitId in :units)",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .getResultStream()
                .map(Bills::line)
                .toList();
    }

    private static CashLine line(Object[] row) {
        return new CashLine(
                (String) row[0],
                new BillNumber((String) row[1]),
                new Bilingual((String) row[2], (String) row[3]),
                (String) row[4],
                new AccountId((Long) row[5]),
                (PaymentMeans) row[6],
                ((Number) row[7]).longValue(),
                (Instant) row[8]);
    }
}
