package org.zhengtong.workflow.control.jbpm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import org.jbpm.flow.serialization.MarshallerContext;
import org.jbpm.flow.serialization.MarshallerContextName;
import org.jbpm.flow.serialization.NodeInstanceReader;
import org.jbpm.flow.serialization.NodeInstanceWriter;
import org.jbpm.flow.serialization.ObjectMarshallerStrategy;
import org.jbpm.flow.serialization.ObjectMarshallerStrategyHelper;
import org.jbpm.flow.serialization.ProcessInstanceMarshallerListener;
import org.jbpm.flow.serialization.impl.ProtobufMarshallerReaderContext;
import org.jbpm.flow.serialization.impl.ProtobufProcessInstanceReader;
import org.jbpm.flow.serialization.impl.ProtobufProcessInstanceWriter;
import org.jbpm.flow.serialization.impl.ProtobufProcessMarshallerWriteContext;
import org.jbpm.ruleflow.instance.RuleFlowProcessInstance;

/** A running process as bytes: jBPM's own protobuf format, a few hundred bytes, without variables. */
final class StateFormat {

    private static final ProcessInstanceMarshallerListener[] NO_LISTENERS = {};
    private static final NodeInstanceReader[] READERS =
            sorted(NodeInstanceReader.class).toArray(NodeInstanceReader[]::new);
    private static final NodeInstanceWriter[] WRITERS =
            sorted(NodeInstanceWriter.class).toArray(NodeInstanceWriter[]::new);
    private static final ObjectMarshallerStrategy[] STRATEGIES = ObjectMarshallerStrategyHelper.defaultStrategies();

    private StateFormat() {}

    static byte[] write(ProcessHandle process, RuleFlowProcessInstance instance) {
        try (var bytes = new ByteArrayOutputStream()) {
            var context = new ProtobufProcessMarshallerWriteContext(bytes);
            prepare(context, process);
            context.set(MarshallerContextName.MARSHALLER_NODE_INSTANCE_WRITER, WRITERS);
            new ProtobufProcessInstanceWriter(context).writeProcessInstance(instance, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static RuleFlowProcessInstance read(ProcessHandle process, byte[] state) {
        try (var bytes = new ByteArrayInputStream(state)) {
            var context = new ProtobufMarshallerReaderContext(bytes);
            prepare(context, process);
            context.set(MarshallerContextName.MARSHALLER_NODE_INSTANCE_READER, READERS);
            return new ProtobufProcessInstanceReader(context).read(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void prepare(MarshallerContext context, ProcessHandle process) {
        context.set(MarshallerContextName.MARSHALLER_PROCESS, process);
        context.set(MarshallerContextName.MARSHALLER_INSTANCE_LISTENER, NO_LISTENERS);
        context.set(MarshallerContextName.OBJECT_MARSHALLING_STRATEGIES, STRATEGIES);
    }

    private static <S> List<S> sorted(Class<S> service) {
        return ServiceLoader.load(service, service.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted()
                .toList();
    }
}
