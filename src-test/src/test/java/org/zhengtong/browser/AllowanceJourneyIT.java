package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.SampleAnswers;

/** The old-age allowance: a son files for his mother without an account, and one clerk grants it on the spot. */
class AllowanceJourneyIT extends InBrowser {

    private static final String CLERK = "wu.siyuan";

    private final Filing filing = new Filing(this);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void needsNoAccountAndIsGrantedOnTheSpot() {
        filing.ask("old-age-allowance", Map.of("age", "true", "registered", "true", "elsewhere", "false"));
        filing.begin();
        goesOnWithNumberAndCodeOnAnotherDevice();
        fillIn();
        var receipt = filing.declareAndSend();
        assertThat(receipt.code()).isNotBlank();
        desk.sign(CLERK, receipt.number(), "grant", "年龄、户籍核对无误");
        atWidth(WIDE);
        progress.query(receipt.number(), receipt.code());
        assertThat(progress.now().getAttribute("class")).contains("GRANTED");
        assertThat(progress.paper("certificate").text()).contains("津贴");
    }

    private void goesOnWithNumberAndCodeOnAnotherDevice() {
        looksWell("draft-with-code");
        var number = page.locator(".ticket dd").first().innerText();
        var code = page.locator(".ticket dd.code").innerText();
        atWidth(WIDE);
        visit("/approval/resume");
        looksWell("resume");
        page.locator("#resume [name=draft]").fill(number);
        page.locator("#resume [name=code]").fill(code);
        follow(page.locator("form#resume .btn.primary"));
        if (page.locator("#filing").count() == 0) {
            follow(page.locator(".ticket-page .btn.primary"));
        }
    }

    private void fillIn() {
        filing.answer(Map.of("seniorName", "周安平", "seniorId", SampleAnswers.residentId("99012319400101002")));
        filing.page(Map.of("township", "qingshi", "seniorAddress", "云溪村三组 27 号"));
        filing.answer("byProxy", "true");
        filing.answer(Map.of("proxyName", "林水生", "proxyRelation", "CHILD", "mobile", "19000000077"));
        filing.upload("proxy-id", Papers.sketch("代办人身份证.png"));
        filing.next();
        assertThat(page.locator(".given").innerText()).contains("周岁", "每月 100 元", "老人身份证号");
        looksWell("derived");
        filing.answer(Map.of("bank", "RURAL", "cardNumber", "6200 0000 0000 0001 230"));
        filing.upload("bank-card", Papers.sketch("银行卡.png"));
        filing.next();
    }
}
