package org.zhengtong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/** What every class of a kind keeps to. */
@AnalyzeClasses(packages = "org.zhengtong", importOptions = ProductClasses.class)
class ConventionsTest {

    private static final Set<String> EMPTY_WORDS =
            Set.of("Service", "Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Dto", "Facade");

    private static final DescribedPredicate<JavaClass> SESSION_BEANS = are(
            annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)).or(annotatedWith(Stateful.class)));

    private static final DescribedPredicate<JavaClass> ENTITIES =
            are(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)));

    private static final DescribedPredicate<JavaAccess<?>> THE_MACHINES_TIME = describe(
            "the machine's time",
            access -> isNowOfTheMachine(access.getTarget()) || isDateOfTheMachine(access.getTarget()));

    @ArchTest
    static final ArchRule entityManagerIsUsedInControlOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..control..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("queries stand where their entity is kept, and nowhere else");

    @ArchTest
    static final ArchRule sessionBeansStandInBoundaries = classes()
            .that(SESSION_BEANS)
            .should()
            .resideInAnyPackage("..boundary..", "org.zhengtong.demo..")
            .because("the boundary is where a transaction begins and rights are asked for");

    @ArchTest
    static final ArchRule sessionBeansSayWhoMayCall = classes()
            .that(SESSION_BEANS)
            .should(beAnnotatedWithOne(DenyAll.class.getName(), PermitAll.class.getName()))
            .because("without either, a forgotten annotation opens a method to everybody");

    @ArchTest
    static final ArchRule closedBeansOpenMethodByMethod = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(SESSION_BEANS.and(annotatedWith(DenyAll.class)))
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("a public method that nobody may call is a mistake");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = classes()
            .should(new ArchCondition<JavaClass>("not end in a word that says nothing") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    EMPTY_WORDS.stream()
                            .filter(type.getSimpleName()::endsWith)
                            .map(word -> SimpleConditionEvent.violated(type, type.getName() + " ends in " + word))
                            .forEach(events::add);
                }
            })
            .because("a class is named for a role or its work");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity is changed by verbs of the business, which guard its rules");

    @ArchTest
    static final ArchRule entitiesHideTheirFields = fields().that()
            .areDeclaredInClassesThat(ENTITIES)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("only its own verbs may change an entity");

    @ArchTest
    static final ArchRule enumsAreKeptByName = fields().that()
            .areAnnotatedWith(Enumerated.class)
            .should(new ArchCondition<JavaField>("be kept as text") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    var kept = field.getAnnotationOfType(Enumerated.class).value();
                    if (kept != EnumType.STRING) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            })
            .because("the order of constants changes, their names do not");

    @ArchTest
    static final ArchRule theAuditTrailIsOnlyAddedTo = noClasses()
            .that()
            .resideInAPackage("..security.audit..")
            .should()
            .callMethodWhere(describe(
                    "what changes or removes rows",
                    call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                            && Set.of("remove", "merge", "createNativeQuery", "createNamedQuery")
                                    .contains(call.getTarget().getName())))
            .orShould()
            .callMethodWhere(
                    describe("a bulk change", call -> call.getTarget().getName().equals("executeUpdate")))
            .because("nothing in the product changes or deletes what was recorded");

    @ArchTest
    static final ArchRule entitiesAskNoClock = noClasses()
            .that()
            .resideInAPackage("org.zhengtong..entity..")
            .should()
            .callMethodWhere(describe("a now()", call -> call.getName().equals("now")))
            .because("time comes in as a parameter, so that history and tests have theirs");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .that(resideInAPackage("org.zhengtong..")
                    .and(describe(
                            "are neither the clock, the demo, below the product, nor next to jBPM, which asks it",
                            type -> !type.getPackageName().startsWith("org.zhengtong.platform.support.clock")
                                    && !type.getPackageName().startsWith("org.zhengtong.workflow.control.jbpm")
                                    && !type.getPackageName().startsWith("org.zhengtong.demo")
                                    && !type.getPackageName().startsWith("org.zhengtong.security")
                                    && !type.getPackageName().startsWith("org.zhengtong.server"))))
            .should()
            .accessTargetWhere(THE_MACHINES_TIME)
            .because("there is one clock, in the county's zone, and it is injected");

    @ArchTest
    static final ArchRule nobodyLogsByJavaUtilLogging =
            NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("SLF4J is what the server's log is configured for");

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhengtong.server..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what runs in the server writes to its log");

    @ArchTest
    static final ArchRule nobodyThrowsWhatSaysNothing =
            NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because("who catches it has to know what went wrong");

    private static ArchCondition<JavaClass> beAnnotatedWithOne(String first, String second) {
        return new ArchCondition<>("be closed or open as a whole") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(first) == type.isAnnotatedWith(second)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }

    private static boolean isNowOfTheMachine(AccessTarget target) {
        return target instanceof AccessTarget.MethodCallTarget method
                && (method.getName().equals("now")
                                && method.getRawParameterTypes().isEmpty()
                                && method.getOwner().getPackageName().equals("java.time")
                        || method.getFullName().equals("java.lang.System.currentTimeMillis()"));
    }

    private static boolean isDateOfTheMachine(AccessTarget target) {
        return target instanceof AccessTarget.ConstructorCallTarget constructor
                && constructor.getOwner().getName().equals("java.util.Date")
                && constructor.getRawParameterTypes().isEmpty();
    }
}
