package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/** 一件事: a firm fills in one form, three organs decide at the same time, and the results come in one download. */
class JointJourneyIT extends InBrowser {

    private static final String MATTER = "open-small-restaurant";
    private static final String LEAD = "hao.bin";
    private static final String SIGN_HEAD = "wan.wenfeng";
    private static final String DRAIN_HEAD = "bai.changhua";

    private final Filing filing = new Filing(this);
    private final CateringFiling catering = new CateringFiling(filing);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void opensARestaurantWithOneForm() {
        visit("/approval/matter?code=" + MATTER);
        assertThat(page.locator("#parts li")).hasCount(3);
        looksWell("joint-matter");
        var number = filed();
        desk.sign(LEAD, number, "accept", "材料齐全");
        desk.open(number);
        assertThat(page.locator("section:has(#h-joint) tbody tr")).hasCount(3);
        assertThat(page.locator("button[name=act][value^='sign:']")).hasCount(0);
        looksWell("joint-case");
        decideCatering(number);
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        assertThat(page.locator("#parts")).containsText("1/3");
        looksWell("joint-progress");
        desk.sign(SIGN_HEAD, part("户外招牌"), "approve", "尺寸合适");
        looksWell("joint-part");
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        desk.sign(DRAIN_HEAD, part("排水管网"), "approve", "接管正确");
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        assertThat(page.locator("#parts")).containsText("3/3");
        assertThat(page.locator(".nowcard")).containsText("已经准予");
        looksWell("joint-done");
        bundleHasEverything();
    }

    private void decideCatering(String number) {
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        desk.sign(RestCases.HEAD, part("小餐饮登记"), "approve", "准予登记");
    }

    private void bundleHasEverything() {
        var address = page.locator("a[href^='/approval/results']").getAttribute("href");
        var answer = page.context().request().get(base() + address);
        Assertions.assertThat(answer.headers()).containsEntry("content-type", "application/zip");
        Assertions.assertThat(names(answer.body()))
                .anyMatch(name -> name.startsWith("小餐饮登记/") && name.endsWith("登记证.pdf"))
                .anyMatch(name -> name.contains("户外招牌设置许可证"))
                .anyMatch(name -> name.contains("污水排入排水管网许可证"));
    }

    private static List<String> names(byte[] zip) {
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var names = new ArrayList<String>();
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The number of the part of that name, from the page of the joint application that is open. */
    private String part(String title) {
        var line = page.locator(".parts li:has(b:text('" + title + "')) small")
                .first()
                .innerText();
        return line.substring(line.lastIndexOf(' ') + 1).strip();
    }

    private String filed() {
        signInOnPortal(RestCases.FIRM);
        filing.ask(MATTER, CateringFiling.ELIGIBLE);
        filing.answer(Map.of("own", "true", "sewer", "true"));
        filing.begin();
        catering.operator();
        catering.shop();
        catering.business();
        catering.premises();
        catering.safety();
        catering.rules();
        filing.answer(Map.of("signText", "老街米粉店", "signPlace", "OVER_DOOR", "signWidth", "4"));
        filing.answer(Map.of("signHeight", "0.8", "signLit", "false"));
        filing.upload("sign-drawing", Papers.sketch("招牌效果图.png"));
        filing.next();
        filing.answer(Map.of("drainTo", "SEWER", "drainDaily", "3", "greaseTrap", "true"));
        filing.upload("drain-plan", Papers.sketch("排水管线图.png"));
        filing.next();
        return filing.declareAndSend().number();
    }
}
