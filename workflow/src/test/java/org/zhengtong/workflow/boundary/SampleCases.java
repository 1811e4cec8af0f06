package org.zhengtong.workflow.boundary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.SubjectKey;

/** Cases of a small county, and its people. */
final class SampleCases {

    static final AccountId APPLICANT = new AccountId(5);
    static final AccountId ACCEPTING = new AccountId(11);
    static final AccountId ALSO_ACCEPTING = new AccountId(12);
    static final AccountId DECIDING = new AccountId(13);
    static final AccountId LEADER = new AccountId(14);
    static final AccountId ON_SITE = new AccountId(15);
    static final AccountId REVIEWING_LAND = new AccountId(21);
    static final AccountId REVIEWING_FARMING = new AccountId(31);
    static final AccountId STRANGER = new AccountId(99);

    static final Group ACCEPT = new Group(1, "accept");
    static final Group DECIDE = new Group(1, "decide");
    static final Group LEAD = new Group(1, "leader");
    static final Group SITE = new Group(1, "site");
    static final Group LAND = new Group(2, "review");
    static final Group FARMING = new Group(3, "review");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final County county;

    SampleCases(County county) {
        this.county = county;
        county.directory.put(ACCEPT, 11, 12);
        county.directory.put(DECIDE, 13);
        county.directory.put(LEAD, 14);
        county.directory.put(SITE, 15);
        county.directory.put(LAND, 21);
        county.directory.put(FARMING, 31);
    }

    static Map<String, List<Signatory>> lanes() {
        var lanes = new LinkedHashMap<String, List<Signatory>>();
        lanes.put("accept", List.of(new Signatory(ACCEPT, null)));
        lanes.put("applicant", List.of(Signatory.person(APPLICANT)));
        lanes.put("decide", List.of(new Signatory(DECIDE, null)));
        lanes.put("leader", List.of(new Signatory(LEAD, null)));
        lanes.put("lead", List.of(new Signatory(LEAD, null)));
        lanes.put("site", List.of(new Signatory(SITE, null)));
        lanes.put("review", List.of(new Signatory(LAND, null), new Signatory(FARMING, null)));
        lanes.put("reviewer", lanes.get("review"));
        return lanes;
    }

    CaseKey start(String process) {
        return start(process, lanes(), Map.of());
    }

    CaseKey start(String process, Map<String, List<Signatory>> lanes, Map<String, Object> facts) {
        return start(process, lanes, Set.of(), facts);
    }

    CaseKey start(
            String process, Map<String, List<Signatory>> lanes, Set<SubjectKey> subjects, Map<String, Object> facts) {
        var key = new CaseKey("approval", "QY20261122-%05d".formatted(NUMBER.incrementAndGet()));
        county.run(() -> county.engine.start(new StartCase(
                key,
                process,
                new Bilingual("建房审批 " + key.number(), "House building " + key.number()),
                "申请人",
                APPLICANT,
                lanes,
                subjects,
                facts)));
        return key;
    }

    /** A case at the step of a board; {@code attributes} say how its members decide. */
    CaseKey beforeTheBoard(String attributes, List<Signatory> board) {
        var process = "sample.board" + attributes.hashCode();
        county.run(() -> county.library.publish(
                SampleBpmn.board(process, "outcomes=\"agree,disagree,abstain\" " + attributes), AccountId.SYSTEM));
        var lanes = lanes();
        lanes.put("board", board);
        return start(process, lanes, Map.of());
    }

    /** Everybody of a board by name. */
    static List<Signatory> people(long... people) {
        return Arrays.stream(people)
                .mapToObj(AccountId::new)
                .map(Signatory::person)
                .toList();
    }

    /** A joint review with both branches open. */
    CaseKey underReview() {
        var key = start("approval.joint-review");
        sign(key, "task-accept", ACCEPTING, "accept");
        return key;
    }

    void sign(CaseKey key, String node, AccountId by, String outcome) {
        var step = step(key, node).id();
        county.run(() -> county.engine.sign(new SignStep(step, by, outcome, "意见")));
    }

    void sendBack(CaseKey key, String node, AccountId by, String to) {
        var step = step(key, node).id();
        county.run(() -> county.engine.sendBack(step, by, to, "材料不清", ReturnWay.WALK_AGAIN));
    }

    /** The open step at a node. */
    StepView step(CaseKey key, String node) {
        return county.call(() -> county.records.openSteps(key)).stream()
                .filter(step -> step.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    List<String> open(CaseKey key) {
        return county.call(() -> county.records.openSteps(key)).stream()
                .map(StepView::node)
                .toList();
    }

    /** Where it ended; null while it runs. */
    String end(CaseKey key) {
        return county.announced(CaseEnded.class).stream()
                .filter(ended -> ended.key().equals(key))
                .map(ended -> ended.ending() == CaseEnding.REACHED
                        ? ended.endNode()
                        : ended.ending().name().toLowerCase(Locale.ROOT))
                .reduce((one, two) -> one + " and " + two)
                .orElse(null);
    }
}
