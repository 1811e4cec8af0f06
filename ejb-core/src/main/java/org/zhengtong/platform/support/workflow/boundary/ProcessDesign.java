package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftSummary;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.platform.support.workflow.design.ProcessDrafts;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.TriedWay;
import org.zhengtong.platform.support.workflow.design.TryOut;

/** Designing processes, for those who publish them; whoever may publish may work on every draft. */
@Stateless
@DenyAll
public class ProcessDesign {

    @Inject
    ProcessDrafts drafts;

    @Inject
    Signatories signatories;

    @Inject
    Caller caller;

    /** The roles that may fill a lane, by code. */
    @RolesAllowed("process.publish")
    public Map<String, Bilingual> roles() {
        return signatories.roles();
    }

    @RolesAllowed("process.publish")
    public List<DraftSummary> all() {
        return drafts.all();
    }

    @RolesAllowed("process.publish")
    public DraftView draft(DraftId id) {
        return drafts.get(id);
    }

    @RolesAllowed("process.publish")
    @Audited("workflow.draft.begin")
    public DraftId begin(String process, Bilingual name) {
        return drafts.begin(process, name, caller.required());
    }

    @RolesAllowed("process.publish")
    @Audited("workflow.draft.begin")
    public DraftId next(String process, int version) {
        return drafts.next(process, version, caller.required());
    }

    /** @param bpmn the text of a file; what is wrong with it is a violation of WorkflowRule.DEFINITION_INVALID */
    @RolesAllowed("process.publish")
    @Audited("workflow.draft.begin")
    public DraftId take(String bpmn) {
        return drafts.take(bpmn, caller.required());
    }

    /**
     * @param seen the revision that was changed; WorkflowRule.DRAFT_CHANGED if there is another one by now
     * @return the new revision
     */
    @RolesAllowed("process.publish")
    @Audited("workflow.draft.change")
    public int save(DraftId id, int seen, ProcessSketch sketch) {
        return drafts.save(id, seen, sketch, caller.required());
    }

    @RolesAllowed("process.publish")
    @Audited("workflow.draft.discard")
    public void discard(DraftId id) {
        drafts.discard(id);
    }

    /** @return the version it got */
    @RolesAllowed("process.publish")
    @Audited("workflow.publish")
    public int publish(DraftId id, int seen, String note) {
        return drafts.publish(id, seen, note, caller.required());
    }

    /** @param part which is marked; null for none */
    @RolesAllowed("process.publish")
    public String drawing(DraftId id, String part, Locale locale) {
        return drafts.drawing(id, part, locale);
    }

    /** Walks through a draft; nothing is written. */
    @RolesAllowed("process.publish")
    public TriedWay tryOut(DraftId id, TryOut command, Locale locale) {
        return drafts.tryOut(id, command, locale);
    }
}
