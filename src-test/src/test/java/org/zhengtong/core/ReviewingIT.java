package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.boundary.CaseControl;
import org.zhengtong.platform.support.workflow.boundary.OwnStandIns;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ColumnForm;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.ReviewCase;
import org.zhengtong.portal.content.ReviewRow;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.UpdateCycle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.ColumnDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.ReviewDesk;
import org.zhengtong.portal.content.boundary.ReviewPortion;

/** 审核: what is handed in waits in the inbox of those who may review it, and nowhere else; one case, one task. */
public class ReviewingIT extends InServer {

    private static final String WRITER = "peng.ping";
    private static final String HEAD = "cai.xuebin";
    private static final String DEPUTY_HEAD = "shao.hongting";
    private static final String OTHER_HEAD = "bai.yi";
    private static final String EDITOR = "hu.lian";
    private static final String SECOND_EDITOR = "jian.yichen";
    private static final String LEADER = "zhou.jianping";
    private static final String ADMINISTRATOR = "admin";
    private static final String TITLE = "河道清淤公告";
    private static final String PROCESS = "content.publication";
    private static final List<String> PEOPLE = List.of(WRITER, HEAD, EDITOR, SECOND_EDITOR);

    private static int columns;

    private long column;

    @BeforeEach
    void openAColumn() {
        var notices = content().column(Site.INTERNET, "announcements/notices").orElseThrow();
        var form = new ColumnForm();
        form.setSite(Site.INTERNET);
        form.setParent(notices.parent());
        form.setSlug("reviewed-" + ++columns);
        form.setKind(ColumnKind.NEWS);
        form.setNameZh("审核栏目");
        form.setNameEn("Reviewed");
        form.setUnit(notices.unit());
        form.setCycle(UpdateCycle.NONE);
        form.setReviewed(true);
        column = As.person(EDITOR, () -> Beans.of(ColumnDesk.class).open(form));
    }

    /** An empty column is something that the county would be blamed for. */
    @AfterEach
    void closeTheColumn() {
        close(true);
    }

    @Test
    void standsInTheInboxOfThoseWhoMayReviewAndOfNobodyElse() {
        var number = handedIn(WRITER);
        assertThat(inboxes(number)).containsOnlyKeys(HEAD, DEPUTY_HEAD, EDITOR, SECOND_EDITOR);
        assertThat(inbox(HEAD, number)).singleElement().satisfies(item -> {
            assertThat(item.key().number()).isEqualTo(number.toString());
            assertThat(item.title().zh()).isEqualTo(TITLE);
            assertThat(item.summary()).isEqualTo("审核栏目");
            assertThat(item.from()).isEqualTo(Desk.account(WRITER));
        });
        assertThat(listed(HEAD))
                .filteredOn(row -> row.number() == number.value())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.column().zh()).isEqualTo("审核栏目");
                    assertThat(row.writer()).isEqualTo(Desk.account(WRITER));
                    assertThat(row.unit()).isNotNull();
                });
        approve(HEAD, number);
        assertThat(inboxes(number)).isEmpty();
        assertThat(state(number)).isEqualTo(ArticleState.PUBLISHED);
        assertThat(told(WRITER, number)).containsExactly("content.published");
    }

    @Test
    void isNotInTheInboxOfWhoWroteTheNewestVersion() {
        var number = handedIn(EDITOR);
        assertThat(inboxes(number)).containsOnlyKeys(HEAD, DEPUTY_HEAD, SECOND_EDITOR);
        assertThat(As.person(EDITOR, () -> review().open(number)).ownText()).isTrue();
        Refused.by(ContentRule.NOT_BY_ITS_WRITER, () -> approve(EDITOR, number));
        As.person(EDITOR, () -> review().sendBack(number, 2, "自己先改改"));
        assertThat(state(number)).isEqualTo(ArticleState.DRAFT);
        assertThat(inboxes(number)).isEmpty();
        assertThat(told(EDITOR, number)).isEmpty();
    }

    @Test
    void isSentBackWithTheReasonAndHandedInAgain() {
        var number = handedIn(WRITER);
        Refused.by(ContentRule.REASON_REQUIRED, () -> As.person(HEAD, () -> review().sendBack(number, 2, " ")));
        As.person(HEAD, () -> review().sendBack(number, 2, "请写明起止日期"));
        assertThat(As.person(WRITER, () -> desk().open(number)).reviewNote()).isEqualTo("请写明起止日期");
        assertThat(messages(WRITER, number)).singleElement().satisfies(row -> {
            assertThat(row.wordKey()).isEqualTo("content.sentBack");
            assertThat(row.parameters()).isEqualTo(List.of(TITLE, "请写明起止日期"));
            assertThat(row.link()).isEqualTo("/content/edit?number=" + number);
        });
        As.person(WRITER, () -> save(number, 2, null));
        As.person(WRITER, () -> desk().submit(number));
        assertThat(inbox(HEAD, number)).singleElement().satisfies(item -> assertThat(ReviewCase.of(item.key()))
                .contains(new ReviewCase(number, 2)));
        As.person(SECOND_EDITOR, () -> review().approve(number, 3, null));
        assertThat(state(number)).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void isTakenBackByWhoWroteItAsLongAsNobodyDecided() {
        var number = handedIn(WRITER);
        assertThat(As.person(WRITER, () -> desk().mayTakeBack(number))).isTrue();
        assertThat(As.person(EDITOR, () -> desk().mayTakeBack(number))).isFalse();
        Refused.by(ContentRule.NOT_YOURS_TO_TAKE_BACK, () -> As.person(EDITOR, () -> desk().takeBack(number)));
        As.person(WRITER, () -> desk().takeBack(number));
        assertThat(state(number)).isEqualTo(ArticleState.DRAFT);
        assertThat(inboxes(number)).isEmpty();
        Refused.by(ContentRule.NOT_IN_THAT_STATE, () -> approve(HEAD, number));
        As.person(WRITER, () -> desk().submit(number));
        approve(HEAD, number);
        Refused.by(ContentRule.NOT_IN_THAT_STATE, () -> As.person(WRITER, () -> desk().takeBack(number)));
    }

    /** They may review every column of eighty units, and are asked only where there is nobody else. */
    @Test
    void mayBeApprovedByALeaderWhoWasNotAsked() {
        var number = handedIn(WRITER);
        assertThat(inbox(LEADER, number)).isEmpty();
        approve(LEADER, number);
        assertThat(state(number)).isEqualTo(ArticleState.PUBLISHED);
        assertThat(inboxes(number)).isEmpty();
    }

    /** Of another unit: it is the inbox that leads there. */
    @Test
    void isReviewedByADeputyToo() {
        var deputy = Desk.account(OTHER_HEAD);
        var today = LocalDate.ofInstant(Beans.of(TimeMachine.class).now(), ZoneId.of("Asia/Shanghai"));
        var standIn = As.person(HEAD, () -> Beans.of(OwnStandIns.class).appoint(deputy, today, today, PROCESS));
        try {
            var number = handedIn(WRITER);
            assertThat(inbox(OTHER_HEAD, number)).singleElement().satisfies(item -> assertThat(item.standsInFor())
                    .isEqualTo(Desk.account(HEAD)));
            assertThat(As.person(OTHER_HEAD, () -> review().open(number)).writer())
                    .isEqualTo(Desk.account(WRITER));
            approve(OTHER_HEAD, number);
            assertThat(state(number)).isEqualTo(ArticleState.PUBLISHED);
            Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> review().open(number)));
        } finally {
            As.person(HEAD, () -> Beans.of(OwnStandIns.class).end(standIn));
        }
    }

    @Test
    void waitsForItsMomentAfterItWasApproved() {
        var number = started(WRITER);
        var later = Beans.of(TimeMachine.class).now().plusSeconds(86_400);
        As.person(WRITER, () -> save(number, 1, later));
        As.person(WRITER, () -> desk().submit(number));
        approve(HEAD, number);
        assertThat(state(number)).isEqualTo(ArticleState.APPROVED);
        assertThat(told(WRITER, number)).containsExactly("content.approved");
        As.person(WRITER, () -> desk().hold(number));
        assertThat(state(number)).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void isADraftAgainWhenAnAdministratorStopsItsCase() {
        var number = handedIn(WRITER);
        var key = new ReviewCase(number, 1).key();
        As.person(ADMINISTRATOR, () -> Beans.of(CaseControl.class).stop(key, "栏目调整"));
        assertThat(state(number)).isEqualTo(ArticleState.DRAFT);
        assertThat(As.person(WRITER, () -> desk().open(number)).reviewNote()).isEqualTo("栏目调整");
        assertThat(told(WRITER, number)).containsExactly("content.sentBack");
    }

    @Test
    void goesToTheReviewersOfTheUnitThatItsColumnIsEntrustedTo() {
        var number = handedIn(WRITER);
        var education =
                Beans.of(Directory.class).unit("education").orElseThrow().id();
        var form =
                ColumnForm.of(As.person(EDITOR, () -> Beans.of(ColumnDesk.class).column(column)));
        form.setUnit(education);
        As.person(EDITOR, () -> Beans.of(ColumnDesk.class).change(form));
        assertThat(inbox(HEAD, number)).isEmpty();
        assertThat(inbox(OTHER_HEAD, number)).hasSize(1);
        approve(OTHER_HEAD, number);
        assertThat(open(number)).isZero();
    }

    /** As it was before reviews were cases: in review, and no case of it. */
    @Test
    void whatWasInReviewBeforeGetsACase() {
        var number = inReviewByState();
        assertThat(As.person(WRITER, () -> desk().mayTakeBack(number))).isTrue();
        assertThat(Beans.of(ReviewPortion.class).waiting()).contains(number);
        assertThat(As.person(HEAD, () -> review().open(number)).ownText()).isFalse();
        Beans.of(ReviewPortion.class).join(number);
        Beans.of(ReviewPortion.class).join(number);
        assertThat(Beans.of(ReviewPortion.class).waiting()).doesNotContain(number);
        assertThat(inbox(HEAD, number)).hasSize(1);
        approve(HEAD, number);
        assertThat(state(number)).isEqualTo(ArticleState.PUBLISHED);
    }

    /** Nobody could be asked, or the case could not begin yet. */
    @Test
    void whatWasInReviewBeforeIsReviewedByItsStateUntilThen() {
        var approved = inReviewByState();
        approve(HEAD, approved);
        assertThat(state(approved)).isEqualTo(ArticleState.PUBLISHED);
        var sentBack = inReviewByState();
        As.person(HEAD, () -> review().sendBack(sentBack, 2, "请修改"));
        assertThat(state(sentBack)).isEqualTo(ArticleState.DRAFT);
        var takenBack = inReviewByState();
        As.person(WRITER, () -> desk().takeBack(takenBack));
        assertThat(state(takenBack)).isEqualTo(ArticleState.DRAFT);
    }

    private ArticleNumber inReviewByState() {
        var number = started(WRITER);
        As.person(WRITER, () -> save(number, 1, null));
        Rows.change("update content_article set state = 'IN_REVIEW' where number = ?", number.value());
        return number;
    }

    @Test
    void asksWhomTheCountyPutsBehindTheFirstReviewer() {
        var shipped = As.person(ADMINISTRATOR, () -> Beans.of(Processes.class).bpmn(PROCESS, 1));
        As.person(ADMINISTRATOR, () -> Beans.of(Processes.class).publish(withSecondLook(shipped)));
        try {
            var number = handedIn(WRITER);
            approve(HEAD, number);
            assertThat(state(number)).isEqualTo(ArticleState.IN_REVIEW);
            assertThat(inboxes(number)).containsOnlyKeys(EDITOR, SECOND_EDITOR);
            Refused.by(ContentRule.REVIEW_BEGUN, () -> As.person(WRITER, () -> desk().takeBack(number)));
            assertThat(As.person(EDITOR, () -> review().open(number)).views())
                    .singleElement()
                    .satisfies(view -> assertThat(view.by()).isEqualTo(Desk.account(HEAD)));
            approve(EDITOR, number);
            assertThat(state(number)).isEqualTo(ArticleState.PUBLISHED);
            var other = handedIn(WRITER);
            approve(HEAD, other);
            As.person(SECOND_EDITOR, () -> review().sendBack(other, 2, "标题要改"));
            assertThat(state(other)).isEqualTo(ArticleState.DRAFT);
        } finally {
            As.person(ADMINISTRATOR, () -> Beans.of(Processes.class).publish(shipped));
        }
    }

    /** The editors look at it behind whoever reviews the column. */
    private static String withSecondLook(String shipped) {
        return shipped.replace("<bpmn:exclusiveGateway id=\"gateway-reviewed\"", """
                        <bpmn:exclusiveGateway id="gateway-first" default="flow-first"/>
                        <bpmn:userTask id="task-second" name="终审">
                          <bpmn:extensionElements>
                            <zt:step lane="editor" mode="any" outcomes="agree,send-back" opinion="send-back"/>
                          </bpmn:extensionElements>
                        </bpmn:userTask>
                        <bpmn:sequenceFlow id="flow-back" sourceRef="gateway-first" targetRef="end-sent-back">
                          <bpmn:conditionExpression>outcome = "send-back"</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="flow-first" sourceRef="gateway-first" targetRef="task-second"/>
                        <bpmn:sequenceFlow id="flow-second" sourceRef="task-second" targetRef="gateway-reviewed"/>
                        <bpmn:exclusiveGateway id="gateway-reviewed\"""")
                .replace(
                        "sourceRef=\"task-review\" targetRef=\"gateway-reviewed\"",
                        "sourceRef=\"task-review\" targetRef=\"gateway-first\"")
                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
    }

    /** Whatever people do, in whatever order: in review there is one task and one case under way, and else there is none. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesAndDoublesNoTask(long seed) {
        var random = new Random(seed);
        var number = started(WRITER);
        for (var act = 0; act < 60; act++) {
            var what = random.nextInt(10);
            var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
            try {
                act(what, who, number);
            } catch (RuleViolation | NotFound | EJBAccessException refused) {
                // What is refused has changed nothing.
            }
            var expected = state(number) == ArticleState.IN_REVIEW ? 1 : 0;
            assertThat(open(number))
                    .as("seed %s, act %s: %s by %s", seed, act, what, who)
                    .isEqualTo(expected);
            assertThat(running(number)).isEqualTo(expected);
        }
        close(false);
    }

    private void act(int what, String who, ArticleNumber number) {
        var serial = As.person(WRITER, () -> desk().open(number)).serial();
        switch (what) {
            case 0, 1 -> As.person(who, () -> desk().submit(number));
            case 2 -> As.person(who, () -> save(number, serial, null));
            case 3 ->
                As.person(
                        who,
                        () -> save(
                                number,
                                serial,
                                Beans.of(TimeMachine.class).now().plusSeconds(86_400)));
            case 4 -> As.person(who, () -> desk().takeBack(number));
            case 5, 6 -> As.person(who, () -> review().approve(number, serial, "更正日期"));
            case 7 -> As.person(who, () -> review().sendBack(number, serial, "请修改"));
            case 8 -> As.person(who, () -> review().withdraw(number, "内容过时"));
            default -> {
                close(serial % 2 == 0);
                As.person(who, () -> desk().hold(number));
            }
        }
    }

    private void close(boolean closed) {
        As.person(EDITOR, () -> Beans.of(ColumnDesk.class).close(column, closed));
    }

    private static final String CASES = "c.owner_system = 'content' and (c.case_number = ? or c.case_number like ?)";

    private static long open(ArticleNumber number) {
        return Rows.count(
                "select count(*) from workflow_step s join workflow_case c on c.id = s.case_id where s.state = 'OPEN' and "
                        + CASES,
                number.toString(),
                number + "-%");
    }

    private static long running(ArticleNumber number) {
        return Rows.count(
                "select count(*) from workflow_case c where c.state = 'RUNNING' and " + CASES,
                number.toString(),
                number + "-%");
    }

    /** Of those whom it may wait for, with what waits. */
    private static Map<String, List<InboxItem>> inboxes(ArticleNumber number) {
        var found = new TreeMap<String, List<InboxItem>>();
        for (var who : List.of(WRITER, HEAD, DEPUTY_HEAD, OTHER_HEAD, EDITOR, SECOND_EDITOR, LEADER, ADMINISTRATOR)) {
            var waiting = inbox(who, number);
            if (!waiting.isEmpty()) {
                found.put(who, waiting);
            }
        }
        return found;
    }

    private static List<InboxItem> inbox(String who, ArticleNumber number) {
        return Desk.inbox(who, new InboxFilter(null, ReviewCase.SYSTEM, null)).stream()
                .filter(item -> ReviewCase.of(item.key())
                        .filter(review -> review.article().equals(number))
                        .isPresent())
                .toList();
    }

    private static List<ReviewRow> listed(String who) {
        return As.person(who, () -> review().waiting(new Page.Request(0, Page.Request.MOST)))
                .rows();
    }

    private static List<MessageRow> messages(String who, ArticleNumber number) {
        return Messages.all(who).stream()
                .filter(row -> ("/content/edit?number=" + number).equals(row.link()))
                .toList();
    }

    private static List<String> told(String who, ArticleNumber number) {
        return messages(who, number).stream().map(MessageRow::wordKey).toList();
    }

    private ArticleNumber started(String who) {
        return As.person(who, () -> desk().start(new StartArticle(column, Language.ZH, TITLE, null)));
    }

    private ArticleNumber handedIn(String who) {
        var number = started(who);
        As.person(who, () -> save(number, 1, null));
        return As.person(who, () -> desk().submit(number));
    }

    private static ArticleNumber save(ArticleNumber number, int seen, Instant publishAt) {
        return desk().save(new SaveArticle(
                number,
                seen,
                TITLE,
                null,
                null,
                "县政府办公室",
                null,
                null,
                "<p>下周一起清淤，第" + seen + "段先行。</p>",
                new PlainFacts(),
                null,
                publishAt,
                null,
                null));
    }

    private static void approve(String who, ArticleNumber number) {
        As.person(who, () -> review().approve(number, 2, null));
    }

    private static ArticleState state(ArticleNumber number) {
        return As.person(EDITOR, () -> desk().open(number)).state();
    }

    private static ArticleDesk desk() {
        return Beans.of(ArticleDesk.class);
    }

    private static ReviewDesk review() {
        return Beans.of(ReviewDesk.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
