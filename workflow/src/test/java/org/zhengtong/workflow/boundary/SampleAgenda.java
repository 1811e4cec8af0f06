package org.zhengtong.workflow.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.platform.support.scheduling.Agenda;

/** An agenda that keeps what a transaction wrote only when it commits. */
final class SampleAgenda implements Agenda {

    record Entry(String kind, String id, String data, Instant at) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final ThreadLocal<List<Runnable>> pending = new ThreadLocal<>();

    @Override
    public void add(String kind, String id, String data, Instant at) {
        schedule(kind, id, data, at);
    }

    @Override
    public void schedule(String kind, String id, String data, Instant at) {
        pending.get().add(() -> entries.put(kind + "/" + id, new Entry(kind, id, data, at)));
    }

    @Override
    public void cancel(String kind, String id) {
        pending.get().add(() -> entries.remove(kind + "/" + id));
    }

    void begin() {
        pending.set(new ArrayList<>());
    }

    void commit() {
        pending.get().forEach(Runnable::run);
    }

    void end() {
        pending.remove();
    }

    List<Entry> all() {
        return entries.values().stream().sorted(Comparator.comparing(Entry::at)).toList();
    }

    List<Entry> due(Instant now) {
        return all().stream().filter(entry -> !entry.at().isAfter(now)).toList();
    }

    void done(Entry entry) {
        entries.remove(entry.kind() + "/" + entry.id(), entry);
    }
}
