package org.zhengtong.workflow.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/**
 * A case on its way through a process. It starts on the newest version of its definition, and of
 * those that this one calls, and stays on them unless an administrator moves it to another one.
 * Between two calls it stands at one or more open {@link Step}s (or at a drawn timer), and the engine's own memory of
 * that is kept here as bytes. It ends at an end event, or by being withdrawn; then it never moves again.
 *
 * <p>Whoever moves it locks its row first, so one case moves one step at a time.
 */
@Entity
@Table(name = "workflow_case")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_case")
    @SequenceGenerator(name = "workflow_case", sequenceName = "workflow_case_seq")
    private Long id;

    @Column(name = "owner_system", length = 60)
    private String system;

    @Column(name = "case_number", length = 60)
    private String number;

    @Column(length = 80)
    private String process;

    @Column(name = "process_version")
    private int processVersion;

    @Convert(converter = CalledConverter.class)
    @Column(name = "called_versions", length = 8000)
    private Map<String, Integer> called;

    /** The form and its version, as the owner named them; null without one. */
    @Column(length = 120)
    private String form;

    @Column(length = 300)
    private String titleZh;

    @Column(length = 300)
    private String titleEn;

    @Column(length = 500)
    private String summary;

    private long startedBy;

    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CaseState state;

    @Column(length = 80)
    private String endNode;

    private Instant endedAt;

    /** Why it rests; null while it does not. */
    @Column(length = 1000)
    private String suspendedFor;

    @Convert(converter = WordsConverter.class)
    @Column(length = 1_000_000)
    private List<String> heldAlarms;

    /** Who signed last, or started: the one from whom the next step comes. */
    private long lastActor;

    @Convert(converter = LanesConverter.class)
    @Column(length = 1_000_000)
    private Map<String, List<Signatory>> lanes;

    @Convert(converter = FactsConverter.class)
    @Column(length = 1_000_000)
    private Facts facts;

    /** Whom it is about, as {@link SubjectKey}s. */
    @ElementCollection
    @CollectionTable(name = "workflow_subject", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "subject", length = 120)
    private Set<String> subjects;

    /** The sequence flows from the start to where the case stands; what was sent back is no longer among them. */
    @Convert(converter = WordsConverter.class)
    @Column(length = 1_000_000)
    private List<String> way;

    /** What jBPM knows of the case; null when it is over. */
    @Column(length = 1_000_000)
    private byte[] engineState;

    /** The open steps, once this transaction has read them; they can't change behind its lock. */
    @Transient
    private List<Step> openSteps;

    protected CaseFile() {}

    public CaseFile(StartCase start, WalkedVersion walked, Instant now) {
        this.system = start.key().system();
        this.number = start.key().number();
        this.process = walked.process();
        this.processVersion = walked.version();
        this.called = walked.called();
        this.form = start.form();
        this.titleZh = start.title().zh();
        this.titleEn = start.title().en();
        this.summary = start.summary();
        this.startedBy = start.startedBy().value();
        this.lastActor = startedBy;
        this.startedAt = now;
        this.state = CaseState.RUNNING;
        this.lanes = Map.copyOf(start.lanes());
        this.subjects = start.subjects().stream().map(SubjectKey::value).collect(Collectors.toSet());
        this.facts = Facts.of(start.facts());
        this.way = List.of();
        this.heldAlarms = List.of();
    }

    /** The steps that are still open, if this transaction has read them before. */
    public Optional<List<Step>> openInHand() {
        return Optional.ofNullable(openSteps)
                .map(steps -> steps.stream().filter(Step::isOpen).toList());
    }

    public void hold(List<Step> open) {
        openSteps = new ArrayList<>(open);
    }

    /** One more step is open. */
    public void opened(Step step) {
        if (openSteps != null) {
            openSteps.add(step);
        }
    }

    public void requireRunning() {
        WorkflowRule.CASE_ENDED.require(isRunning(), number);
    }

    /** Not over, and not resting. */
    public void requireActive() {
        requireRunning();
        WorkflowRule.CASE_SUSPENDED.require(!isSuspended(), suspendedFor);
    }

    /** Not over; it may rest. */
    public boolean isRunning() {
        return !state.isOver();
    }

    public boolean isSuspended() {
        return state == CaseState.SUSPENDED;
    }

    /** 挂起. */
    public void suspend(String reason) {
        requireActive();
        state = CaseState.SUSPENDED;
        suspendedFor = reason;
    }

    /** @return the drawn timers that rang in the meantime */
    public List<String> resume() {
        requireRunning();
        WorkflowRule.CASE_NOT_SUSPENDED.require(isSuspended(), number);
        state = CaseState.RUNNING;
        suspendedFor = null;
        var rang = heldAlarms;
        heldAlarms = List.of();
        return rang;
    }

    /** A drawn timer rang while the case rests. */
    public void holdAlarm(String alarm) {
        var longer = new ArrayList<>(heldAlarms);
        longer.add(alarm);
        heldAlarms = longer;
    }

    /** Conditions from now on see these facts too. */
    public void learn(Map<String, Object> news) {
        facts = facts.with(news);
    }

    /** A step was decided: conditions from now on see its outcome. */
    public void decided(String node, String outcome, AccountId by) {
        facts = facts.decided(node, outcome);
        lastActor = by.value();
    }

    /**
     * 换版: it goes on by another version, as it stands.
     *
     * @param renamed by the old id of a step: the one that took over, where it is another one
     */
    public void moved(WalkedVersion to, byte[] newState, List<String> wayThere, Map<String, String> renamed) {
        processVersion = to.version();
        called = to.called();
        engineState = newState;
        way = wayThere;
        facts = facts.renamed(renamed);
        heldAlarms = List.of();
    }

    /** What was sent back is not walked: its flows leave the way. */
    public void wentBack(AccountId by, UnaryOperator<List<String>> toTheWayLeft) {
        way = toTheWayLeft.apply(way);
        lastActor = by.value();
    }

    /** A flow that is walked again counts where it was walked last. */
    public void moved(byte[] newState, List<String> flows) {
        engineState = newState;
        if (!flows.isEmpty()) {
            var longer = new ArrayList<>(way);
            longer.removeAll(flows);
            flows.stream().distinct().forEach(longer::add);
            way = longer;
        }
    }

    public void end(String atNode, Instant now) {
        state = CaseState.ENDED;
        endNode = atNode;
        endedAt = now;
        engineState = null;
    }

    /** 撤回: only the one who filed it, and only while it is under way. */
    public void withdraw(AccountId by, Instant now) {
        requireRunning();
        WorkflowRule.NOT_THE_APPLICANT.require(by.value() == startedBy, number);
        leave(CaseState.WITHDRAWN, by, now);
    }

    /** 终止 by an administrator. */
    public void stop(AccountId by, Instant now) {
        requireRunning();
        leave(CaseState.STOPPED, by, now);
    }

    private void leave(CaseState how, AccountId by, Instant now) {
        state = how;
        suspendedFor = null;
        endedAt = now;
        engineState = null;
        lastActor = by.value();
    }

    public void reassign(String lane, List<Signatory> signatories) {
        var all = new HashMap<>(lanes);
        all.put(lane, List.copyOf(signatories));
        lanes = all;
    }

    public List<Signatory> signatoriesOf(String lane) {
        return lanes.getOrDefault(lane, List.of());
    }

    /** The lanes in which there is somebody. */
    public Set<String> lanesFilled() {
        return lanes.keySet().stream()
                .filter(lane -> !signatoriesOf(lane).isEmpty())
                .collect(Collectors.toSet());
    }

    public Set<String> subjects() {
        return subjects;
    }

    public boolean isAbout(Set<String> some) {
        return !some.isEmpty() && !Collections.disjoint(subjects, some);
    }

    public Long id() {
        return id;
    }

    public CaseKey key() {
        return new CaseKey(system, number);
    }

    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    public String process() {
        return process;
    }

    public WalkedVersion walked() {
        return new WalkedVersion(process, processVersion, called);
    }

    public AccountId startedBy() {
        return new AccountId(startedBy);
    }

    public AccountId lastActor() {
        return new AccountId(lastActor);
    }

    /** What conditions see. */
    public Map<String, Object> facts() {
        return facts.values();
    }

    public List<String> way() {
        return way;
    }

    public byte[] engineState() {
        return engineState;
    }
}
