package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.PromiseKind;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Material;
import org.zhengtong.publicservice.approval.entity.Promise;

/** The course of an application's promises: given, begun, reminded of, kept or broken, lapsed. */
@ApplicationScoped
public class PromiseCourse {

    /** Papers of the filing are the first round, those of a correction the second. */
    private static final int ROUND = 3;

    @Inject
    Promises promises;

    @Inject
    PromiseTimes times;

    @Inject
    PromiseNews news;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @param materials that were promised with the filing */
    public void give(Application application, MatterDefinition matter, Collection<String> materials) {
        for (var code : materials) {
            var material = matter.material(code).orElseThrow();
            ApprovalRule.MAY_NOT_FOLLOW.require(material.mayFollow(), material.name());
            var text = PromiseTexts.of(material);
            promises.add(new Promise(application.id(), code, material.toFollow(), text, clock.instant()));
            timeline.noteByApplicant(
                    application, EventKind.PROMISE_GIVEN, material.name().zh());
        }
    }

    /** Codes of what was promised: it counts as handed in when a form is checked again. */
    public Set<String> promised(Application application) {
        return promises.of(application.id()).stream().map(Promise::material).collect(Collectors.toSet());
    }

    /**
     * Acceptance: from here the days count.
     *
     * @return what follows
     */
    public List<Promise> begin(Application application, MatterDefinition matter) {
        var open = outstanding(application);
        open.forEach(promise -> times.set(application, matter, promise));
        return open;
    }

    public List<Promise> outstanding(Application application) {
        return promises.of(application.id()).stream()
                .filter(each -> each.state().isOutstanding())
                .toList();
    }

    /** @param by whoever of the staff took the paper; null for the applicant */
    public void keep(
            Application application, MatterDefinition matter, Promise promise, List<Long> files, AccountId by) {
        ApprovalRule.NO_FILE_CHOSEN.require(!files.isEmpty());
        ApprovalRule.PROMISE_NOT_WANTED.require(isLive(application, promise));
        promise.keep(LocalDate.now(clock));
        times.clear(promise);
        files.forEach(file -> papers.add(new Material(application, promise.material(), file, ROUND, clock.instant())));
        var name = nameOf(matter, promise);
        if (by == null) {
            timeline.noteByApplicant(application, EventKind.PROMISE_KEPT, name);
        } else {
            timeline.noteByStaff(application, EventKind.PROMISE_KEPT, by, null, name);
        }
        news.tellOffice(application, "promiseKept");
    }

    public void remind(Application application, MatterDefinition matter, Promise promise) {
        if (isWanted(application, promise) && promise.remind(clock.instant())) {
            timeline.note(application, EventKind.PROMISE_REMINDED, nameOf(matter, promise));
            news.tellApplicant(application, "promiseDue");
        }
    }

    public void breakIfPast(Application application, MatterDefinition matter, Promise promise) {
        if (isWanted(application, promise) && promise.breakIfPast(LocalDate.now(clock))) {
            timeline.note(application, EventKind.PROMISE_BROKEN, nameOf(matter, promise));
            news.tellApplicant(application, "promiseBroken");
            news.tellOffice(application, "promiseBroken");
        }
    }

    /** The organ's own time is over: its heads are told, as of any other limit. */
    public void checkIsLate(Application application, Promise promise) {
        if (promise.isToCheck()) {
            news.tellHeads(application, "promiseCheckLate");
        }
    }

    /** Nothing is granted while a paper is outstanding without which it may not be. */
    public void requireNoneOutstanding(Application application, MatterDefinition matter) {
        promises.of(application.id()).stream()
                .filter(Promise::holdsUpGrant)
                .findFirst()
                .ifPresent(promise -> {
                    var name = matter.material(promise.material()).orElseThrow().name();
                    throw ApprovalRule.PROMISE_OUTSTANDING.violated(name, promise.due());
                });
    }

    /** The case is over: what was decided on a promise is to be checked, everything else lapses. */
    public void caseEnded(Application application, MatterDefinition matter) {
        for (var promise : promises.of(application.id())) {
            if (application.stage() == Stage.GRANTED && promise.kind() == PromiseKind.DECISION) {
                times.setCheck(application, matter, promise);
                news.tellOffice(application, "promiseToCheck");
            } else {
                promise.lapse();
                times.clear(promise);
            }
        }
    }

    /** Counted again, because a year's holidays became known. */
    public void recompute(Application application, MatterDefinition matter, Promise promise) {
        if (isWanted(application, promise)) {
            times.set(application, matter, promise);
        }
    }

    /** Whether the paper can be handed in: the case runs, or was decided on the promise and nobody checked it yet. */
    public boolean isWanted(Application application, Promise promise) {
        return promise.state().isOutstanding() && isLive(application, promise);
    }

    /** Whether the case, or the check that follows its decision, is still under way. */
    private static boolean isLive(Application application, Promise promise) {
        return application.stage().isOpen() || application.stage() == Stage.GRANTED && promise.isToCheck();
    }

    private static String nameOf(MatterDefinition matter, Promise promise) {
        return matter.material(promise.material()).orElseThrow().name().zh();
    }
}
