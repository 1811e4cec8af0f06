package org.zhengtong.publicservice.approval.control;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;

/**
 * Walks through everything that a matter says, by the records' own members. Elements of lists are known by their code, or
 * by the first thing that they say, so that one more in the middle does not make all others different.
 */
final class MatterLeaves {

    private static final Set<String> CODES = Set.of("code", "id", "value", "field");

    private final BiConsumer<String, MatterLeaf> found;

    MatterLeaves(BiConsumer<String, MatterLeaf> found) {
        this.found = found;
    }

    void look(Object value, String path, String place, Bilingual element) {
        if (value instanceof Bilingual text) {
            leaf(path + ".zh", place, element, "zh", null, text.zh());
            leaf(path + ".en", place, element, "en", null, text.en());
        } else if (value instanceof Record part) {
            for (var member : part.getClass().getRecordComponents()) {
                look(value(part, member), join(path, member.getName()), join(place, member.getName()), element);
            }
        } else if (value instanceof Collection<?> parts) {
            lookAtList(parts, path, place, element);
        } else if (value instanceof Map<?, ?> parts) {
            new TreeMap<>(parts)
                    .forEach((name, part) -> look(part, path + "[" + name + "]", place, inside(element, name)));
        } else if (value != null) {
            leaf(path, place, element, null, kind(value), value.toString());
        }
    }

    private void lookAtList(Collection<?> parts, String path, String place, Bilingual element) {
        if (parts.stream().noneMatch(part -> part instanceof Record)) {
            var values = parts.stream().map(Object::toString);
            var text = (parts instanceof Set ? values.sorted() : values).collect(Collectors.joining("\n"));
            leaf(
                    path,
                    place,
                    element,
                    null,
                    parts.stream().findFirst().map(MatterLeaves::kind).orElse(null),
                    text);
            return;
        }
        var seen = new HashMap<String, Integer>();
        for (var part : parts) {
            var key = key((Record) part);
            var times = seen.merge(key, 1, Integer::sum);
            look(
                    part,
                    path + "[" + key + (times > 1 ? "#" + times : "") + "]",
                    place,
                    name((Record) part, element, key));
        }
    }

    private void leaf(String path, String place, Bilingual element, String language, String kind, String value) {
        if (value != null && !value.isEmpty()) {
            found.accept(path, new MatterLeaf(place, element, language, kind, value));
        }
    }

    private static String kind(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName();
        }
        return value instanceof Boolean ? "YES_NO" : null;
    }

    private static String key(Record part) {
        if (part instanceof Bilingual text) {
            return text.zh();
        }
        var texts = new StringBuilder();
        for (var member : part.getClass().getRecordComponents()) {
            var value = value(part, member);
            if (CODES.contains(member.getName())) {
                return String.valueOf(value);
            }
            if (value instanceof Bilingual text && texts.isEmpty()
                    || member.getName().equals("article")) {
                texts.append(value == null ? "" : ((Bilingual) value).zh());
            } else if (value instanceof String text) {
                texts.append(text).append(' ');
            }
        }
        return texts.toString();
    }

    /** Text that stands by itself in a list is its own name. */
    private static Bilingual name(Record part, Bilingual outer, String key) {
        if (part instanceof Bilingual) {
            return outer;
        }
        for (var member : part.getClass().getRecordComponents()) {
            if (value(part, member) instanceof Bilingual text) {
                return outer == null ? text : inside(outer, text);
            }
        }
        return inside(outer, key);
    }

    private static Bilingual inside(Bilingual outer, Object name) {
        return inside(outer, new Bilingual(name.toString(), name.toString()));
    }

    private static Bilingual inside(Bilingual outer, Bilingual inner) {
        return outer == null ? inner : new Bilingual(outer.zh() + " › " + inner.zh(), outer.en() + " › " + inner.en());
    }

    private static String join(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private static Object value(Record part, RecordComponent member) {
        try {
            return member.getAccessor().invoke(part);
        } catch (ReflectiveOperationException recordsAreReadable) {
            throw new IllegalStateException(recordsAreReadable);
        }
    }
}
