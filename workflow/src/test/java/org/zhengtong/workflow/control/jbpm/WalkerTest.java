package org.zhengtong.workflow.control.jbpm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.workflow.control.bpmn.BpmnReader;

class WalkerTest {

    @Test
    void walksTheStandardApprovalToItsEnd() throws IOException {
        var walker = new Walker(BpmnReader.read(shipped("approval.standard")), Clock.systemUTC());
        var started = walker.start(Map.of());
        assertThat(started.opened()).extracting(Moved.Opened::node).containsExactly("task-accept");
        var accepted = walker.complete(started.state(), started.opened().get(0).work(), Map.of("outcome", "accept"));
        assertThat(accepted.opened()).extracting(Moved.Opened::node).containsExactly("task-decide");
        var decided = walker.complete(
                accepted.state(), accepted.opened().get(0).work(), Map.of("outcome", "approve", "leader", false));
        assertThat(decided.isOver()).isTrue();
        assertThat(decided.endNode()).isEqualTo("end-approved");
    }

    static String shipped(String id) throws IOException {
        try (var file = WalkerTest.class.getResourceAsStream("/org/zhengtong/workflow/shipped/" + id + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
