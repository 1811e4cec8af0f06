package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.people;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.Ratio;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepDone;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** Several people decide one step. */
class CountersignTest {

    private static final String TWO_THIRDS = "mode=\"ratio\" ratio=\"2/3\"";

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    private static void vote(CaseKey key, long person, String outcome) {
        cases.sign(key, "task-board", new AccountId(person), outcome);
    }

    /** What the board decided; null while it is undecided. */
    private static String decision(CaseKey key) {
        return county.announced(StepDone.class).stream()
                .filter(done -> done.key().equals(key) && done.node().equals("task-board"))
                .map(StepDone::outcome)
                .findFirst()
                .orElse(null);
    }

    private static boolean sees(long person, CaseKey key) {
        return county
                .call(() -> county.records.inbox(new AccountId(person), InboxFilter.ALL, new Page.Request(0, 100)))
                .rows()
                .stream()
                .anyMatch(item -> item.key().equals(key));
    }

    @Nested
    class ByRatio {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "agree agree agree agree, agree",
            "agree agree agree, ",
            "agree disagree agree agree agree, agree",
            "disagree disagree abstain, disagree",
            "abstain disagree abstain, abstain",
            "agree disagree agree disagree agree, ",
            "agree disagree agree disagree agree disagree, disagree",
            "abstain agree disagree agree agree disagree, disagree"
        })
        void ofTwoThirdsOfSixDecidesAsSoonAsItIsReachedOrCannotBe(String votes, String decided) {
            var key = cases.beforeTheBoard(TWO_THIRDS, people(501, 502, 503, 504, 505, 506));
            var each = votes.split(" ");
            for (int i = 0; i < each.length; i++) {
                assertThat(decision(key)).as("before vote " + i).isNull();
                vote(key, 501 + i, each[i]);
            }
            assertThat(decision(key)).isEqualTo(decided);
        }

        @Test
        void isShownWithTheStep() {
            var key = cases.beforeTheBoard(TWO_THIRDS, people(501, 502, 503));
            assertThat(cases.step(key, "task-board").ratio()).isEqualTo(new Ratio(2, 3));
        }

        @Test
        void isOverruledByTheOutcomeThatIsAVeto() {
            var key = cases.beforeTheBoard(TWO_THIRDS + " veto=\"disagree\"", people(501, 502, 503));
            vote(key, 501, "abstain");
            assertThat(decision(key)).isNull();
            vote(key, 502, "disagree");
            assertThat(decision(key)).isEqualTo("disagree");
        }

        @Test
        void isOverruledByWhoMayVeto() {
            var head = new Group(51, "head");
            county.directory.put(head, 511);
            var board = List.of(
                    new Signatory(head, null),
                    Signatory.person(new AccountId(502)),
                    Signatory.person(new AccountId(503)),
                    Signatory.person(new AccountId(504)));
            var key = cases.beforeTheBoard("mode=\"ratio\" ratio=\"1/2\" veto-by=\"head\"", board);
            vote(key, 502, "disagree");
            assertThat(decision(key)).isNull();
            vote(key, 511, "abstain");
            assertThat(decision(key)).isEqualTo("abstain");
        }
    }

    @Nested
    class OneAfterTheOther {

        private final CaseKey key = cases.beforeTheBoard("mode=\"ordered\"", people(521, 522, 523));

        @Test
        void showsTheStepOnlyToWhoseTurnItIs() {
            assertThat(List.of(sees(521, key), sees(522, key), sees(523, key))).containsExactly(true, false, false);
            vote(key, 521, "agree");
            assertThat(List.of(sees(521, key), sees(522, key), sees(523, key))).containsExactly(false, true, false);
            vote(key, 522, "agree");
            vote(key, 523, "agree");
            assertThat(decision(key)).isEqualTo("agree");
        }

        @Test
        void tellsWhoIsTooEarlyWhoComesFirst() {
            refuses(WorkflowRule.NOT_YOUR_TURN, () -> vote(key, 523, "agree")).containsExactly("人员521");
            var step = cases.step(key, "task-board").id();
            assertThat(county.call(() -> county.records.rights(step, new AccountId(523)))
                            .maySign())
                    .isFalse();
        }

        @Test
        void endsWithTheFirstRefusal() {
            vote(key, 521, "agree");
            vote(key, 522, "disagree");
            assertThat(decision(key)).isEqualTo("disagree");
            assertThat(sees(523, key)).isFalse();
        }

        @Test
        void keepsItsOrderWhenOthersSignFromNowOn() {
            vote(key, 521, "agree");
            county.run(() -> county.engine.reassign(key, "board", people(525, 526), AccountId.SYSTEM, "换届"));
            assertThat(cases.step(key, "task-board").signers())
                    .extracting(StepView.Signer::waits)
                    .containsExactly(false, true, false);
            vote(key, 525, "agree");
            vote(key, 526, "agree");
            assertThat(decision(key)).isEqualTo("agree");
        }
    }

    @Nested
    class InADefinition {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "mode='ratio'                                | ratio of",
                    "mode='ratio' ratio='3/2'                    | ratio of",
                    "mode='ratio' ratio='two thirds'             | ratio of",
                    "mode='all' ratio='2/3'                      | goes with mode=\"ratio\" only",
                    "mode='ratio' ratio='2/3' veto='agree'       | other than agreement",
                    "mode='ratio' ratio='2/3' veto='never-heard' | other than agreement",
                    "mode='ratio' ratio='2/3' veto-by='The Head' | not usable",
                    "mode='all' veto-by='head'                   | every refusal decides anyway"
                },
                quoteCharacter = '`')
        void isRefusedWhereItMakesNoSense(String attributes, String told) {
            refuses(
                            WorkflowRule.DEFINITION_INVALID,
                            () -> cases.beforeTheBoard(attributes.replace('\'', '"'), people(501)))
                    .singleElement()
                    .asString()
                    .contains(told);
        }
    }
}
