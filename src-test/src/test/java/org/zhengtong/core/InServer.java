package org.zhengtong.core;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.samples.Paper;
import org.zhengtong.samples.SampleAnswers;

/** A test that runs inside the server beside the deployed EAR and calls its boundaries as its people. */
@ArquillianTest
public abstract class InServer {

    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.zhengtong.ear" services="import"/>
                  <module name="deployment.zhengtong.ear.ejb-core.jar"/>
                  <module name="deployment.zhengtong.ear.workflow.jar"/>
                  <module name="org.wildfly.security.elytron"/>
                  <module name="jdk.httpserver"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    private static final String SECURITY =
            "<jboss-web><context-root>/it</context-root><security-domain>zhengtong</security-domain></jboss-web>";

    @Deployment
    static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackage(InServer.class.getPackage())
                .addClasses(SampleAnswers.class, Paper.class)
                .addAsLibraries(assertj())
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset(SECURITY), "jboss-web.xml");
    }

    @AfterEach
    void comeBackToThePresent() {
        Beans.of(TimeMachine.class).comeBack();
    }

    private static File[] assertj() {
        return java.util.Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("assertj-core") || path.contains("byte-buddy"))
                .map(File::new)
                .toArray(File[]::new);
    }
}
