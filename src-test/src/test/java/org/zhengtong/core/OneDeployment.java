package org.zhengtong.core;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the tests' WAR with the first test class and lets the others use it: deploying costs more than most tests. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(First.class);
    }

    /** What the first class deployed. */
    public static class First {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario first;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (first == null) {
                event.proceed();
            } else {
                scenario.set(first);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (first == null) {
                event.proceed();
                first = scenario.get();
            }
        }

        /** It goes with the server. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // Not before the last class has run.
        }
    }
}
