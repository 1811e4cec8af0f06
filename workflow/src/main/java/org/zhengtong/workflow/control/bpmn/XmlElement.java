package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a BPMN file that still knows its line, so that what is wrong can be said where it stands. */
final class XmlElement {

    final String namespace;
    final String name;
    final int line;
    final List<XmlElement> children = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String name, int line) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
    }

    /** The element's own words for messages, for example {@code userTask task-accept}. */
    String label() {
        return attributes.containsKey("id") ? name + " " + attributes.get("id") : name;
    }

    /** An attribute without a namespace; empty if it is absent or blank. */
    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** An attribute of our extension namespace. */
    Optional<String> extension(String key) {
        return attribute("{" + Bpmn.ZT + "}" + key);
    }

    Stream<String> attributeNames() {
        return attributes.keySet().stream();
    }

    boolean is(String wantedNamespace, String wantedName) {
        return namespace.equals(wantedNamespace) && name.equals(wantedName);
    }

    Stream<XmlElement> children(String wantedNamespace, String wantedName) {
        return children.stream().filter(child -> child.is(wantedNamespace, wantedName));
    }

    Optional<XmlElement> child(String wantedNamespace, String wantedName) {
        return children(wantedNamespace, wantedName).findFirst();
    }

    String text() {
        return text.toString().strip();
    }

    void put(String attributeNamespace, String key, String value) {
        attributes.put(attributeNamespace.isEmpty() ? key : "{" + attributeNamespace + "}" + key, value);
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }
}
