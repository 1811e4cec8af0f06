package org.zhengtong.publicservice.approval.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.GuidePart;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterCode;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterDraftRow;
import org.zhengtong.publicservice.approval.MatterDraftView;
import org.zhengtong.publicservice.approval.MatterEvent;
import org.zhengtong.publicservice.approval.MatterLogRow;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.control.GuideForm;
import org.zhengtong.publicservice.approval.control.MatterChecks;
import org.zhengtong.publicservice.approval.control.MatterComparison;
import org.zhengtong.publicservice.approval.control.MatterDrafts;
import org.zhengtong.publicservice.approval.control.MatterFiles;
import org.zhengtong.publicservice.approval.control.MatterPublishing;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.entity.MatterDraft;
import org.zhengtong.publicservice.approval.entity.MatterLogEntry;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/**
 * Where the catalogue's editors work on a matter: its next version from draft to published, compared with what holds now,
 * and whether it is offered at all. One draft a matter; who saves over another one's change is told and loses nothing.
 */
@Stateless
@DenyAll
public class MatterDesk {

    private static final int LONGEST_NOTE = 500;

    @Inject
    MatterDrafts drafts;

    @Inject
    MatterVersions versions;

    @Inject
    MatterFiles files;

    @Inject
    MatterChecks checks;

    @Inject
    MatterPublishing publishing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Opens the draft of a matter's next version, or the one that somebody began. */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.matter.draft")
    public void begin(MatterCode code) {
        if (drafts.find(code.value()).isEmpty()) {
            var current = current(code);
            drafts.add(
                    new MatterDraft(current.definition(), current.versionNumber(), caller.required(), clock.instant()));
            note(code.value(), MatterEvent.BEGUN, null, List.of());
        }
    }

    @RolesAllowed("catalogue.edit")
    public List<MatterDraftRow> drafts() {
        return drafts.all();
    }

    @RolesAllowed("catalogue.edit")
    public Optional<MatterDraftView> draft(MatterCode code) {
        return drafts.find(code.value()).map(this::view);
    }

    private MatterDraftView view(MatterDraft draft) {
        var current = versions.current(draft.code());
        return new MatterDraftView(
                draft.row(),
                draft.definition(),
                GuideForm.values(files.tree(draft.definition())),
                checks.faults(draft.definition()),
                current.map(MatterVersion::versionNumber).orElse(null),
                MatterComparison.between(current.map(MatterVersion::definition).orElse(null), draft.definition()));
    }

    /**
     * Writes one part of the guide as it was typed.
     *
     * @param seen the revision over which it was typed
     * @param typed by place, elements of lists by number, as {@link MatterDraftView#values()} gives them; a list is as long
     *     as its numbers
     * @return what can't stand where it was typed: then nothing was changed
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.matter.change")
    public List<CatalogueFault> save(MatterCode code, int seen, GuidePart part, Map<String, String> typed) {
        var draft = seen(code, seen);
        var tree = files.tree(draft.definition());
        var faults = GuideForm.write(tree, part, typed, code.value());
        return faults.isEmpty() ? change(draft, tree) : faults;
    }

    private List<CatalogueFault> change(MatterDraft draft, ObjectNode tree) {
        tree.put("code", draft.code());
        var next = files.read(draft.code(), tree);
        var changes = MatterComparison.between(draft.definition(), next);
        if (!changes.isEmpty()) {
            draft.change(next, caller.required(), clock.instant());
            note(draft.code(), MatterEvent.CHANGED, null, changes);
        }
        return List.of();
    }

    private MatterDraft seen(MatterCode code, int seen) {
        var draft = drafts.lock(code.value());
        draft.requireSeen(seen, checks.nameOf(draft.changedBy()));
        return draft;
    }

    @RolesAllowed("catalogue.edit")
    @Audited("approval.matter.discard")
    public void discard(MatterCode code, int seen) {
        drafts.remove(seen(code, seen));
        note(code.value(), MatterEvent.DISCARDED, null, List.of());
    }

    /**
     * Publishes the draft as the matter's next version, dated today; running cases keep theirs.
     *
     * @param current the version with which the reader compared it; null for a new matter
     * @param note what is new and why, for the history
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.catalogue.publish")
    public int publish(MatterCode code, int seen, Integer current, String note) {
        MatterRule.NOTE_REQUIRED.require(note != null && !note.isBlank());
        var draft = seen(code, seen);
        var before = versions.current(code.value());
        var number = before.map(MatterVersion::versionNumber).orElse(0);
        MatterRule.PUBLISHED_MEANWHILE.require(number == (current == null ? 0 : current), number);
        before.ifPresent(version ->
                MatterRule.NOTHING_CHANGED.require(!version.definition().equals(draft.definition())));
        var faults = checks.faults(draft.definition());
        MatterRule.DRAFT_FAULTY.require(faults.isEmpty(), faults.size());
        var tree = files.tree(draft.definition());
        tree.put("version", number + 1);
        tree.put("updatedOn", LocalDate.now(clock).toString());
        drafts.remove(draft);
        return publishing.publish(files.read(code.value(), tree), caller.required(), shortened(note));
    }

    /** What is otherwise in one version than in another, part by part. */
    @RolesAllowed("catalogue.edit")
    public List<MatterChange> compare(long before, long after) {
        return MatterComparison.between(definition(before), definition(after));
    }

    private MatterDefinition definition(long version) {
        return versions.get(version).definition();
    }

    /** Who did what to a matter, newest first. */
    @RolesAllowed("catalogue.edit")
    public List<MatterLogRow> log(MatterCode code) {
        return drafts.log(code.value());
    }

    /**
     * Suspends a matter, takes it out of the catalogue, or offers it again. Who is filing keeps what was typed; cases that
     * run go on.
     *
     * @param reason which applicants read
     */
    @RolesAllowed("catalogue.edit")
    @Audited("approval.matter.stand")
    public void stand(MatterCode code, MatterStanding standing, String reason) {
        current(code).stand(standing, shortened(reason));
        var event =
                switch (standing) {
                    case OFFERED -> MatterEvent.RESUMED;
                    case SUSPENDED -> MatterEvent.SUSPENDED;
                    case RETIRED -> MatterEvent.RETIRED;
                };
        note(code.value(), event, reason == null || reason.isBlank() ? null : shortened(reason), List.of());
        publishing.changed();
    }

    private MatterVersion current(MatterCode code) {
        return versions.current(code.value()).orElseThrow(() -> new NotFound(MatterVersion.class, code));
    }

    private void note(String code, MatterEvent event, String why, List<MatterChange> changes) {
        drafts.note(new MatterLogEntry(code, event, caller.required(), clock.instant(), why, changes));
    }

    private static String shortened(String text) {
        var said = text == null ? "" : text.strip();
        return said.substring(0, Math.min(LONGEST_NOTE, said.length()));
    }
}
