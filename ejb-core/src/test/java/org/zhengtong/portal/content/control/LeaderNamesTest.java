package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.portal.content.Finding;

class LeaderNamesTest {

    private static final List<LeaderNames.Leader> LEADERS = List.of(
            LeaderNames.leader("何立安", "县委副书记、县长"), LeaderNames.leader("周建平", "副县长"), LeaderNames.leader("秦岚", "副县长"));

    @ParameterizedTest
    @CsvSource({
        "县长何力安主持会议, 何力安, 何立安",
        "何安立县长到会, 何安立, 何立安",
        "副县长周健平陪同调研, 周健平, 周建平",
        "县长周建平讲话, 县长周建平, 副县长周建平",
        "副县长何立安讲话, 副县长何立安, 县委副书记、县长何立安"
    })
    void findsWhatIsAlmostRight(String text, String written, String better) {
        assertThat(LeaderNames.findings(text, LEADERS))
                .extracting(Finding::detail, Finding::better)
                .containsExactly(tuple(written, better));
    }

    @Test
    void leavesAloneWhatIsRightOrSomebodyElses() {
        assertThat(LeaderNames.findings("县长何立安、副县长周建平和副县长秦岚到青石镇调研。", LEADERS)).isEmpty();
        assertThat(LeaderNames.findings("村民何力安说，县长来过。副县长张小明出席。邻县县长李大山来访。", LEADERS))
                .isEmpty();
    }
}
