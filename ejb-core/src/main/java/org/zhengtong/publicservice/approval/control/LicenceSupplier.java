package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.Holder;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MaterialSource;
import org.zhengtong.publicservice.approval.MaterialSupplier;
import org.zhengtong.publicservice.approval.SuppliedMaterial;
import org.zhengtong.publicservice.approval.entity.Licence;

/** The register of licences: the holder's own, valid on the day, of the kind that the material names. */
@ApplicationScoped
public class LicenceSupplier implements MaterialSupplier {

    private static final String PDF = "application/pdf";

    @Inject
    Holdings holdings;

    @Inject
    PaperDrawing drawing;

    @Inject
    FileStore files;

    @Inject
    Directory directory;

    @Override
    public MaterialSource source() {
        return MaterialSource.LICENCE;
    }

    @Override
    public Optional<SuppliedMaterial> find(MaterialDefinition material, Holder holder, LocalDate day) {
        return holdings.licences(material.supply().licence(), holder).stream()
                .filter(licence -> licence.stateOn(day) == LicenceState.VALID)
                .findFirst()
                .map(this::supplied);
    }

    /** Drawn anew, because the register's own paper changes when the licence is revoked. */
    @Override
    public List<Long> snapshot(SuppliedMaterial found) {
        var licence = holdings.licence(found.key());
        var name = licence.name().zh() + " " + licence.identifier() + ".pdf";
        return List.of(files.keepOwn(name, PDF, drawing.licence(licence)).id());
    }

    private SuppliedMaterial supplied(Licence licence) {
        var issuer = directory
                .unit(licence.issuerUnit())
                .map(UnitView::name)
                .orElse(licence.content().issuer());
        return new SuppliedMaterial(
                source(),
                licence.id(),
                licence.name(),
                licence.identifier(),
                issuer,
                licence.issuedOn(),
                licence.validUntil());
    }
}
