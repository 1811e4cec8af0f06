package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;

/** Which cases the monitor lists; null means no restriction. */
public record MonitorFilter(String process, CaseState state, Age age, Waiting waiting, Decided decided) {

    public static final MonitorFilter ALL = new MonitorFilter(null, null, null, null, null);

    /**
     * Not over, and started within a span.
     *
     * @param from the first instant; null for however old
     * @param before null for up to now
     */
    public record Age(Instant from, Instant before) {

        public static final Age ANY = new Age(null, null);
    }

    /**
     * Waits at a place like this.
     *
     * @param by of whom; null for anybody
     * @param overdueOn only if it was due before that day
     * @param abandoned only if it waits for the administrators of processes
     */
    public record Waiting(String node, Whom by, LocalDate overdueOn, boolean abandoned) {}

    /**
     * For whom a case waits.
     *
     * @param unit null with {@code anyUnit == false} means: a place meant for somebody by name
     * @param person null with {@code anyPerson == false} means: in nobody's hand
     */
    public record Whom(boolean anyUnit, Long unit, boolean anyPerson, AccountId person) {

        public static Whom ofUnit(Long unit) {
            return new Whom(false, unit, true, null);
        }

        public static Whom ofPerson(AccountId person) {
            return new Whom(true, null, false, person);
        }
    }

    /** Had a step decided at this node since an instant, by people. */
    public record Decided(String node, Instant since) {}
}
