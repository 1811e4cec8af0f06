package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FetchedView;
import org.zhengtong.publicservice.approval.MaterialSource;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.publicservice.approval.boundary.FetchedPapers;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.samples.SampleAnswers;

/** What the government holds is fetched from where it is held, shown with its source, and demanded from nobody. */
public class FetchedMaterialsIT extends InServer {

    private static final String PLACE = "public-place-health";
    private static final String CERTIFICATE = "catering-certificate";
    private static final String LAYOUT = "layout";
    private static final String REPORT = "test-report";
    private static final String HEALTH_CLERK = "xiang.xueying";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void aLicenceIsShownWithItsNumberAndNotTakenFromTheApplicant() {
        var owner = newOwner();
        var receipt = catering(owner);
        Desk.grantCatering(receipt.number());
        var identifier = Filed.progress(receipt).licences().get(0).identifier();
        var key = begin(owner, PLACE);
        var held = As.person(owner, () -> filing().draft(key)).fetched();
        assertThat(held).containsOnlyKeys(CERTIFICATE, LAYOUT);
        assertThat(held.get(CERTIFICATE).source()).isEqualTo(MaterialSource.LICENCE);
        assertThat(held.get(CERTIFICATE).number()).isEqualTo(identifier);
        assertThat(held.get(CERTIFICATE).supplier().zh()).contains("市场监督管理局");
        assertThat(held.get(LAYOUT).number()).isEqualTo(receipt.number().value());
        for (var code : held.keySet()) {
            Refused.by(ApprovalRule.HELD_ALREADY, () -> attach(owner, key, code));
        }
        fill(owner, key);
        attach(owner, key, REPORT);
        assertThat(As.person(owner, () -> filing().faults(key))).isEmpty();
    }

    @Test
    void whatWasFetchedStaysInTheCaseAsItWasWhateverBecomesOfTheOriginal() {
        var owner = newOwner();
        var receipt = catering(owner);
        Desk.grantCatering(receipt.number());
        var filed = file(owner);
        var licence = Filed.progress(receipt).licences().get(0);
        As.person(Desk.MARKET_HEAD, () -> Beans.of(LicenceRegister.class)
                .revoke(receipt.number(), licence.id(), "经营场所已经拆除"));
        var seen = As.person(HEALTH_CLERK, () -> Beans.of(FetchedPapers.class).of(filed.number()));
        assertThat(seen)
                .extracting(FetchedView::material, FetchedView::number)
                .contains(tuple(CERTIFICATE, licence.identifier()));
        var copy = Desk.open(HEALTH_CLERK, filed.number()).files().get(CERTIFICATE);
        assertThat(copy).hasSize(1);
        assertThat(text(copy.get(0))).contains(licence.identifier()).doesNotContain("已撤销");
        assertThat(Filed.progress(filed).timeline())
                .extracting(TimelineEntry::kind)
                .contains(EventKind.MATERIAL_FETCHED);
        assertThat(Rows.count(
                        "select count(*) from audit_event where action = ? and object like ?",
                        "approval.material.fetch",
                        "%" + filed.number().value() + "%"))
                .isEqualTo(1);
    }

    @Test
    void whatIsRevokedOrExpiredCountsForNothing() {
        var owner = newOwner();
        var receipt = catering(owner);
        Desk.grantCatering(receipt.number());
        var licence = Filed.progress(receipt).licences().get(0);
        Time.at(licence.validUntil());
        assertThat(held(owner)).contains(CERTIFICATE);
        Time.at(licence.validUntil().plusDays(1));
        assertThat(held(owner)).doesNotContain(CERTIFICATE);
        Time.at(MONDAY);
        As.person(Desk.MARKET_HEAD, () -> Beans.of(LicenceRegister.class)
                .revoke(receipt.number(), licence.id(), "经营场所已经拆除"));
        assertThat(held(owner)).doesNotContain(CERTIFICATE);
        var key = begin(owner, PLACE);
        attach(owner, key, CERTIFICATE);
    }

    @Test
    void nothingOfAnybodyElseIsFetched() {
        var owner = newOwner();
        Desk.grantCatering(catering(owner).number());
        var stranger = newOwner();
        assertThat(held(stranger)).isEmpty();
        var key = begin(stranger, PLACE);
        fill(stranger, key);
        assertThat(As.person(stranger, () -> filing().draft(key)).fetched()).isEmpty();
        assertThat(As.person(stranger, () -> filing().faults(key)))
                .extracting(fault -> fault.subject())
                .contains(LAYOUT, CERTIFICATE, REPORT);
    }

    @Test
    void aWindowClerkFetchesForWhomTheyHaveIdentified() {
        var owner = newOwner();
        Desk.grantCatering(catering(owner).number());
        var code = codeOf(owner);
        var window = Beans.of(WindowIntake.class);
        var key = As.person(HEALTH_CLERK, () -> window.begin(PLACE, eligible(PLACE), code));
        assertThat(As.person(HEALTH_CLERK, () -> window.draft(key)).fetched()).containsKey(CERTIFICATE);
        Refused.by(
                ApprovalRule.HELD_ALREADY,
                () -> As.person(HEALTH_CLERK, () -> window.attach(key, CERTIFICATE, "样本.png", Filed.picture())));
        var other = As.person(HEALTH_CLERK, () -> window.begin(PLACE, eligible(PLACE), Citizens.newResidentId()));
        assertThat(As.person(HEALTH_CLERK, () -> window.draft(other)).fetched()).isEmpty();
    }

    private static String newOwner() {
        Time.at(MONDAY);
        var mobile = Citizens.newMobile();
        Citizens.registered(mobile);
        return mobile;
    }

    private static String codeOf(String login) {
        var key = begin(login, "rural-homestead");
        return As.person(login, () -> filing().draft(key)).answers().get("residentId");
    }

    private static Receipt catering(String owner) {
        return As.person(owner, () -> {
            var result = Beans.of(DirectFiling.class).file(Filed.complete("small-catering", null));
            assertThat(result.faults()).isEmpty();
            return result.receipt();
        });
    }

    private static Receipt file(String owner) {
        var key = begin(owner, PLACE);
        fill(owner, key);
        attach(owner, key, REPORT);
        return As.person(owner, () -> filing().submit(key, true));
    }

    private static Set<String> held(String owner) {
        var key = begin(owner, PLACE);
        return As.person(owner, () -> filing().draft(key)).fetched().keySet();
    }

    private static DraftKey begin(String login, String matter) {
        return As.person(login, () -> filing().begin(matter, eligible(matter)));
    }

    /** As a place in which meals are served. */
    private static void fill(String login, DraftKey key) {
        var matter = Filed.matter(PLACE);
        var answers = new HashMap<>(SampleAnswers.complete(matter, "qingshi"));
        answers.put("catering", "true");
        As.person(login, () -> matter.online().form().forEach(step -> filing().fill(key, step.id(), answers)));
    }

    private static void attach(String login, DraftKey key, String material) {
        As.person(login, () -> filing().attach(key, material, "样本.png", Filed.picture()));
    }

    private static Map<String, Boolean> eligible(String code) {
        var answers = new HashMap<String, Boolean>();
        Filed.matter(code).online().eligibility().forEach(each -> answers.put(each.id(), each.required()));
        return answers;
    }

    private static String text(StoredFile file) {
        return PapersIT.bare(PapersIT.paper(file).text());
    }

    private static Filing filing() {
        return Beans.of(Filing.class);
    }
}
