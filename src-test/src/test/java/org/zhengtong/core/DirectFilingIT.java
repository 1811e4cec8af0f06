package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FileApplication;
import org.zhengtong.publicservice.approval.FilingResult;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.samples.SampleAnswers;

/** Filing in one call, as other agencies' systems do: by the same rules, and once for each request. */
public class DirectFilingIT extends InServer {

    private static final String ALLOWANCE = "old-age-allowance";

    @Test
    void filesTheSameRequestOnceAndReturnsTheFirstReceipt() {
        var command = Filed.complete(ALLOWANCE, newRequest());
        var first = file(command).receipt();
        assertThat(file(command).receipt())
                .extracting(Receipt::number, Receipt::queryCode)
                .containsExactly(first.number(), first.queryCode());
        assertThat(file(Filed.complete(ALLOWANCE, newRequest())).receipt().number())
                .isNotEqualTo(first.number());
    }

    @Test
    void filesTheSameRequestOnceThoughItComesFourTimesAtOnce() {
        var request = newRequest();
        var command = Filed.complete(ALLOWANCE, request);
        var name = "并发" + request.replaceAll("[^a-f]", "");
        command.answers().put("seniorName", name);
        Callable<FilingResult> call = () -> file(command);
        var outcomes = AtOnce.calls(Stream.generate(() -> call).limit(4).toList());
        var receipt = file(command).receipt();
        assertThat(outcomes.stream().filter(AtOnce.Outcome::isGood))
                .isNotEmpty()
                .allMatch(outcome -> outcome.result().receipt().number().equals(receipt.number()));
        assertThat(Rows.count("select count(*) from approval_application where applicant_name = ?", name))
                .isOne();
    }

    @Test
    void saysEverythingThatIsWrongAndFilesNothing() {
        var good = Filed.complete(ALLOWANCE, newRequest());
        var answers = new HashMap<>(good.answers());
        answers.put("seniorId", "990123194001010020");
        answers.remove("bank");
        var bad = new FileApplication(ALLOWANCE, answers, Map.of(), good.requestId());
        assertThat(file(bad).receipt()).isNull();
        assertThat(file(bad).faults())
                .extracting(FieldFault::subject)
                .containsExactlyInAnyOrder("seniorId", "bank", "bank-card");
        assertThat(file(good).isFiled()).isTrue();
    }

    @Test
    void filesNothingWithoutTheUndertakingThatTheMatterDemands() {
        var before = Rows.count("select count(*) from approval_application");
        var command = Filed.complete("small-catering", null);
        command.answers().put("promise", "false");
        var refused = As.person(Filed.CITIZEN, () -> file(command));
        assertThat(refused.receipt()).isNull();
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.subject()).isEqualTo("promise");
            assertThat(fault.parameters()).hasOnlyElementsOfType(Bilingual.class);
        });
        assertThat(Rows.count("select count(*) from approval_application")).isEqualTo(before);
    }

    @Test
    void worksOutWhatFollowsAndTakesItFromNobody() {
        var command = Filed.complete(ALLOWANCE, null);
        command.answers().putAll(Map.of("age", "105", "rate", "100"));
        var receipt = file(command).receipt();
        var age = Period.between(LocalDate.of(1940, 1, 1), Time.today()).getYears();
        assertThat(Beans.of(Progress.class).answers(receipt.number(), receipt.queryCode()))
                .containsEntry("age", Integer.toString(age))
                .containsEntry("rate", "80");
        command.answers().put("seniorId", SampleAnswers.residentId("99012319960101002"));
        assertThat(file(new FileApplication(ALLOWANCE, command.answers(), command.materials(), null))
                        .faults())
                .extracting(FieldFault::subject)
                .containsExactly("seniorId");
    }

    @Test
    void takesWhatTheGovernmentHoldsOverWhatIsSent() {
        var command = Filed.complete("rural-homestead", null);
        command.answers().put("applicantName", "别人");
        command.answers().put("unknown", "多余");
        var receipt = As.person(Filed.CITIZEN, () -> file(command).receipt());
        assertThat(Filed.progress(receipt).applicantName()).isEqualTo("林水生");
        assertThat(Beans.of(Progress.class).answers(receipt.number(), receipt.queryCode()))
                .containsEntry("applicantName", "林水生")
                .doesNotContainKey("unknown");
    }

    @Test
    void needsAnAccountWhereTheMatterDoes() {
        Refused.by(ApprovalRule.ACCOUNT_NEEDED, () -> file(Filed.complete("rural-homestead", null)));
        var guideOnly = new FileApplication("id-card", Map.of(), Map.of(), null);
        Refused.by(ApprovalRule.NOT_FILED_ONLINE, () -> file(guideOnly));
        Refused.asMalformed(() -> file(new FileApplication(" ", Map.of(), Map.of(), null)));
    }

    @Test
    void takesFilesByTheirHandleAndForTheirMaterialOnly() {
        var good = Filed.complete(ALLOWANCE, null);
        var card = good.materials().get("bank-card").get(0);
        var id = card.substring(0, card.indexOf('.'));
        for (var forged : List.of(
                id,
                id + ".",
                id + "." + "0".repeat(32),
                "x",
                (Long.parseLong(id) - 1) + card.substring(card.indexOf('.')))) {
            refusesHandle("bank-card", forged);
        }
        refusesHandle("application", card);
    }

    private static void refusesHandle(String material, String handle) {
        var good = Filed.complete(ALLOWANCE, null);
        var materials = new HashMap<>(good.materials());
        materials.put(material, List.of(handle));
        Refused.by(
                ApprovalRule.MATERIAL_UNKNOWN,
                () -> file(new FileApplication(ALLOWANCE, good.answers(), materials, null)));
    }

    private static FilingResult file(FileApplication command) {
        return Beans.of(DirectFiling.class).file(command);
    }

    private static String newRequest() {
        return UUID.randomUUID().toString();
    }
}
