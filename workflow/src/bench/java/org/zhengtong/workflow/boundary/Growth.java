package org.zhengtong.workflow.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.StepId;

/** What a decision and an inbox cost while open cases and definitions grow. */
final class Growth {

    private static final int WARM_UP = Integer.getInteger("bench.warmup.cases", 1_500);
    private static final int CASES = Integer.getInteger("bench.growth.cases", 400);
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int DEFINITIONS = 500;
    private static final int LOOKS = 300;
    private static final String PROCESS = "approval.standard";

    private final County county;
    private final SampleCases cases;
    private final BulkCases bulk;
    private final String database;

    Growth(Databases.Fresh source, String database) {
        this.county = new County(source.factory());
        this.cases = new SampleCases(county);
        this.bulk = new BulkCases(source, county);
        this.database = database;
    }

    void measure(EngineBench.Report report) {
        decisions(WARM_UP);
        bulk.growTo(cases.start(PROCESS), FEW);
        var few = decisions(CASES);
        inbox(report, FEW);
        bulk.growTo(cases.start(PROCESS), MANY);
        decisions(CASES);
        var many = decisions(CASES);
        compare(report, "open cases from 1,000 to 100,000", few, many);
        inbox(report, MANY);
        for (var i = 5; i < DEFINITIONS; i++) {
            var process = "bench.process" + i;
            county.run(() -> county.library.publish(SampleBpmn.board(process, "mode=\"any\""), AccountId.SYSTEM));
        }
        decisions(CASES / 2);
        compare(report, "definitions from 5 to 500, 100,000 open cases", many, decisions(CASES));
    }

    private void compare(EngineBench.Report report, String what, Work before, Work after) {
        report.line(
                "a decision, " + database + ", " + what,
                ratio(before.signatures(), after.signatures()),
                "medians of one signature with its transaction, one thread; aim: ratio at most 1.3");
        report.line(
                "  the look at its open steps, " + database,
                ratio(before.looks(), after.looks()),
                "medians of what a page of the case asks for; aim: ratio at most 1.3");
    }

    private static String ratio(Costs before, Costs after) {
        return String.format(
                "%.2f ms → %.2f ms, ratio %.2f (CPU %.2f)",
                before.wall(), after.wall(), after.wall() / before.wall(), after.cpu() / before.cpu());
    }

    private void inbox(EngineBench.Report report, int open) {
        var looks = new ArrayList<Long>();
        for (var look = 0; look < LOOKS; look++) {
            var began = System.nanoTime();
            county.call(() -> county.records.inbox(
                    SampleCases.ACCEPTING, InboxFilter.ALL, new Page.Request(0, 20)));
            looks.add(System.nanoTime() - began);
        }
        Collections.sort(looks);
        report.line(
                String.format("inbox, first page, %s, %,d open tasks of one person", database, open),
                String.format("p50 %.2f ms, p99 %.2f ms", millis(looks, 0.5), millis(looks, 0.99)),
                LOOKS + " looks, count and rows; aim: p99 under 30 ms");
    }

    /** What each signature of some cases cost, and each look for the step to sign. */
    private record Work(Costs signatures, Costs looks) {}

    /** Cases from their start to their end. */
    private Work decisions(int number) {
        var costs = new Costs(new ArrayList<>(), new ArrayList<>());
        var looks = new Costs(new ArrayList<>(), new ArrayList<>());
        for (var i = 0; i < number; i++) {
            var key = cases.start(PROCESS);
            var first = looked(looks, key, "task-accept");
            costs.time(() -> county.run(
                    () -> county.engine.sign(new SignStep(first, SampleCases.ACCEPTING, "accept", "材料齐全"))));
            var second = looked(looks, key, "task-decide");
            costs.time(() -> county.run(
                    () -> county.engine.sign(new SignStep(second, SampleCases.DECIDING, "approve", "同意"))));
        }
        return new Work(costs, looks);
    }

    private StepId looked(Costs looks, CaseKey key, String node) {
        var found = new StepId[1];
        looks.time(() -> found[0] = cases.step(key, node).id());
        return found[0];
    }

    static double millis(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part))) / 1e6;
    }

    /** Wall and CPU time of each call, nanoseconds. */
    record Costs(List<Long> walls, List<Long> cpus) {

        void time(Runnable call) {
            var cpu = Cpu.ofThread();
            var began = System.nanoTime();
            call.run();
            walls.add(System.nanoTime() - began);
            cpus.add(Cpu.ofThread() - cpu);
        }

        double wall() {
            return median(walls);
        }

        double cpu() {
            return median(cpus);
        }

        private static double median(List<Long> all) {
            return millis(all.stream().sorted().toList(), 0.5);
        }
    }
}
