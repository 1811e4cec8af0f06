package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.Holder;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MaterialSource;
import org.zhengtong.publicservice.approval.MaterialSupplier;
import org.zhengtong.publicservice.approval.SuppliedMaterial;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Material;

/** Papers of the holder's own earlier cases that were granted, as long as they are good. */
@ApplicationScoped
public class EarlierCaseSupplier implements MaterialSupplier {

    @Inject
    Holdings holdings;

    @Inject
    Papers papers;

    @Inject
    MatterVersions versions;

    @Inject
    Directory directory;

    @Override
    public MaterialSource source() {
        return MaterialSource.EARLIER_CASE;
    }

    @Override
    public Optional<SuppliedMaterial> find(MaterialDefinition material, Holder holder, LocalDate day) {
        var supply = material.supply();
        return holdings.granted(supply.matter(), supply.material(), day.minusMonths(supply.months()), holder)
                .flatMap(found -> supplied(found, material));
    }

    /** The very files: stored files never change. */
    @Override
    public List<Long> snapshot(SuppliedMaterial found) {
        var key = holdings.material(found.key());
        var all = papers.materials(key.applicationId()).stream()
                .filter(each -> each.code().equals(key.code()))
                .toList();
        var last = all.stream().mapToInt(Material::roundNumber).max().orElse(0);
        return all.stream()
                .filter(each -> each.roundNumber() == last)
                .map(Material::fileId)
                .toList();
    }

    private Optional<SuppliedMaterial> supplied(Application earlier, MaterialDefinition wanted) {
        var code = wanted.supply().material();
        var name =
                versions.get(earlier.matterVersion()).definition().nameOf(code).orElse(wanted.name());
        var unit = directory.unit(earlier.unit()).orElseThrow();
        return papers.materials(earlier.id()).stream()
                .filter(each -> each.code().equals(code))
                .max(Comparator.comparing(Material::roundNumber))
                .map(last -> new SuppliedMaterial(
                        source(),
                        last.id(),
                        name,
                        earlier.number().value(),
                        unit.name(),
                        earlier.receivedOn(),
                        earlier.decidedOn().plusMonths(wanted.supply().months())));
    }
}
