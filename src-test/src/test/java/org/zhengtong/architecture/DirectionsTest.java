package org.zhengtong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.OptimisticLockException;

/** Which way dependencies point. */
@AnalyzeClasses(packages = "org.zhengtong", importOptions = ProductClasses.class)
class DirectionsTest {

    private static final String[] BUSINESS = {
        "org.zhengtong.datacenter..",
        "org.zhengtong.portal..",
        "org.zhengtong.publicservice..",
        "org.zhengtong.administration.."
    };

    private static final String[] CORE = {
        "org.zhengtong.kernel..",
        "org.zhengtong.platform..",
        "org.zhengtong.datacenter..",
        "org.zhengtong.portal..",
        "org.zhengtong.publicservice..",
        "org.zhengtong.administration..",
        "org.zhengtong.workflow.."
    };

    private static final String[] PARTS = {"..boundary..", "..control..", "..entity.."};

    @ArchTest
    static final ArchRule entitiesKnowNeitherControlNorBoundary = noClasses()
            .that()
            .resideInAPackage("org.zhengtong..entity..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.zhengtong..").and(resideInAnyPackage("..boundary..", "..control..")))
            .because("an entity is the truth of the business and needs nobody who loads or tells it");

    @ArchTest
    static final ArchRule rootsImportNoSubPackage = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .resideOutsideOfPackages(PARTS)
            .should()
            .dependOnClassesThat(resideInAPackage("org.zhengtong..").and(resideInAnyPackage(PARTS)))
            .because("the root is what a system publishes; it has to stand when everything behind it is rewritten");

    @ArchTest
    static final ArchRule kernelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.kernel..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.zhengtong..").and(resideOutsideOfPackages("org.zhengtong.kernel..")))
            .because("everybody shares the kernel, so it may depend on nobody");

    @ArchTest
    static final ArchRule platformKnowsNoBusinessSystem = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(BUSINESS))
            .because("systems still to be written stand on the platform as it is");

    @ArchTest
    static final ArchRule theEngineKnowsNoBusinessSystem = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.workflow..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(BUSINESS))
            .because("the engine is general: of ejb-core it uses the kernel and the platform");

    @ArchTest
    static final ArchRule nobodySeesTheEngineBehindItsPort = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhengtong.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhengtong.workflow..")
            .because("who moves cases asks the port platform.support.workflow");

    @ArchTest
    static final ArchRule jbpmIsSeenInOnePackageOnly = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhengtong.workflow.control.jbpm..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jbpm..", "org.drools..", "org.kogito..", "org.kie.kogito..", "org.kie.api..")
            .because("another version of jBPM must be a change of one package");

    @ArchTest
    static final ArchRule pagesSeeNeitherControlNorEntity = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.web..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.zhengtong..").and(resideInAnyPackage("..control..", "..entity..")))
            .because("a page asks a boundary, where rights, transaction and audit are");

    @ArchTest
    static final ArchRule pagesKnowNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.web..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                            .and(not(assignableTo(OptimisticLockException.class))))
            .because("no page holds SQL; that somebody else was faster is all it has to know");

    @ArchTest
    static final ArchRule coreKnowsNoWeb = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..",
                    "org.zhengtong.web..")
            .because("the same boundaries serve pages, REST interfaces and whatever comes next");

    @ArchTest
    static final ArchRule portalsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.web.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhengtong.web.intranet..")
            .because("they are two applications; what both need stands in web-kit");

    @ArchTest
    static final ArchRule nobodyUsesTheDemo = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhengtong.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhengtong.demo..")
            .because("a real county runs without the invented one");

    @ArchTest
    static final ArchRule theRealmKnowsNothingOfTheProduct = noClasses()
            .that()
            .resideInAPackage("org.zhengtong.security..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.zhengtong..").and(resideOutsideOfPackages("org.zhengtong.security..")))
            .because("it is a module of the server and starts before the product");
}
