package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ConflictOfInterest.Declared;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Declaration;

/** Who must not decide on whom. */
@Dependent
public class Conflicts {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    /** The same one again changes nothing. */
    public void add(Declaration.Tie tie, Declaration declaration) {
        if (em.find(Declaration.class, tie) == null) {
            em.persist(declaration);
        }
    }

    public void remove(Declaration.Tie tie) {
        var present = em.find(Declaration.class, tie);
        if (present != null) {
            em.remove(present);
        }
    }

    public List<Declared> of(AccountId person) {
        return em.createQuery("select d from Declaration d where d.tie.person = :person", Declaration.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(Declaration::view)
                .toList();
    }

    /** Whom a person must not decide on: themselves, and whom they declared. */
    Set<String> avoidedBy(AccountId person) {
        var keys = new HashSet<String>();
        keys.add(SubjectKey.account(person).value());
        of(person).forEach(declared -> keys.add(declared.subject().value()));
        return keys;
    }

    /** Of those whom somebody must not decide on, the ones about whom there are cases: mostly nobody. */
    Set<String> met(Set<String> avoided) {
        return new HashSet<>(em.createQuery(
                        "select distinct s.about.subject from CaseSubject s where s.about.subject in (:keys)",
                        String.class)
                .setParameter("keys", avoided)
                .getResultList());
    }

    boolean concerns(long caseId, Set<String> avoided) {
        return !avoided.isEmpty()
                && em.createQuery(
                                        "select count(s) from CaseSubject s"
                                                + " where s.about.caseId = :case and s.about.subject in (:avoided)",
                                        Long.class)
                                .setParameter("case", caseId)
                                .setParameter("avoided", avoided)
                                .getSingleResult()
                        > 0;
    }

    /** Everybody who must not decide on a case. */
    Set<AccountId> avoiding(CaseFile file) {
        if (file.subjects().isEmpty()) {
            return Set.of();
        }
        var people = new HashSet<AccountId>();
        em.createQuery("select d.tie.person from Declaration d where d.tie.subject in (:subjects)", Long.class)
                .setParameter("subjects", file.subjects())
                .getResultStream()
                .map(AccountId::new)
                .forEach(people::add);
        file.subjects().stream()
                .map(SubjectKey::new)
                .flatMap(key -> key.ofAccount().stream())
                .forEach(people::add);
        return people;
    }
}
