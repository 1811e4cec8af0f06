package org.zhengtong.workflow.control.bpmn;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** What is wrong with a definition, all of it at once, each with its line and in both languages. */
final class Faults {

    private static final String WORDS = "org.zhengtong.workflow.faults";
    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private record Fault(int line, String key, Object[] parameters) {}

    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param line 0 if it concerns the whole file
     * @param key of the words in {@code faults.properties}
     */
    Faults add(int line, String key, Object... parameters) {
        faults.add(new Fault(line, key, parameters));
        return this;
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw violation();
        }
    }

    /** The rule's only parameter is the text in both languages, one fault a line. */
    RuleViolation violation() {
        return WorkflowRule.DEFINITION_INVALID.violated(new Bilingual(text(Locale.CHINESE), text(Locale.ENGLISH)));
    }

    private String text(Locale locale) {
        var words = ResourceBundle.getBundle(WORDS, locale, Faults.class.getClassLoader(), WITHOUT_FALLBACK);
        return faults.stream().map(fault -> text(fault, words)).distinct().collect(Collectors.joining("\n"));
    }

    private static String text(Fault fault, ResourceBundle words) {
        var text = MessageFormat.format(words.getString(fault.key()), fault.parameters());
        return fault.line() == 0 ? text : MessageFormat.format(words.getString("line"), fault.line(), text);
    }
}
