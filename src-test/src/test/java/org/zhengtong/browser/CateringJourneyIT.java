package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/** A firm registers a small restaurant: what is known of it is filled in, one clerk and one head decide. */
class CateringJourneyIT extends InBrowser {

    private final Filing filing = new Filing(this);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void registersAFirmsRestaurant() {
        signInOnPortal(RestCases.FIRM);
        filing.ask(RestCases.MATTER, Map.of("licence", "true", "area", "false", "dwelling", "false", "raw", "false"));
        filing.begin();
        fillIn();
        var number = filing.declareAndSend().number();
        desk.sign(RestCases.CLERK, number, "accept", "材料齐全");
        desk.sign(RestCases.HEAD, number, "approve", "准予登记");
        atWidth(WIDE);
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        assertThat(progress.paper("certificate").text()).contains("准予登记");
    }

    private void fillIn() {
        filing.page(Map.of("operatorName", "唐文秀", "operatorId", "990123198606120038", "byProxy", "false"));
        assertThat(page.locator(".given").innerText()).contains("92990123PDY200011L");
        filing.page(Map.of("shopTownship", "chengguan"));
        filing.answer("items", "HOT");
        filing.answer("items", "DRINKS");
        filing.page(Map.of("area", "38", "staff", "2", "staffNames", "唐文秀\n唐小米"));
        filing.answer(Map.of("waterSource", "TAP", "facilities", "SINKS"));
        filing.upload("layout-plan", Papers.sketch("平面图.png"));
        filing.upload("premises-photos", Papers.sketch("店面照片.png"));
        filing.next();
        filing.answer(Map.of("safetyPerson", "唐文秀", "promise", "false"));
        filing.next();
        assertThat(filing.fault("promise").innerText()).contains("不作出这项承诺，我们不能受理");
        assertThat(page.locator("[name='f-promise'][value='false']").isChecked())
                .isTrue();
        looksWell("undertaking-refused");
        filing.answer("promise", "true");
        filing.upload("food-safety-rules", Papers.sketch("食品安全制度.png"));
        filing.next();
    }
}
