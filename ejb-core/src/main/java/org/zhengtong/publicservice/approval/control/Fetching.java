package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Holder;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MaterialSupplier;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.SuppliedMaterial;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.FetchedMaterial;
import org.zhengtong.publicservice.approval.entity.Material;

/** Looks for materials where they are held, before anybody is asked for them. */
@ApplicationScoped
public class Fetching {

    private static final int ROUND = 1;

    @Inject
    @Any
    Instance<MaterialSupplier> suppliers;

    @Inject
    FetchedMaterials fetched;

    @Inject
    Applications applications;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What is held for somebody, by material; nothing for somebody who is not known for sure. */
    public Map<String, SuppliedMaterial> found(MatterDefinition matter, Optional<Holder> holder) {
        var found = new LinkedHashMap<String, SuppliedMaterial>();
        holder.ifPresent(known -> matter.materials().stream()
                .filter(material -> material.source().isLookedFor())
                .forEach(material -> find(material, known).ifPresent(each -> found.put(material.code(), each))));
        return found;
    }

    /** Nobody demands, and nobody takes, what the government holds already. */
    public void requireNotHeld(MatterDefinition matter, String code, Optional<Holder> holder) {
        var material = matter.material(code).filter(each -> each.source().isLookedFor());
        holder.flatMap(known -> material.flatMap(each -> find(each, known))).ifPresent(held -> {
            throw ApprovalRule.HELD_ALREADY.violated(held.name(), held.supplier());
        });
    }

    /**
     * Puts what was found into the case as it is now: a sensitive read, and the applicant is shown who supplied it.
     *
     * @param found not empty, since the read goes on record
     */
    @Audited("approval.material.fetch")
    public void attach(ApplicationNumber number, Map<String, SuppliedMaterial> found) {
        var application = applications.get(number);
        found.forEach((code, material) -> attach(application, code, material));
    }

    private void attach(Application application, String code, SuppliedMaterial found) {
        var now = clock.instant();
        var copies = supplierOf(found).snapshot(found).stream()
                .map(file -> new Material(application, code, file, ROUND, now))
                .toList();
        fetched.add(new FetchedMaterial(application.id(), code, found, now), copies);
        timeline.note(
                application,
                EventKind.MATERIAL_FETCHED,
                found.name().zh() + " " + found.number() + "，"
                        + found.supplier().zh());
    }

    private Optional<SuppliedMaterial> find(MaterialDefinition material, Holder holder) {
        return suppliers.stream()
                .filter(each -> each.source() == material.source())
                .findFirst()
                .flatMap(supplier -> supplier.find(material, holder, LocalDate.now(clock)));
    }

    private MaterialSupplier supplierOf(SuppliedMaterial found) {
        return suppliers.stream()
                .filter(each -> each.source() == found.source())
                .findFirst()
                .orElseThrow();
    }
}
