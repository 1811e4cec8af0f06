package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of another tool comes in, as a version and as a draft; and the cases on an old version move to a new one. */
class ProcessImportIT extends InBrowser {

    private static final String ADMIN = "admin";

    private final String process = "test.i" + UUID.randomUUID();

    /** Drawn elsewhere: a choice without a default flow, a note, and somebody by name. */
    private String drawn(String more) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="%s" name="外来流程" isExecutable="true">
                    <bpmn:startEvent id="start"/>
                    <bpmn:userTask id="accept" name="受理" camunda:candidateGroups="handle" camunda:assignee="demo"/>
                    <bpmn:exclusiveGateway id="large"/>
                    <bpmn:userTask id="decide" name="决定" camunda:candidateGroups="handle"/>
                    <bpmn:endEvent id="end"/>%s
                    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="accept"/>
                    <bpmn:sequenceFlow id="b" sourceRef="accept" targetRef="large"/>
                    <bpmn:sequenceFlow id="c" sourceRef="large" targetRef="decide">
                      <bpmn:conditionExpression>=area &gt; 500</bpmn:conditionExpression>
                    </bpmn:sequenceFlow>
                    <bpmn:sequenceFlow id="d" sourceRef="large" targetRef="end"/>
                    <bpmn:sequenceFlow id="e" sourceRef="decide" targetRef="end"/>
                    <bpmn:textAnnotation id="note"><bpmn:text>请先看图</bpmn:text></bpmn:textAnnotation>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(process, more);
    }

    private void examine(String bpmn) {
        open("/intranet/workflow/import");
        page.locator("#file")
                .setInputFiles(new FilePayload("drawn.bpmn", "application/xml", bpmn.getBytes(StandardCharsets.UTF_8)));
        follow(page.locator("#examine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aFileIsExaminedImportedAndRefused(String tongue) {
        speak(tongue);
        signInAsStaff(ADMIN);
        examine(drawn("<bpmn:scriptTask id=\"run\"/>"));
        assertThat(page.locator(".note.warn")).hasText(said("workflow_import.refused.note"));
        assertThat(page.locator(".import-lines").first()).containsText("scriptTask run");
        assertThat(page.locator("#publish")).hasCount(0);
        looksWell("import-refused");

        examine(drawn(""));
        assertThat(page.locator(".note.good")).hasText(said("workflow_import.accepted.note"));
        assertThat(page.locator(".import-report")).containsText("camunda:assignee");
        assertThat(page.locator(".chips .tag.red")).hasText(said("workflow_import.count.refused", 0));
        looksWell("import-accepted");
        follow(page.locator("#publish"));
        assertThat(page).hasURL(Pattern.compile(".*/workflow/process\\?id=" + process + "$"));
        assertThat(page.locator(".note.good")).hasText(said("workflow_import.published", 1));

        examine(drawn(""));
        follow(page.locator("#draft"));
        assertThat(page).hasURL(Pattern.compile(".*/workflow/design\\?draft=\\d+$"));
        assertThat(page.locator(".canvas svg")).containsText("受理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void casesMoveToTheNewVersionAfterAPreview(String tongue) {
        speak(tongue);
        signInAsStaff(ADMIN);
        open("/intranet/workflow/publish?process=approval.standard");
        follow(page.locator("#publish [type=submit]"));
        open("/intranet/workflow/migrate?process=approval.standard");
        assertThat(page.locator(".tryout table.rows tbody tr").first()).isVisible();
        looksWell("migrate-preview");
        follow(page.locator("#apply"));
        assertThat(page.locator(".field.bad .err")).isVisible();
        page.locator("#reason").fill("办法修改");
        follow(page.locator("#apply"));
        assertThat(page.locator(".migrate-results tbody tr .light.ok").first()).isVisible();
        assertThat(page.locator(".migrate-results tbody tr .light.hold")).hasCount(0);
        looksWell("migrate-results");
    }
}
