package org.zhengtong.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Several people who do something at the same instant. */
final class AtOnce {

    private AtOnce() {}

    /** What became of one of the calls: a result, or what it threw. */
    record Outcome<T>(T result, Throwable thrown) {

        boolean isGood() {
            return thrown == null;
        }
    }

    /** @param each null for somebody without an account */
    static <T> List<Outcome<T>> people(List<SecurityIdentity> each, Callable<T> call) {
        var calls = new ArrayList<Callable<T>>();
        each.forEach(identity -> calls.add(identity == null ? call : () -> identity.runAs(call)));
        return calls(calls);
    }

    static <T> List<Outcome<T>> calls(List<? extends Callable<T>> calls) {
        var threads = Executors.newFixedThreadPool(calls.size());
        var ready = new CountDownLatch(calls.size());
        try {
            var begun = new ArrayList<Future<T>>();
            for (var call : calls) {
                begun.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            var outcomes = new ArrayList<Outcome<T>>();
            for (var each : begun) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    /** Somebody who is not in the caller's transaction. */
    static <T> T elsewhere(Callable<T> call) {
        return calls(List.of(call)).get(0).result();
    }

    private static <T> Outcome<T> outcome(Future<T> begun) {
        try {
            return new Outcome<>(begun.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
