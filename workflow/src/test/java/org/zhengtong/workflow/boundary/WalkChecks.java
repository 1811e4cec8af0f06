package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;

/** What holds for a case whatever was done to it. */
record WalkChecks(County county, CaseKey key) {

    void check() {
        var steps = county.call(() -> county.records.steps(key));
        var open = steps.stream().filter(step -> step.state().isOpen()).toList();
        checkOpen(open);
        checkSigners(steps);
        var history = county.call(() -> county.records.history(key));
        checkHistory(steps, history);
        checkAgenda(steps, open, history);
        assertThat(county.announced(CaseEnded.class).stream()
                        .filter(ended -> ended.key().equals(key))
                        .count())
                .as("ends once, and then nothing is open")
                .isEqualTo(county.engineNodes(key).isEmpty() ? 1 : 0);
    }

    private void checkOpen(List<StepView> open) {
        var nodes = open.stream().map(StepView::node).toList();
        assertThat(nodes).as("open once").doesNotHaveDuplicates();
        var awaited = county.engineNodes(key).stream()
                .filter(node -> node.substring(node.lastIndexOf('/') + 1).startsWith("task-"))
                .collect(Collectors.toSet());
        assertThat(awaited).as("what the engine waits for").isEqualTo(new HashSet<>(nodes));
    }

    private void checkSigners(List<StepView> steps) {
        for (var step : steps) {
            assertThat(step.waiting().findAny().isPresent())
                    .as("somebody is awaited at %s %s", step.node(), step.state())
                    .isEqualTo(step.state().isOpen());
            assertThat(step.waiting())
                    .as("nobody is awaited who is not there")
                    .allMatch(place -> place.person() != null
                            || !county.directory.membersOf(place.group()).isEmpty())
                    .allMatch(place -> place.signedAt() == null);
        }
    }

    private void checkHistory(List<StepView> steps, List<HistoryEntry> history) {
        var kinds = history.stream().collect(Collectors.groupingBy(HistoryEntry::kind, Collectors.counting()));
        assertThat(kinds.get(HistoryKind.STEP_OPENED)).isEqualTo(steps.size());
        assertThat(kinds.getOrDefault(HistoryKind.STEP_DONE, 0L))
                .isEqualTo(steps.stream()
                        .filter(step -> step.state() == StepState.DONE)
                        .count());
        assertThat(kinds.getOrDefault(HistoryKind.SIGNED, 0L) + kinds.getOrDefault(HistoryKind.SKIPPED, 0L))
                .as("each signature is told once")
                .isEqualTo(steps.stream()
                        .flatMap(step -> step.signers().stream())
                        .filter(place -> place.signedAt() != null)
                        .count());
    }

    /** A closed step has no clock; an open one with a deadline that has not passed has, unless the case rests. */
    private void checkAgenda(List<StepView> steps, List<StepView> open, List<HistoryEntry> history) {
        var suspended = isSuspended(history);
        var entries = county.agenda.all().stream().map(SampleAgenda.Entry::id).toList();
        for (var step : steps) {
            var clocks = entries.stream()
                    .filter(id -> id.startsWith(step.id().value() + ":"))
                    .toList();
            if (!open.contains(step) || suspended) {
                assertThat(clocks).as("clocks of %s", step.node()).isEmpty();
            } else if (step.dueOn() != null && !isOverdue(step, history) && !isMoved(history)) {
                assertThat(clocks).as("clocks of %s", step.node()).anyMatch(id -> id.endsWith(":due"));
            }
        }
    }

    /** Then a step may have been overdue under another name. */
    private static boolean isMoved(List<HistoryEntry> history) {
        return history.stream().anyMatch(entry -> entry.kind() == HistoryKind.VERSION_CHANGED);
    }

    private static boolean isOverdue(StepView step, List<HistoryEntry> history) {
        return history.stream()
                .filter(entry -> step.node().equals(entry.node()) && !entry.at().isBefore(step.openedAt()))
                .map(HistoryEntry::kind)
                .filter(kind -> kind == HistoryKind.OVERDUE || kind == HistoryKind.DEADLINE_SET)
                .reduce((earlier, later) -> later)
                .filter(HistoryKind.OVERDUE::equals)
                .isPresent();
    }

    boolean isSuspended() {
        return isSuspended(county.call(() -> county.records.history(key)));
    }

    private static boolean isSuspended(List<HistoryEntry> history) {
        return history.stream()
                .map(HistoryEntry::kind)
                .filter(kind -> kind == HistoryKind.SUSPENDED || kind == HistoryKind.RESUMED)
                .reduce((earlier, later) -> later)
                .filter(HistoryKind.SUSPENDED::equals)
                .isPresent();
    }

    /** An inbox shows exactly what its owner may sign or is asked. */
    void checkInbox(AccountId person) {
        var shown = county
                .call(() -> county.records.inbox(
                        person, new InboxFilter(null, null, key.number()), new Page.Request(0, 50)))
                .rows()
                .stream()
                .map(item -> item.step())
                .toList();
        var theirs = county.call(() -> county.records.openSteps(key)).stream()
                .filter(step -> {
                    var rights = county.call(() -> county.records.rights(step.id(), person));
                    return rights.maySign() || rights.mayAnswer();
                })
                .map(StepView::id)
                .toList();
        if (!isSuspended()) {
            assertThat(shown).as("inbox of %s", person).containsExactlyInAnyOrderElementsOf(theirs);
        }
    }

    /** Everything that a failure must not change. */
    List<Object> seen() {
        var seen = new ArrayList<Object>(county.call(() -> county.records.steps(key)));
        seen.addAll(county.call(() -> county.records.history(key)));
        seen.addAll(county.engineNodes(key));
        seen.addAll(county.agenda.all());
        return seen;
    }
}
