package org.zhengtong.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.samples.HomesteadCases;

/** Cases completed through REST and engine: file, accept, inspect, two reviews, decide. */
final class CaseThroughput {

    private static final int OFFSET = 5000;
    private static final int DATABASE_PORT = 15_434;
    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warmup", 25);
    private static final int SECONDS = Integer.getInteger("bench.case.seconds", 20);

    private CaseThroughput() {}

    static void measure(Table table, String database) throws Exception {
        var postgres = database.equals("postgresql") ? new Postgres(DATABASE_PORT, "database") : null;
        var environment = postgres == null ? Map.<String, String>of() : postgres.environment("postgres");
        var server = Servers.prepare("cases-" + database, OFFSET, environment).with("zt.demo.applications", "0");
        try {
            Servers.start(server);
            run(server.url("/"), 4, WARM_UP_SECONDS);
            for (var clients : new int[] {1, 8}) {
                var run = run(server.url("/"), clients, SECONDS);
                table.line(
                        String.format("cases completed, %s, %d client%s", database, clients, clients == 1 ? "" : "s"),
                        String.format("%.1f/s", run.done.get() / (double) SECONDS),
                        "file, accept, inspect, 2 reviews, decide; each task with its GET");
                table.line("  accept", run.accept.summary(), "one REST call, seen by the client");
                table.line("  review", run.review.summary(), "likewise");
                table.line("  decide", run.decide.summary(), "likewise; aim: under 15 ms of server time at the median");
            }
        } finally {
            server.kill();
            if (postgres != null) {
                postgres.close();
            }
        }
    }

    private static Run run(String base, int clients, int seconds) throws Exception {
        var run = new Run();
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < clients; i++) {
            var cases = new HomesteadCases(base);
            threads.add(new Thread(() -> run.walk(cases, until)));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        if (run.failure != null) {
            throw new IllegalStateException(run.failure);
        }
        return run;
    }

    /** What one measurement gathers. */
    private static class Run {

        final AtomicInteger done = new AtomicInteger();
        final Latencies accept = new Latencies();
        final Latencies review = new Latencies();
        final Latencies decide = new Latencies();
        volatile IOException failure;

        void walk(HomesteadCases cases, long until) {
            try {
                while (System.nanoTime() < until && failure == null) {
                    var filed = cases.file();
                    timed(accept, () -> cases.accept(filed));
                    cases.inspect(filed);
                    var land = cases.step(HomesteadCases.LAND, filed);
                    timed(review, () -> cases.sign(HomesteadCases.LAND, filed, land, "agree"));
                    var farm = cases.step(HomesteadCases.FARM, filed);
                    timed(review, () -> cases.sign(HomesteadCases.FARM, filed, farm, "agree"));
                    var last = cases.step(HomesteadCases.HEAD, filed);
                    timed(decide, () -> cases.sign(HomesteadCases.HEAD, filed, last, "approve"));
                    done.incrementAndGet();
                }
            } catch (IOException e) {
                failure = e;
            }
        }

        private static void timed(Latencies latencies, Call call) throws IOException {
            var began = System.nanoTime();
            call.run();
            latencies.add(System.nanoTime() - began);
        }
    }

    private interface Call {

        void run() throws IOException;
    }
}
