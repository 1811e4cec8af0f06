package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.rating.boundary.FollowUpDesk;

/** The heads of demo units call those back who rated them badly, and answer. */
@ApplicationScoped
public class DemoFollowUps {

    @Inject
    DemoActs acts;

    @Inject
    Directory directory;

    @Inject
    FollowUpDesk desk;

    void callBack(ApplicationNumber number, DemoPeople people) {
        asHeadOf(number, people, id -> desk.called(id, "已打电话说明情况并致歉，申请人表示接受"));
    }

    void answer(ApplicationNumber number, DemoPeople people) {
        asHeadOf(number, people, id -> desk.answer(id, "经核查反映属实，已按办事指南统一口径，并对窗口人员做了培训"));
    }

    private void asHeadOf(ApplicationNumber number, DemoPeople people, LongConsumer act) {
        var unit = acts.unitOf(number);
        var township = directory.unit(unit).orElseThrow().kind() == UnitKind.TOWNSHIP;
        people.as(people.holding(unit, township ? "township.head" : "department.head"), () -> {
            desk.all(true, new Page.Request(0, Page.Request.MOST)).rows().stream()
                    .filter(each -> each.contact().equals(number.rated()))
                    .forEach(each -> act.accept(each.id()));
            return null;
        });
    }
}
