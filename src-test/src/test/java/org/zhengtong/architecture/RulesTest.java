package org.zhengtong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Locale;
import java.util.TreeSet;
import org.zhengtong.kernel.Rule;
import org.zhengtong.web.words.Words;

/** Everything that can be refused can be said. */
@AnalyzeClasses(packages = "org.zhengtong", importOptions = ProductClasses.class)
class RulesTest {

    @ArchTest
    static void everyRuleHasWordsInBothLanguages(JavaClasses classes) {
        var missing = new TreeSet<String>();
        for (var type : classes) {
            if (type.isEnum() && type.isAssignableTo(Rule.class)) {
                for (var rule : type.reflect().getEnumConstants()) {
                    var key = ((Rule) rule).key();
                    for (var locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                        if (!Words.in(locale).containsKey(key)) {
                            missing.add(key + " " + locale);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
