package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.FileHandle;

/** Corrections that are being made and not handed in yet: they are handed in as a whole, and only once. */
@SessionScoped
public class Corrections implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Map<String, String>> typed = new HashMap<>();
    private final Map<String, Map<String, List<Kept>>> files = new HashMap<>();

    /** A file that waits to be handed in. */
    public record Kept(String handle, String name, long size) implements Serializable {}

    synchronized void type(String number, Map<String, String> answers) {
        typed.computeIfAbsent(number, each -> new LinkedHashMap<>()).putAll(answers);
    }

    synchronized Map<String, String> typed(String number) {
        return Map.copyOf(typed.getOrDefault(number, Map.of()));
    }

    synchronized void add(String number, String material, FileHandle file) {
        files.computeIfAbsent(number, each -> new LinkedHashMap<>())
                .computeIfAbsent(material, each -> new ArrayList<>())
                .add(new Kept(file.handle(), file.name(), file.size()));
    }

    synchronized void remove(String number, String material, String handle) {
        files.getOrDefault(number, Map.of())
                .getOrDefault(material, new ArrayList<>())
                .removeIf(each -> each.handle().equals(handle));
    }

    synchronized List<Kept> files(String number, String material) {
        return List.copyOf(files.getOrDefault(number, Map.of()).getOrDefault(material, List.of()));
    }

    /** Handles by material, as they are handed in. */
    synchronized Map<String, List<String>> handles(String number) {
        var handles = new LinkedHashMap<String, List<String>>();
        files.getOrDefault(number, Map.of()).forEach((material, kept) -> {
            if (!kept.isEmpty()) {
                handles.put(material, kept.stream().map(Kept::handle).toList());
            }
        });
        return handles;
    }

    synchronized void forget(String number) {
        typed.remove(number);
        files.remove(number);
    }
}
