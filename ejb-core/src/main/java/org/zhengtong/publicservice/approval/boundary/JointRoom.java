package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.JointView;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.JointApplications;
import org.zhengtong.publicservice.approval.control.Views;
import org.zhengtong.publicservice.approval.entity.Application;

/** What belongs to a joint application 一件事: how far each organ is, and for the applicant all results in one place. */
@Stateless
@DenyAll
public class JointRoom {

    @Inject
    Applications applications;

    @Inject
    JointApplications joint;

    @Inject
    ApplicantDoor door;

    @Inject
    PaperRoom papers;

    @Inject
    CaseBoard board;

    @Inject
    Views views;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * With the papers of all parts, for the applicant. Empty for an application that stands alone, and before the organs
     * have their parts.
     */
    @PermitAll
    public Optional<JointView> ofApplicant(ApplicationNumber number, String queryCode) {
        return view(door.open(number, queryCode), true);
    }

    /**
     * All results in one bundle: every decision and certificate of the joint application and its parts that still holds.
     *
     * @return files by their path in the bundle
     */
    @PermitAll
    @Audited("approval.results.read")
    public Map<String, StoredFile> results(ApplicationNumber number, String queryCode) {
        var files = new LinkedHashMap<String, StoredFile>();
        for (var each : joint.together(door.open(number, queryCode))) {
            var folder = each.title().zh() + "/";
            views.notices(each)
                    .forEach(notice ->
                            put(files, folder, papers.noticeForApplicant(each.number(), queryCode, notice.id())));
            views.licences(each).stream()
                    .filter(licence -> licence.state() != LicenceState.REVOKED)
                    .forEach(licence ->
                            put(files, folder, papers.licenceForApplicant(each.number(), queryCode, licence.id())));
        }
        return files;
    }

    private static void put(Map<String, StoredFile> files, String folder, StoredFile file) {
        files.put(folder + file.name(), file);
    }

    /** Without papers: each organ's lie with its own case. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public Optional<JointView> ofCase(ApplicationNumber number) {
        board.requireReadable(number);
        return view(applications.get(number), false);
    }

    private Optional<JointView> view(Application asked, boolean withPapers) {
        var together = joint.together(asked);
        if (together.size() == 1) {
            return Optional.empty();
        }
        var leading = together.get(0);
        var parts =
                together.stream().skip(1).map(part -> part(part, withPapers)).toList();
        return Optional.of(new JointView(leading.number(), leading.title(), asked.isPart(), parts));
    }

    private JointView.Part part(Application part, boolean withPapers) {
        return new JointView.Part(
                part.number(),
                part.matterCode(),
                part.title(),
                directory.unit(part.unit()).orElseThrow(),
                part.stage(),
                part.decidedOn(),
                part.isPausedOn(LocalDate.now(clock)),
                withPapers ? views.notices(part) : List.of(),
                withPapers ? views.licences(part) : List.of());
    }
}
