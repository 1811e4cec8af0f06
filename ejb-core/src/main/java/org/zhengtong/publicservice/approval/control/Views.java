package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Licence;
import org.zhengtong.publicservice.approval.entity.Material;
import org.zhengtong.publicservice.approval.entity.Notice;

/** Parts of what the applicant's and the clerk's page both show. */
@ApplicationScoped
public class Views {

    @Inject
    Papers papers;

    @Inject
    Clocks clocks;

    @Inject
    FileStore files;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** The clock that runs now; for a closed case the one that ran last; null while the applicant has to correct. */
    public Deadline deadline(Application application, MatterDefinition matter) {
        if (application.acceptedOn() != null) {
            return clocks.promised(application, matter);
        }
        return application.stage() == Stage.CORRECTION_ASKED ? null : clocks.check(application);
    }

    /** Null before acceptance. */
    public Deadline legalDeadline(Application application, MatterDefinition matter) {
        return application.acceptedOn() == null ? null : clocks.legal(application, matter);
    }

    public List<NoticeView> notices(Application application) {
        return papers.notices(application.id()).stream().map(Views::view).toList();
    }

    public List<LicenceView> licences(Application application) {
        return papers.licences(application.id()).stream()
                .map(licence -> view(licence, licence.holder()))
                .toList();
    }

    /** @param holder in full or masked */
    public LicenceView view(Licence licence, String holder) {
        return new LicenceView(
                licence.id(),
                licence.identifier(),
                licence.checkToken(),
                licence.name(),
                holder,
                directory
                        .unit(licence.issuerUnit())
                        .map(UnitView::name)
                        .orElse(licence.content().issuer()),
                licence.issuedOn(),
                licence.validUntil(),
                licence.stateOn(LocalDate.now(clock)),
                licence.revokedOn(),
                licence.revocationReason(),
                licence.revocationNumber(),
                licence.suspension(LocalDate.now(clock)).orElse(null),
                licence.content(),
                licence.demo());
    }

    /** Files by material, in the order in which they came. */
    public Map<String, List<StoredFile>> files(Application application) {
        var materials = papers.materials(application.id());
        var stored = files.all(materials.stream().map(Material::fileId).toList());
        return materials.stream()
                .filter(material -> stored.containsKey(material.fileId()))
                .collect(Collectors.groupingBy(
                        Material::code,
                        Collectors.mapping(material -> stored.get(material.fileId()), Collectors.toList())));
    }

    /** What the correction notice asks for, while it has not been answered. */
    public List<CorrectionItem> corrections(Application application) {
        return application.stage() == Stage.CORRECTION_ASKED ? asked(notices(application)) : List.of();
    }

    /** What the correction notice asked for, answered or not. */
    public static List<CorrectionItem> asked(List<NoticeView> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.CORRECTION)
                .flatMap(notice -> notice.content().items().stream())
                .toList();
    }

    private static NoticeView view(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.documentNumber(),
                notice.issuedOn(),
                notice.readAt(),
                notice.content());
    }
}
