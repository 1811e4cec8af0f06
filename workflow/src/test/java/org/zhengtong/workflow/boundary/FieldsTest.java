package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.Refusals.refuses;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseView;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** What a step may do with the fields of a form, and which form it is. */
class FieldsTest {

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);

    private int publish(String fields) {
        var bpmn = SampleBpmn.board("sample.fields", "")
                .replaceFirst("</extensionElements>", fields + "</extensionElements>");
        return county.call(() -> county.library.publish(bpmn, AccountId.SYSTEM));
    }

    private CaseKey start(String number) {
        var key = new CaseKey("general", number);
        var lanes = SampleCases.lanes();
        lanes.put("board", SampleCases.people(501));
        county.run(() -> county.engine.start(new StartCase(
                key,
                "sample.fields",
                new Bilingual("请假", "Leave"),
                "",
                SampleCases.APPLICANT,
                lanes,
                Set.of(),
                "leave@3",
                Map.of())));
        return key;
    }

    @Test
    void areToldWithTheStepAsTheyWereWhenTheCaseStarted() {
        var version =
                publish("<zt:field name=\"days\" access=\"required\"/><zt:field name=\"pay\" access=\"hidden\"/>");
        var key = start("F-1");
        publish("<zt:field name=\"days\" access=\"read\"/>");
        var step = cases.step(key, "task-board");
        assertThat(step.fields())
                .containsExactly(Map.entry("days", FieldAccess.REQUIRED), Map.entry("pay", FieldAccess.HIDDEN));
        assertThat(step.access("reason")).isEqualTo(FieldAccess.READ);
        assertThat(county.call(() -> county.records.find(key)).orElseThrow())
                .extracting(CaseView::process, CaseView::version, CaseView::form)
                .containsExactly("sample.fields", version, "leave@3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name='two words' access='read'  | not usable or repeated",
                "name='days' access='write'      | hidden, read, edit or required",
                "name='days'                     | hidden, read, edit or required"
            })
    void areRefusedWhereTheyMakeNoSense(String attributes, String told) {
        refuses(WorkflowRule.DEFINITION_INVALID, () -> publish("<zt:field " + attributes.replace('\'', '"') + "/>"))
                .singleElement()
                .asString()
                .contains(told);
    }
}
