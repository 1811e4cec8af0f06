package org.zhengtong.workflow.control.jbpm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbpm.process.instance.LightProcessRuntime;
import org.jbpm.ruleflow.core.Metadata;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.workflow.instance.impl.NodeInstanceImpl;
import org.kie.api.event.process.ProcessNodeTriggeredEvent;
import org.kie.kogito.StaticApplication;
import org.kie.kogito.StaticConfig;
import org.kie.kogito.internal.process.event.DefaultKogitoProcessEventListener;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemHandler;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;
import org.kie.kogito.jobs.ExactExpirationTime;
import org.kie.kogito.jobs.ExpirationTime;
import org.kie.kogito.jobs.JobDescription;
import org.kie.kogito.jobs.JobsService;
import org.kie.kogito.jobs.descriptors.ProcessInstanceJobDescription;
import org.kie.kogito.process.impl.ConfiguredProcessServices;
import org.kie.kogito.process.impl.DefaultProcessEventListenerConfig;
import org.kie.kogito.process.impl.DefaultWorkItemHandlerConfig;
import org.kie.kogito.process.impl.StaticProcessConfig;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;
import org.kie.kogito.services.identity.NoOpIdentityProvider;
import org.kie.kogito.services.uow.DefaultUnitOfWorkManager;
import org.kie.kogito.services.uow.PassThroughUnitOfWork;
import org.zhengtong.workflow.control.bpmn.ProcessModel;

/**
 * jBPM for one call: its runtime, and what we hear of it while it runs. Building it takes microseconds, and so no
 * state of one case can be seen by another, nor outlive a rollback.
 */
final class Run {

    final LightProcessRuntime runtime;
    private final ProcessModel model;
    private final Clock clock;
    private final Map<String, Moved.Opened> opened = new LinkedHashMap<>();
    private final List<String> closed = new ArrayList<>();
    private final List<String> flows = new ArrayList<>();
    private final Map<String, Moved.Alarm> alarms = new LinkedHashMap<>();
    private final List<String> alarmsCancelled = new ArrayList<>();
    private String endNode;

    Run(RuleFlowProcess process, ProcessModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        var handlers = new DefaultWorkItemHandlerConfig();
        handlers.register(Blueprint.WORK, new StepHandler());
        var listeners = new DefaultProcessEventListenerConfig(new Listener());
        var units = new DefaultUnitOfWorkManager(new PassThroughUnitOfWork(), events -> new PassThroughUnitOfWork());
        var config = new StaticProcessConfig(
                handlers, listeners, units, new Alarms(), null, new NoOpIdentityProvider(), null);
        var application = new StaticApplication(new StaticConfig(null, config));
        runtime = LightProcessRuntime.of(application, List.of(process), new ConfiguredProcessServices(config));
    }

    Moved moved(byte[] state) {
        return new Moved(
                state,
                state == null ? endNode : null,
                List.copyOf(opened.values()),
                closed,
                flows,
                List.copyOf(alarms.values()),
                alarmsCancelled);
    }

    /** A step that opens and is left again within one call never was. */
    private final class StepHandler extends DefaultKogitoWorkItemHandler {

        @Override
        public Optional<WorkItemTransition> activateWorkItemHandler(
                KogitoWorkItemManager manager,
                KogitoWorkItemHandler handler,
                KogitoWorkItem work,
                WorkItemTransition transition) {
            var node = work.getNodeInstance().getNodeDefinitionId();
            opened.put(work.getStringId(), new Moved.Opened(node, work.getStringId()));
            return Optional.empty();
        }

        @Override
        public Optional<WorkItemTransition> abortWorkItemHandler(
                KogitoWorkItemManager manager,
                KogitoWorkItemHandler handler,
                KogitoWorkItem work,
                WorkItemTransition transition) {
            if (opened.remove(work.getStringId()) == null) {
                closed.add(work.getStringId());
            }
            return Optional.empty();
        }
    }

    private final class Listener extends DefaultKogitoProcessEventListener {

        @Override
        public void beforeNodeTriggered(ProcessNodeTriggeredEvent event) {
            var instance = (NodeInstanceImpl) event.getNodeInstance();
            if (instance.getMetaData().get(Metadata.INCOMING_CONNECTION) instanceof String flow
                    && model.flows().containsKey(flow)) {
                flows.add(flow);
            }
            var node = model.node(instance.getNodeId().toExternalFormat());
            if (node != null && node.kind().isEnd()) {
                endNode = node.id();
            }
        }
    }

    private final class Alarms implements JobsService {

        @Override
        public String scheduleJob(JobDescription job) {
            var timer = job instanceof ProcessInstanceJobDescription ours ? ours.timerId() : "";
            alarms.put(job.id(), new Moved.Alarm(job.id(), timer, at(job.expirationTime())));
            return job.id();
        }

        /** jBPM adds a duration to the time of the machine; ours is the time of the clock. */
        private Instant at(ExpirationTime expiration) {
            if (expiration instanceof ExactExpirationTime) {
                return expiration.get().toInstant();
            }
            var left = Duration.between(ZonedDateTime.now(), expiration.get());
            return clock.instant().plusSeconds(left.plusMillis(999).toSeconds());
        }

        @Override
        public String rescheduleJob(JobDescription job) {
            return scheduleJob(job);
        }

        @Override
        public boolean cancelJob(String id) {
            if (alarms.remove(id) == null) {
                alarmsCancelled.add(id);
            }
            return true;
        }
    }
}
