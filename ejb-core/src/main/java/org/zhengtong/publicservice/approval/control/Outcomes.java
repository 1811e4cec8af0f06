package org.zhengtong.publicservice.approval.control;

/** Names that the shipped processes and this system agree on. */
public final class Outcomes {

    public static final String NODE_ACCEPT = "task-accept";
    public static final String NODE_SUPPLEMENT = "task-supplement";
    public static final String NODE_PARTS = "task-parts";
    public static final String LANE_ACCEPT = "accept";
    public static final String LANE_LEAD = "lead";

    public static final String ACCEPT = "accept";
    public static final String CORRECT = "correct";
    public static final String NOT_ACCEPT = "not-accept";
    public static final String SUPPLIED = "supplied";
    public static final String GRANT = "grant";
    public static final String APPROVE = "approve";
    public static final String REFUSE = "refuse";

    public static final String END_APPROVED = "end-approved";
    public static final String END_REFUSED = "end-refused";
    public static final String END_NOT_ACCEPTED = "end-not-accepted";

    private Outcomes() {}
}
