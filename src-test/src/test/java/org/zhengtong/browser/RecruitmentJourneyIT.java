package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 公开招聘报名: from an opening in the column of jobs to the confirmation that one may take part. */
class RecruitmentJourneyIT extends InBrowser {

    private static final String APPLICANT = "19000000004";
    private static final String CLERK = "ding.cheng";
    private static final String HEAD = "wan.libin";

    private final Filing filing = new Filing(this);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void appliesForAnOpening() {
        signInOnPortal(APPLICANT);
        visit("/content/talent");
        follow(page.locator(".colgrid h2 a[href*='/content/']").first());
        var post = page.locator("h1").innerText().strip();
        follow(page.locator("a.btn.primary[href*='/approval/apply?matter=recruitment']"));
        filing.answer("adult", "true");
        filing.begin();
        assertThat(filing.value("applicantName")).isNotBlank();
        filing.page(Map.of("township", "chengguan", "address", "清水村一组 3 号"));
        filing.answer(Map.of("post", post, "education", "COLLEGE"));
        filing.upload("cv", Papers.sketch("个人简历.png"));
        filing.next();
        var number = filing.declareAndSend().number();

        desk.sign(CLERK, number, "accept", "材料齐全");
        desk.sign(HEAD, number, "approve", "符合岗位条件");
        atWidth(WIDE);
        signInOnPortal(APPLICANT);
        progress.open(number);
        assertThat(progress.now().getAttribute("class")).contains("GRANTED");
        assertThat(progress.paper("certificate").text().replaceAll("\\s", "")).contains(post.replaceAll("\\s", ""));
    }
}
