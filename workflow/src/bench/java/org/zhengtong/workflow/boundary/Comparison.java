package org.zhengtong.workflow.boundary;

import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.SignStep;

/** The same two-task process on the same PostgreSQL: our engine, and Flowable embedded, one after the other in one run. */
final class Comparison {

    private static final int WARM_UP = Integer.getInteger("bench.warmup.cases", 1_500);
    private static final int SECONDS = Integer.getInteger("bench.case.seconds", 20);
    private static final String HOW = "start, two tasks, end; three commits and the look for each task; one thread";

    private Comparison() {}

    static void measure(Databases.Fresh source, EngineBench.Report report) {
        var county = new County(source.factory());
        var ours = rate(ours(county));
        var engine = flowable(source);
        var theirs = rate(theirs(engine));
        engine.close();
        report.line("two-task cases, our engine, PostgreSQL", ours.text(), HOW);
        report.line("two-task cases, Flowable embedded, PostgreSQL", theirs.text(), HOW);
        report.line(
                "our cases per CPU-second / Flowable's",
                String.format("%.1f (cases per second: %.1f)", ours.perCpu() / theirs.perCpu(), ours.rate() / theirs.rate()),
                "CPU of this process without the database; aim: at least 6");
    }

    private record Rate(double rate, double perCpu) {

        String text() {
            return String.format("%.0f/s, %.0f per CPU-second", rate, perCpu);
        }
    }

    private static Rate rate(Runnable oneCase) {
        for (var i = 0; i < WARM_UP; i++) {
            oneCase.run();
        }
        var cpu = Cpu.ofProcess();
        var began = System.nanoTime();
        var done = 0;
        while (System.nanoTime() - began < SECONDS * 1_000_000_000L) {
            oneCase.run();
            done++;
        }
        var wall = (System.nanoTime() - began) / 1e9;
        return new Rate(done / wall, done / ((Cpu.ofProcess() - cpu) / 1e9));
    }

    private static Runnable ours(County county) {
        var cases = new SampleCases(county);
        county.run(() -> county.library.publish(SampleBpmn.twoTasks("bench.two"), AccountId.SYSTEM));
        return () -> {
            var key = cases.start("bench.two");
            var first = cases.step(key, "task-first").id();
            county.run(() -> county.engine.sign(new SignStep(first, SampleCases.ACCEPTING, "done", "意见")));
            var second = cases.step(key, "task-second").id();
            county.run(() -> county.engine.sign(new SignStep(second, SampleCases.DECIDING, "done", "意见")));
        };
    }

    private static ProcessEngine flowable(Databases.Fresh source) {
        var engine = new StandaloneProcessEngineConfiguration()
                .setDataSource(source.dataSource())
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setAsyncExecutorActivate(false)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("two.bpmn20.xml", FLOWABLE)
                .deploy();
        return engine;
    }

    private static Runnable theirs(ProcessEngine engine) {
        var tasks = engine.getTaskService();
        return () -> {
            var instance = engine.getRuntimeService()
                    .startProcessInstanceByKey("two", Map.of("title", "建房审批", "applicant", "申请人"));
            for (var turn = 0; turn < 2; turn++) {
                var task = tasks.createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult();
                tasks.complete(task.getId(), Map.of("outcome", "done", "opinion", "意见"));
            }
        };
    }

    private static final String FLOWABLE =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                targetNamespace="bench">
              <process id="two" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="a" sourceRef="start" targetRef="first"/>
                <userTask id="first" flowable:candidateGroups="accept"/>
                <sequenceFlow id="b" sourceRef="first" targetRef="second"/>
                <userTask id="second" flowable:candidateGroups="decide"/>
                <sequenceFlow id="c" sourceRef="second" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;
}
