package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;

/** What is wrong with a definition, all of it at once, each with its line and in both languages. */
final class Faults {

    private final List<Finding> found = new ArrayList<>();

    /**
     * @param line 0 if it concerns the whole file
     * @param key of the words in {@code faults.properties}
     */
    Faults add(int line, String key, Object... parameters) {
        found.add(new Finding("faults", line, key, parameters));
        return this;
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw violation();
        }
    }

    List<Finding> all() {
        return found;
    }

    /** The rule's only parameter is the text in both languages, one fault a line. */
    RuleViolation violation() {
        var told = found.stream()
                .map(fault -> new InvalidDefinition.Fault(fault.line(), fault.text()))
                .distinct()
                .toList();
        return new InvalidDefinition(new Bilingual(text(Locale.CHINESE), text(Locale.ENGLISH)), told);
    }

    private String text(Locale locale) {
        return found.stream()
                .map(fault -> fault.textWithLine(locale))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
