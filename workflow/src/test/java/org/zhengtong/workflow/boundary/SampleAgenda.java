package org.zhengtong.workflow.boundary;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.platform.support.scheduling.Agenda;

/** An agenda that keeps what a transaction wrote only when it commits. */
final class SampleAgenda implements Agenda {

    record Entry(String kind, String id, String data, Instant at) {}

    /** @param entry null where it is taken away */
    private record Change(String key, Entry entry) {

        /** The change that undoes this one. */
        Change applyTo(Map<String, Entry> entries) {
            return new Change(key, entry == null ? entries.remove(key) : entries.put(key, entry));
        }
    }

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final ThreadLocal<List<Change>> pending = new ThreadLocal<>();

    @Override
    public void add(String kind, String id, String data, Instant at) {
        schedule(kind, id, data, at);
    }

    @Override
    public void schedule(String kind, String id, String data, Instant at) {
        pending.get().add(new Change(kind + "/" + id, new Entry(kind, id, data, at)));
    }

    @Override
    public void ensure(String kind, String id, String data, Instant at) {
        throw new UnsupportedOperationException("the engine is not asked for it");
    }

    @Override
    public void cancel(String kind, String id) {
        pending.get().add(new Change(kind + "/" + id, null));
    }

    void begin() {
        pending.set(new ArrayList<>());
    }

    /** Writes while the transaction still holds its locks, as rows of its database would be; takes back if that fails. */
    void commit(Runnable transaction) {
        var undo = new ArrayDeque<Change>();
        pending.get().forEach(change -> undo.push(change.applyTo(entries)));
        try {
            transaction.run();
        } catch (RuntimeException failed) {
            undo.forEach(change -> change.applyTo(entries));
            throw failed;
        }
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
