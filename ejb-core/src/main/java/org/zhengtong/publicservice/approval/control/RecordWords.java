package org.zhengtong.publicservice.approval.control;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.ExplanationLine;

/** Words of the printed case record, and of the systems that it tells of: Chinese, as all official papers. */
final class RecordWords {

    private static final ResourceBundle RECORD = PaperWords.of("approval_print");
    private static final List<ResourceBundle> OTHERS =
            List.of(PaperWords.of("approval"), PaperWords.of("workflow"), PaperWords.of("worktime"));

    private RecordWords() {}

    static String word(String key) {
        return RECORD.getString("approval_print." + key);
    }

    /** Empty for null. */
    static String of(Enum<?> constant) {
        return constant == null
                ? ""
                : find(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), constant.name());
    }

    /** A process may name outcomes that have no words: they are shown as they are. */
    static String outcome(String outcome) {
        return outcome == null ? "" : find("outcome." + outcome, outcome);
    }

    static String line(ExplanationLine line) {
        var said = line.parameters().stream().map(RecordWords::say).toArray();
        return new MessageFormat(find(line.key(), line.key()), Locale.CHINA).format(said);
    }

    private static String say(Object parameter) {
        if (parameter instanceof LocalDate day) {
            return PaperHtml.date(day);
        }
        if (parameter instanceof Bilingual text) {
            return text.zh();
        }
        return parameter instanceof Enum<?> constant ? of(constant) : String.valueOf(parameter);
    }

    private static String find(String key, String fallback) {
        return OTHERS.stream()
                .filter(each -> each.containsKey(key))
                .findFirst()
                .map(each -> each.getString(key))
                .orElse(fallback);
    }
}
