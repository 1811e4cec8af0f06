package org.zhengtong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What systems know of each other. */
@AnalyzeClasses(packages = "org.zhengtong", importOptions = ProductClasses.class)
class SystemsTest {

    @ArchTest
    static void useEachOtherByRootAndBoundaryAndOnlyAsDeclared(JavaClasses classes) {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.zhengtong.platform..", "org.zhengtong.portal..", "org.zhengtong.publicservice..")
                .should(useOthersAsDeclared(Systems.of(classes)))
                .because("who changes a system has to see on its package who depends on it, and on what")
                .check(classes);
    }

    @ArchTest
    static void haveNoCycles(JavaClasses classes) {
        slices().assignedFrom(systems(Systems.of(classes)))
                .should()
                .beFreeOfCycles()
                .because("what depends on itself can't be understood, tested or replaced alone")
                .check(classes);
    }

    @ArchTest
    static void haveNamesOfTheirOwn(JavaClasses classes) {
        assertThat(Systems.of(classes).all()).extracting(Systems.Declared::name).doesNotHaveDuplicates();
    }

    @ArchTest
    static void declareOnlySystemsThatExist(JavaClasses classes) {
        var systems = Systems.of(classes);
        for (var system : systems.all()) {
            assertThat(system.mayUse())
                    .as(system.name())
                    .doesNotHaveDuplicates()
                    .doesNotContain(system.name())
                    .allMatch(name -> systems.named(name).isPresent());
        }
    }

    private static ArchCondition<JavaClass> useOthersAsDeclared(Systems systems) {
        return new ArchCondition<>("use other systems by their root types and boundaries, and only as declared") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = systems.of(type);
                if (own.isEmpty()) {
                    return;
                }
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var other = systems.of(dependency.getTargetClass());
                    if (other.isPresent() && !other.equals(own)) {
                        judge(dependency, own.get(), other.get(), events);
                    }
                }
            }
        };
    }

    private static void judge(
            Dependency dependency, Systems.Declared own, Systems.Declared other, ConditionEvents events) {
        var target = dependency.getTargetClass();
        var atBoundary = Systems.isPart(target, "boundary");
        var published = atBoundary || Systems.isRoot(target, other);
        var mayCall = Systems.isPart(dependency.getOriginClass(), "boundary")
                || Systems.isPart(dependency.getOriginClass(), "control");
        if (!published || atBoundary && !mayCall || !own.mayUse().contains(other.name())) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
    }

    private static SliceAssignment systems(Systems systems) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return systems.of(type)
                        .map(system -> SliceIdentifier.of(system.name()))
                        .orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return "systems";
            }
        };
    }
}
