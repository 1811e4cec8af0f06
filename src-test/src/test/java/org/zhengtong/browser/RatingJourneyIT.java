package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;
import org.zhengtong.samples.RestCases.Case;

/** Somebody is dissatisfied: says why, is called back, and the answer stands beside the rating for all to read. */
class RatingJourneyIT extends InBrowser {

    private final String comment =
            "跑了三趟，电话 190 0000 0123 也没人回 " + UUID.randomUUID().toString().substring(0, 4);
    private Case filed;

    @BeforeEach
    void grantSomething() throws IOException {
        var cases = new RestCases(base());
        filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        cases.decide(filed);
    }

    @Test
    void fromABadRatingToTheAnswerInPublic() {
        signInOnPortal(RestCases.FIRM);
        rates(1);
        assertThat(page.locator(".side")).containsText(said("Grade.VERY_DISSATISFIED"));
        isPublished(said("ratings_index.waits"));
        inAnotherBrowser(() -> {
            signInAsStaff(RestCases.HEAD);
            opensTheFollowUp();
            looksWell("follow-up");
            assertThat(page.locator("#answering")).hasCount(0);
            page.locator("#note").fill("已致电道歉，约定上门说明");
            follow(page.locator("#called"));
            page.locator("#reply").fill("流程已改为一次告知，欢迎监督");
            follow(page.locator("#answer"));
            assertThat(page.locator(".note.good")).containsText(said("rating_follow-up.done.answered"));
            assertThat(page.locator("#answering, #calling")).hasCount(0);
        });
        isPublished("流程已改为一次告知，欢迎监督");
        looksWell("ratings");
    }

    @Test
    void theReasonsAreThoseOfTheGradeThatIsChosen() {
        signInOnPortal(RestCases.FIRM);
        open("/approval/application?number=" + filed.number());
        assertThat(page.locator(".reasons:visible")).hasCount(0);
        page.locator("#rating input[name='stars'][value='5']").check();
        assertThat(page.locator(".reasons:visible")).hasCount(1);
        assertThat(page.locator(".of-5")).isVisible();
        page.locator("#rating input[name='stars'][value='2']").check();
        assertThat(page.locator(".of-2")).isVisible();
        assertThat(page.locator(".of-5")).isHidden();
    }

    private void rates(int stars) {
        open("/approval/application?number=" + filed.number());
        page.locator("#rating input[name='stars'][value='" + stars + "']").check();
        page.locator("#rating input[name='reason'][value='UNFRIENDLY']").check();
        page.locator("#rating textarea").fill(comment);
        follow(page.locator("#rating [type=submit]"));
    }

    private void isPublished(String beside) {
        open("/ratings/");
        var rating = own();
        assertThat(rating).hasCount(1);
        assertThat(rating).containsText(said("RatingReason.UNFRIENDLY"));
        assertThat(rating).containsText("电话 *** 也没人回");
        assertThat(rating).containsText(beside);
    }

    private Locator own() {
        return page.locator(".ratings > li")
                .filter(new Locator.FilterOptions().setHasText(comment.substring(comment.length() - 4)));
    }

    /** Among others that wait; it is the one of this case. */
    private void opensTheFollowUp() {
        open("/intranet/notification/");
        follow(page.locator("a[href*='/rating/follow-up']").first());
        assertThat(page.locator("a[href*='" + filed.number() + "']")).hasCount(1);
    }
}
