package org.zhengtong.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.support.scheduling.Work;

/** What the trail and the agenda list has a name that people read, and not the one in the program. */
class NamedDeedsTest {

    private static WordSources sources;
    private static JavaClasses product;

    @BeforeAll
    static void read() throws IOException {
        sources = WordSources.read(Path.of("..").toAbsolutePath().normalize());
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.zhengtong");
    }

    @Test
    void everyAuditedActionHasWords() {
        var wordless = new TreeSet<String>();
        product.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Audited.class))
                .map(method -> method.getAnnotationOfType(Audited.class).value())
                .filter(action -> !sources.all().containsKey("audit." + action))
                .forEach(wordless::add);
        assertThat(wordless).isEmpty();
    }

    @Test
    void everyKindOfWorkHasWords() {
        var wordless = new TreeSet<String>();
        works().map(Work::kind)
                .filter(kind -> !sources.all().containsKey("scheduling.kind." + kind))
                .forEach(wordless::add);
        assertThat(works()).hasSizeGreaterThan(15);
        assertThat(wordless).isEmpty();
    }

    private static Stream<Work> works() {
        return product.stream()
                .filter(each -> each.isAssignableTo(Work.class)
                        && !each.isInterface()
                        && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(each -> {
                    try {
                        var constructor = each.reflect().getDeclaredConstructor();
                        constructor.setAccessible(true);
                        return (Work) constructor.newInstance();
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(each.getName(), e);
                    }
                });
    }
}
