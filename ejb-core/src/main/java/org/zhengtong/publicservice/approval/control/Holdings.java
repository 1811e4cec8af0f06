package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.Holder;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Licence;
import org.zhengtong.publicservice.approval.entity.Material;

/** What somebody holds already: the holder stands in the query, so that nothing of anybody else is ever read. */
@ApplicationScoped
public class Holdings {

    private static final String OWN = " (a.applicant.accountId = :account or a.applicant.code.index = :identity)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Of a template, the youngest first. */
    public List<Licence> licences(String template, Holder holder) {
        return of(
                        holder,
                        entities.createQuery(
                                "select l from Licence l join Application a on a.id = l.applicationId"
                                        + " where l.template = :template and" + OWN
                                        + " order by l.issuedOn desc, l.id desc",
                                Licence.class))
                .setParameter("template", template)
                .getResultList();
    }

    public Licence licence(long id) {
        return Optional.ofNullable(entities.find(Licence.class, id)).orElseThrow(() -> new NotFound(Licence.class, id));
    }

    public Material material(long id) {
        return Optional.ofNullable(entities.find(Material.class, id))
                .orElseThrow(() -> new NotFound(Material.class, id));
    }

    /** The last case that was granted no earlier than a day, and in which a material was handed in. */
    public Optional<Application> granted(String matter, String material, LocalDate since, Holder holder) {
        return of(
                        holder,
                        entities.createQuery(
                                "select a from Application a where a.matterCode = :matter and a.decidedOn >= :since"
                                        + " and a.stage = org.zhengtong.publicservice.approval.Stage.GRANTED"
                                        + " and exists (select m from Material m where m.applicationId = a.id"
                                        + " and m.code = :material) and" + OWN
                                        + " order by a.decidedOn desc, a.id desc",
                                Application.class))
                .setParameter("matter", matter)
                .setParameter("material", material)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Null matches nothing. */
    private static <T> TypedQuery<T> of(Holder holder, TypedQuery<T> query) {
        return query.setParameter(
                        "account",
                        holder.account() == null ? null : holder.account().value())
                .setParameter("identity", holder.identity());
    }
}
