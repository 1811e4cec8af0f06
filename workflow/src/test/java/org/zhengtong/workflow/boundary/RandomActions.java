package org.zhengtong.workflow.boundary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.AppointStandIn;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;

/** Everything that can be done to a case, by anybody. */
final class RandomActions {

    static final AccountId ADMINISTRATOR = new AccountId(901);

    /** Who is about: signers, deputies, strangers. */
    static final List<AccountId> PEOPLE = List.of(
            new AccountId(11),
            new AccountId(12),
            new AccountId(13),
            new AccountId(14),
            new AccountId(15),
            new AccountId(21),
            new AccountId(31),
            new AccountId(501),
            new AccountId(502),
            new AccountId(503),
            new AccountId(71),
            SampleCases.APPLICANT,
            SampleCases.STRANGER);

    private final County county;
    private final CaseKey key;
    private final Random random;

    /** One thing that somebody does; {@code signs} says whether it is a signature. */
    record Action(StepView step, AccountId by, boolean signs, Runnable work) {}

    RandomActions(County county, CaseKey key, Random random) {
        this.county = county;
        this.key = key;
        this.random = random;
    }

    static Map<String, List<Signatory>> lanes() {
        var lanes = SampleCases.lanes();
        lanes.put("board", SampleCases.people(501, 502, 503));
        lanes.put("mixed", List.of(new Signatory(SampleCases.ACCEPT, null), Signatory.person(new AccountId(502))));
        lanes.put("deserted", List.of(Signatory.anyOf(79, "nobody"), new Signatory(SampleCases.SITE, null)));
        return lanes;
    }

    /** Mostly by somebody for whom the step waits. */
    Action next() {
        var steps = county.call(() -> county.records.steps(key));
        var open = steps.stream().filter(each -> each.state().isOpen()).toList();
        var step = open.isEmpty() ? oneOf(steps) : oneOf(open);
        var by = random.nextInt(5) == 0 ? oneOf(PEOPLE) : signerOf(step);
        if (random.nextInt(15) == 0) {
            return new Action(step, by, false, changeVersion(step, oneOf(steps)));
        }
        var choice = random.nextInt(29);
        return choice >= 22
                ? sign(step, by)
                : new Action(
                        step,
                        by,
                        false,
                        choice >= 16 ? ofTheCase(choice, oneOf(steps), steps) : within(choice, step, by));
    }

    Action sign(StepView step, AccountId by) {
        var outcome = random.nextInt(3) == 0
                ? oneOf(step.outcomes())
                : step.outcomes().get(0);
        return new Action(step, by, true, () -> county.engine.sign(new SignStep(step.id(), by, outcome, "意见")));
    }

    private Runnable within(int choice, StepView step, AccountId by) {
        var id = step.id();
        var other = oneOf(PEOPLE);
        var place = oneOf(step.signers()).place();
        var order = oneOf(List.of(SignerOrder.values()));
        return switch (choice) {
            case 0 -> () -> county.engine.claim(id, by);
            case 1 -> () -> county.engine.release(id, by);
            case 2 -> () -> county.engine.handOver(id, by, other, "外出");
            case 3, 4, 5 -> () -> county.countersigning.addSigner(id, by, other, order, "会办");
            case 6 -> () -> county.countersigning.removeSigner(id, by, place, "不必");
            case 7 -> () -> county.countersigning.delegate(id, by, other, "请核实");
            case 8 -> () -> county.countersigning.answer(id, by, "属实");
            case 9 -> () -> county.countersigning.recall(id, by);
            case 10 -> () -> county.circulation.read(id, by);
            case 11 -> () -> county.circulation.keepOpinion(id, by, "草稿");
            case 12 -> () -> county.circulation.urge(id, by, "请快");
            case 13 -> sendBack(step, by);
            case 14 -> sendBack(step, by);
            default -> setDeadline(step);
        };
    }

    private Runnable sendBack(StepView step, AccountId by) {
        var back = county.call(() -> county.records.rights(step.id(), by)).sendBackTo();
        var to = back.isEmpty() ? "task-0" : oneOf(back).node();
        var way = oneOf(List.of(ReturnWay.values()));
        return () -> county.engine.sendBack(step.id(), by, to, "退回", way);
    }

    private Runnable setDeadline(StepView step) {
        var due = county.clock.instant().plus(Duration.ofHours(1 + random.nextInt(48)));
        var deadline = new StepDeadline(LocalDate.now(county.clock), due, due.minusSeconds(1800), "时限");
        return () -> county.engine.setDeadline(step.id(), deadline);
    }

    private Runnable ofTheCase(int choice, StepView some, List<StepView> steps) {
        var by = oneOf(PEOPLE);
        var other = oneOf(PEOPLE);
        var today = LocalDate.now(county.clock);
        var rare = random.nextInt(12) == 0;
        return switch (choice) {
            case 16 -> takeBack(steps);
            case 17 -> () -> county.circulation.copy(key, by, List.of(other), "知悉");
            case 18 -> () -> county.standIns.appoint(new AppointStandIn(by, other, today, today.plusDays(1), null), by);
            case 19 -> () -> county.administration.jump(key, some.node(), ADMINISTRATOR, "纠正");
            case 20 ->
                rare
                        ? () -> county.engine.withdraw(key, SampleCases.APPLICANT, "撤回")
                        : () -> county.administration.suspend(key, ADMINISTRATOR, "中止");
            default -> () -> county.engine.reassign(key, some.lane(), lanes().get(some.lane()), ADMINISTRATOR, "改派");
        };
    }

    /** To any version, the present one among them; sometimes another step is to take over. */
    private Runnable changeVersion(StepView step, StepView some) {
        var present = county.call(() -> county.records.find(key)).orElseThrow();
        var to = oneOf(county.call(() -> county.library.versions(present.process())))
                .version();
        Map<String, String> chosen = random.nextInt(4) == 0 ? Map.of(step.node(), some.node()) : Map.of();
        return () -> county.migration.move(key, present.version(), to, chosen, ADMINISTRATOR, "换版");
    }

    /** The decision that came last. */
    private Runnable takeBack(List<StepView> steps) {
        var last = steps.stream()
                .filter(step -> step.state() == StepState.DONE)
                .reduce((earlier, later) -> later)
                .orElse(steps.get(0));
        var by = last.signers().stream()
                .filter(each -> each.signedAt() != null)
                .max(Comparator.comparing(StepView.Signer::signedAt))
                .map(StepView.Signer::person)
                .orElse(SampleCases.STRANGER);
        return () -> county.engine.takeBack(last.id(), by, "看错");
    }

    /** Somebody for whom a place waits. */
    AccountId signerOf(StepView step) {
        var waiting = step.waiting().toList();
        if (waiting.isEmpty()) {
            return oneOf(PEOPLE);
        }
        var place = oneOf(waiting);
        var holder = place.delegate() == null ? place.person() : place.delegate();
        return holder != null ? holder : oneOf(county.directory.membersOf(place.group()));
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
