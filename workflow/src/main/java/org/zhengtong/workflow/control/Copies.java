package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CopyId;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.workflow.entity.CaseCopy;
import org.zhengtong.workflow.entity.CaseFile;

/** Copies of cases for people who should read them. */
@Dependent
public class Copies {

    private static final String COLUMNS = """
            select k.id, c.system, c.number, c.titleZh, c.titleEn, c.summary, k.sentBy, k.recipient, k.note, k.sentAt,
            k.readAt""";

    private static final String FOR_READER = " from CaseCopy k join k.caseFile c where k.recipient = :reader";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    public void add(CaseCopy copy) {
        em.persist(copy);
    }

    /** Of these people those who have no unread copy of the case. */
    public List<AccountId> without(CaseFile file, List<AccountId> people) {
        var unread = em.createQuery(
                        "select k.recipient from CaseCopy k where k.caseFile = :case and k.readAt is null", Long.class)
                .setParameter("case", file)
                .getResultList();
        return people.stream()
                .distinct()
                .filter(person -> !unread.contains(person.value()))
                .toList();
    }

    /** One's own. */
    public Optional<CaseCopy> find(CopyId copy, AccountId reader) {
        return em.createQuery("select k from CaseCopy k where k.id = :id and k.recipient = :reader", CaseCopy.class)
                .setParameter("id", copy.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst();
    }

    /** Unread first, then the newest. */
    public Page<CopyView> forReader(AccountId reader, boolean unreadOnly, Page.Request page) {
        var where = FOR_READER + (unreadOnly ? " and k.readAt is null" : "");
        var total = em.createQuery("select count(k)" + where, Long.class)
                .setParameter("reader", reader.value())
                .getSingleResult();
        var rows = em.createQuery(
                        COLUMNS + where + " order by k.readAt desc nulls first, k.sentAt desc, k.id desc",
                        Object[].class)
                .setParameter("reader", reader.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows.stream().map(Copies::view).toList(), total, page.first(), page.size());
    }

    /** In the order of sending. */
    public List<CopyView> ofCase(CaseKey key) {
        return em.createQuery(
                        COLUMNS + " from CaseCopy k join k.caseFile c"
                                + " where c.system = :system and c.number = :number order by k.sentAt, k.id",
                        Object[].class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getResultStream()
                .map(Copies::view)
                .toList();
    }

    private static CopyView view(Object[] row) {
        return new CopyView(
                new CopyId((Long) row[0]),
                new CaseKey((String) row[1], (String) row[2]),
                new Bilingual((String) row[3], (String) row[4]),
                (String) row[5],
                new AccountId((Long) row[6]),
                new AccountId((Long) row[7]),
                (String) row[8],
                (Instant) row[9],
                (Instant) row[10]);
    }
}
