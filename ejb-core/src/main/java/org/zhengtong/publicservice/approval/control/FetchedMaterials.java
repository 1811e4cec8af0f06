package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.entity.FetchedMaterial;
import org.zhengtong.publicservice.approval.entity.Material;

/** What was fetched for cases. */
@ApplicationScoped
public class FetchedMaterials {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** The files become rows first: no association tells in which order they go. */
    public void add(FetchedMaterial material, List<Material> papers) {
        entities.flush();
        papers.forEach(entities::persist);
        entities.persist(material);
    }

    /** Nobody hands in again what was fetched. */
    public void requireNotFetched(long application, String material) {
        of(application).stream()
                .map(FetchedMaterial::view)
                .filter(view -> view.material().equals(material))
                .findFirst()
                .ifPresent(view -> {
                    throw ApprovalRule.HELD_ALREADY.violated(view.name(), view.supplier());
                });
    }

    public List<FetchedMaterial> of(long application) {
        return entities.createQuery(
                        "select f from FetchedMaterial f where f.applicationId = :application order by f.id",
                        FetchedMaterial.class)
                .setParameter("application", application)
                .getResultList();
    }
}
