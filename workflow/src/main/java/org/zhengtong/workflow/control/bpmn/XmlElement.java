package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a BPMN file that still knows its line, so that what is wrong can be said where it stands. */
public final class XmlElement {

    public final String namespace;
    public final String name;
    public final int line;
    public final List<XmlElement> children = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String name, int line) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
    }

    /** The element's own words for messages, for example {@code userTask task-accept}. */
    public String label() {
        return attributes.containsKey("id") ? name + " " + attributes.get("id") : name;
    }

    /** An attribute without a namespace; empty if it is absent or blank. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** An attribute of our extension namespace. */
    public Optional<String> extension(String key) {
        return attribute("{" + Bpmn.ZT + "}" + key);
    }

    /** Whether it, or something in it, speaks our dialect. */
    boolean speaksOurs() {
        return namespace.equals(Bpmn.ZT)
                || attributes.keySet().stream().anyMatch(key -> key.startsWith("{" + Bpmn.ZT + "}"))
                || children.stream().anyMatch(XmlElement::speaksOurs);
    }

    /** What other tools and we add to BPMN: attributes with a namespace. */
    Stream<Foreign> foreignAttributes() {
        return attributes.entrySet().stream()
                .filter(each -> each.getKey().startsWith("{"))
                .map(each -> {
                    var end = each.getKey().indexOf('}');
                    return new Foreign(
                            each.getKey().substring(1, end), each.getKey().substring(end + 1), each.getValue());
                });
    }

    /** An attribute with a namespace. */
    record Foreign(String namespace, String name, String value) {}

    /** Itself and everything in it. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<String> attributeNames() {
        return attributes.keySet().stream();
    }

    public boolean is(String wantedNamespace, String wantedName) {
        return namespace.equals(wantedNamespace) && name.equals(wantedName);
    }

    public Stream<XmlElement> children(String wantedNamespace, String wantedName) {
        return children.stream().filter(child -> child.is(wantedNamespace, wantedName));
    }

    public Optional<XmlElement> child(String wantedNamespace, String wantedName) {
        return children(wantedNamespace, wantedName).findFirst();
    }

    public String text() {
        return text.toString().strip();
    }

    void put(String attributeNamespace, String key, String value) {
        attributes.put(attributeNamespace.isEmpty() ? key : "{" + attributeNamespace + "}" + key, value);
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }
}
