package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/** A firm registers a small restaurant: what is known of it is filled in, one clerk and one head decide. */
class CateringJourneyIT extends InBrowser {

    private final Filing filing = new Filing(this);
    private final CateringFiling catering = new CateringFiling(filing);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void registersAFirmsRestaurant() {
        signInOnPortal(RestCases.FIRM);
        filing.ask(RestCases.MATTER, CateringFiling.ELIGIBLE);
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
        catering.operator();
        assertThat(page.locator(".given").innerText()).contains("92990123PDY200011L");
        catering.shop();
        filing.answer("items", "DRINKS");
        catering.business();
        catering.premises();
        filing.answer(Map.of("safetyPerson", "唐文秀", "promise", "false"));
        filing.next();
        assertThat(filing.fault("promise").innerText()).contains("不作出这项承诺，我们不能受理");
        assertThat(page.locator("[name='f-promise'][value='false']").isChecked())
                .isTrue();
        looksWell("undertaking-refused");
        filing.answer("promise", "true");
        catering.rules();
    }
}
