package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.GuidePart;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterCode;
import org.zhengtong.publicservice.approval.MatterDraftView;
import org.zhengtong.publicservice.approval.MatterEvent;
import org.zhengtong.publicservice.approval.MatterLogRow;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.MatterDesk;

/** A matter from draft to published, changed by two at once, suspended while somebody is filing. */
public class MatterDeskIT extends InServer {

    private static final String EDITOR = "fu.shijie";
    private static final String COLLEAGUE = "ren.jingfen";
    private static final MatterCode GUIDE = new MatterCode("water-abstraction");
    private static final MatterCode ALLOWANCE = new MatterCode("old-age-allowance");
    private static final String DAYS = "limits.promised.days";
    private static final String PLACE = "window.place.zh";
    private static final String REASON = "系统升级";

    @AfterEach
    void leaveNothingBehind() {
        draft().ifPresent(open ->
                As.person(EDITOR, () -> desk().discard(GUIDE, open.row().revision())));
        Beans.of(Catalogue.class).closure(ALLOWANCE.value()).ifPresent(closed -> stand(MatterStanding.OFFERED, null));
    }

    @Test
    void isDraftedComparedAndPublished() {
        var before = Filed.matter(GUIDE.value());
        begin();
        assertThat(view().changes()).isEmpty();
        var days = before.limits().promised().days() - 1;
        assertThat(change(EDITOR, GuidePart.LIMITS, Map.of(DAYS, Integer.toString(days))))
                .isEmpty();
        assertThat(view().changes()).singleElement().satisfies(change -> {
            assertThat(change.place()).isEqualTo(DAYS);
            assertThat(change.before()).isEqualTo(Integer.toString(days + 1));
            assertThat(change.after()).isEqualTo(Integer.toString(days));
        });
        assertThat(Filed.matter(GUIDE.value())).isEqualTo(before);
        Refused.by(MatterRule.NOTE_REQUIRED, () -> publish(" "));
        var number = publish("缩短承诺时限");
        var after = Filed.matter(GUIDE.value());
        assertThat(after.limits().promised().days()).isEqualTo(days);
        assertThat(after.version()).isEqualTo(number);
        assertThat(after.updatedOn()).isEqualTo(Time.today());
        assertThat(draft()).isEmpty();
        assertThat(log().get(0)).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(MatterEvent.PUBLISHED);
            assertThat(entry.by()).isEqualTo(Desk.account(EDITOR));
            assertThat(entry.note()).isEqualTo("缩短承诺时限");
            assertThat(entry.changes()).extracting(MatterChange::place).contains(DAYS);
        });
    }

    @Test
    void tellsTheSecondOfTwoAndLosesNeithersWork() {
        begin();
        var seen = view().row().revision();
        change(EDITOR, GuidePart.LIMITS, Map.of(DAYS, "1"));
        var told = Refused.by(
                MatterRule.DRAFT_CHANGED, () -> save(COLLEAGUE, seen, GuidePart.PLACE, values(Map.of(PLACE, "新大厅"))));
        assertThat(told.get(0)).isEqualTo("付世洁");
        assertThat(change(COLLEAGUE, GuidePart.PLACE, Map.of(PLACE, "新大厅"))).isEmpty();
        assertThat(view().values()).containsEntry(DAYS, "1").containsEntry(PLACE, "新大厅");
        assertThat(log())
                .filteredOn(entry -> entry.event() == MatterEvent.CHANGED)
                .extracting(MatterLogRow::by)
                .contains(Desk.account(EDITOR), Desk.account(COLLEAGUE));
    }

    @Test
    void letsOneOfTwoThroughWhoSaveAtOnce() {
        begin();
        var seen = view().row().revision();
        var outcomes = AtOnce.calls(List.of(
                () -> save(EDITOR, seen, GuidePart.PLACE, values(Map.of(PLACE, "东大厅"))),
                () -> save(COLLEAGUE, seen, GuidePart.PLACE, values(Map.of(PLACE, "西大厅")))));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::isGood).hasSize(1);
        assertThat(view().row().revision()).isEqualTo(seen + 1);
    }

    @Test
    void saysFaultsWhereTheyBelongAndPublishesNothingFaulty() {
        begin();
        assertThat(change(EDITOR, GuidePart.LIMITS, Map.of(DAYS, "soon")))
                .extracting(CatalogueFault::place, CatalogueFault::rule)
                .containsExactly(tuple(DAYS, CatalogueRule.UNKNOWN_VALUE));
        assertThat(view().row().revision()).isEqualTo(1);
        change(EDITOR, GuidePart.LIMITS, Map.of(DAYS, "9999"));
        assertThat(view().faultsOf(GuidePart.LIMITS))
                .extracting(CatalogueFault::rule)
                .containsExactly(CatalogueRule.PROMISE_LONGER_THAN_LAW);
        assertThat(view().faultsOf(GuidePart.FEE)).isEmpty();
        Refused.by(MatterRule.DRAFT_FAULTY, () -> publish("太长"));
    }

    @Test
    void publishesOverNoVersionThatNobodyLookedAt() {
        begin();
        change(EDITOR, GuidePart.PLACE, Map.of(PLACE, "新大厅" + System.nanoTime()));
        var seen = view();
        var current = As.person(EDITOR, () -> Beans.of(Catalogue.class).versions(GUIDE.value()))
                .get(0);
        As.person(COLLEAGUE, () -> {
            var yaml = Beans.of(Catalogue.class).yaml(current.id());
            return Beans.of(Catalogue.class).publish(yaml);
        });
        Refused.by(
                MatterRule.PUBLISHED_MEANWHILE,
                () -> As.person(EDITOR, () -> desk().publish(GUIDE, seen.row().revision(), seen.current(), "旧的对照")));
        publish("新的对照");
    }

    @Test
    void isForEditorsOnly() {
        Refused.forLackOfRight(() -> As.person(Desk.MARKET_HEAD, () -> desk().begin(GUIDE)));
        Refused.forLackOfRight(() -> As.person(Desk.MARKET_HEAD, () -> desk().publish(GUIDE, 1, 1, "x")));
        Refused.forLackOfRight(
                () -> As.person(Desk.MARKET_HEAD, () -> desk().stand(GUIDE, MatterStanding.RETIRED, REASON)));
        Refused.forLackOfRight(() -> desk().log(GUIDE));
    }

    @Test
    void suspendedRefusesClearlyAndKeepsWhatWasTyped() {
        var key = filing().begin(ALLOWANCE.value(), eligible());
        filing().fill(key, "senior", Map.of("seniorName", "黄秀英"));
        Refused.by(MatterRule.REASON_REQUIRED, () -> stand(MatterStanding.SUSPENDED, " "));
        stand(MatterStanding.SUSPENDED, REASON);
        Refused.by(MatterRule.STANDS_SO_ALREADY, () -> stand(MatterStanding.SUSPENDED, REASON));
        assertThat(Refused.by(MatterRule.SUSPENDED, () -> filing().begin(ALLOWANCE.value(), eligible())))
                .containsExactly(REASON);
        Refused.by(MatterRule.SUSPENDED, Filed::allowance);
        filing().fill(key, "senior", Map.of("seniorName", "黄秀兰"));
        assertThat(filing().draft(key).answers()).containsEntry("seniorName", "黄秀兰");
        stand(MatterStanding.OFFERED, null);
        assertThat(Filed.allowance().number()).isNotNull();
    }

    @Test
    void retiredLeavesTheCatalogueAndRunningCasesGoOn() {
        var running = Filed.allowance();
        stand(MatterStanding.RETIRED, REASON);
        assertThat(Beans.of(Catalogue.class).all())
                .extracting(MatterSummary::code)
                .doesNotContain(ALLOWANCE.value());
        Refused.by(MatterRule.RETIRED, Filed::allowance);
        Desk.sign(Desk.CIVIL_CLERK, running.number(), "grant", null);
        assertThat(Filed.progress(running).licences()).hasSize(1);
    }

    private static MatterDesk desk() {
        return Beans.of(MatterDesk.class);
    }

    private static Filing filing() {
        return Beans.of(Filing.class);
    }

    private static void begin() {
        As.person(EDITOR, () -> desk().begin(GUIDE));
    }

    private static Optional<MatterDraftView> draft() {
        return As.person(EDITOR, () -> desk().draft(GUIDE));
    }

    private static MatterDraftView view() {
        return draft().orElseThrow();
    }

    private static List<MatterLogRow> log() {
        return As.person(EDITOR, () -> desk().log(GUIDE));
    }

    /** All that a form of the draft would send, with some of it typed anew. */
    private static Map<String, String> values(Map<String, String> typed) {
        var values = new HashMap<>(view().values());
        values.putAll(typed);
        return values;
    }

    private static List<CatalogueFault> change(String who, GuidePart part, Map<String, String> typed) {
        return save(who, view().row().revision(), part, values(typed));
    }

    private static List<CatalogueFault> save(String who, int seen, GuidePart part, Map<String, String> values) {
        return As.person(who, () -> desk().save(GUIDE, seen, part, values));
    }

    private static int publish(String note) {
        var draft = view();
        return As.person(EDITOR, () -> desk().publish(GUIDE, draft.row().revision(), draft.current(), note));
    }

    private static void stand(MatterStanding standing, String reason) {
        As.person(EDITOR, () -> desk().stand(ALLOWANCE, standing, reason));
    }

    private static Map<String, Boolean> eligible() {
        return Filed.matter(ALLOWANCE.value()).online().eligibility().stream()
                .collect(Collectors.toMap(EligibilityQuestion::id, EligibilityQuestion::required));
    }
}
