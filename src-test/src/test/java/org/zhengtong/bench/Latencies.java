package org.zhengtong.bench;

import java.util.Arrays;

/** Durations of many calls, in nanoseconds. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    public synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    synchronized int count() {
        return count;
    }

    /** @param share for example 0.99 */
    public synchronized double millis(double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (count * share))] / 1e6;
    }

    public String summary() {
        return String.format("p50 %.2f ms, p99 %.2f ms", millis(0.5), millis(0.99));
    }
}
