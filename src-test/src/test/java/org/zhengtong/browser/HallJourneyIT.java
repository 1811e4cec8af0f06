package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A citizen makes an appointment, comes to the hall, gets a ticket and is called; the screen on the wall and the page on the
 * telephone show it. The county's clock stands on a morning that is over, so that the test runs at any hour of any day.
 */
class HallJourneyIT extends InBrowser {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime BEFORE_OPENING = LocalTime.of(8, 40);
    private static final int FURTHEST = 12;

    private String number;
    private String code;
    private String ticket;

    @Test
    void fromTheAppointmentToTheCounter() {
        var day = lastWorkingDay();
        try (var past = morningOf(day)) {
            signInOnPortal("zhou.anping");
            books();
            looksWell("appointment");
            inAnotherBrowser(this::isReceived);
            isShownWhere("WAITING", said("hall_ticket.next"));
            inAnotherBrowser(this::isCalled);
            isShownWhere("CALLED", said("hall_ticket.called", 2));
            looksWell("ticket");
            hangsOnTheWall();
            inAnotherBrowser(this::isServed);
            isShownWhere("SERVED", said("hall_ticket.served"));
            stands("ARRIVED");
        }
    }

    @Test
    void anAppointmentThatIsCancelledIsGone() {
        try (var past = morningOf(lastWorkingDay())) {
            signInOnPortal("peng.dashan");
            books();
            follow(page.locator("#cancel .btn.danger"));
            stands("CANCELLED");
            assertThat(page.locator("#cancel .btn.danger").count()).isZero();
        }
    }

    private void books() {
        visit("/account/book");
        follow(page.locator(".queues a").first());
        follow(page.locator("#book .btn.primary"));
        assertThat(page.locator("#from-error").innerText()).contains(said("hall.input.slot.required"));
        page.locator(".radios.slots label").first().click();
        page.locator("#about").fill("给孩子上户口");
        looksWell("book");
        follow(page.locator("#book .btn.primary"));
        number = page.locator(".ticket dd").nth(1).innerText();
        code = page.locator(".ticket dd.code").innerText();
    }

    private void isReceived() {
        signInAsStaff("lin.xiaolan");
        open("/intranet/hall/reception?hall=county");
        checksIn(code.equals("000000") ? "000001" : "000000");
        assertThat(page.locator(".errsum").innerText()).contains(said("HallRule.APPOINTMENT_NOT_FOUND"));
        assertThat(page.locator("#number").inputValue()).isEqualTo(number);
        checksIn(code);
        ticket = page.locator(".ticket-slip .call-no").innerText();
        looksWell("slip");
    }

    private void checksIn(String typed) {
        page.locator("#number").fill(number);
        page.locator("#code").fill(typed);
        follow(page.locator("#arrive .btn.primary"));
    }

    private void isCalled() {
        signInAsStaff("lin.xiaolan");
        open("/intranet/hall/reception?hall=county");
        follow(page.locator(".take button").first());
        standsUp();
        follow(page.locator(".counters button").first());
        follow(page.locator("#next"));
        assertThat(page.locator(".desk-now .call-no").innerText()).isEqualTo(ticket);
        looksWell("desk");
        follow(page.locator("#again"));
    }

    /** A run that was broken off may have left the clerk at a counter. */
    private void standsUp() {
        open("/intranet/hall/desk");
        for (var button : List.of("#served", "#leave")) {
            if (page.locator(button).count() > 0) {
                follow(page.locator(button));
            }
        }
    }

    private void isServed() {
        signInAsStaff("lin.xiaolan");
        open("/intranet/hall/desk");
        follow(page.locator("#servedAndNext"));
        assertThat(page.locator(".desk-now .call-no").innerText()).isNotEqualTo(ticket);
        standsUp();
        assertThat(page.locator(".counters button").count()).isPositive();
    }

    private void isShownWhere(String state, String words) {
        visit("/hall/ticket?hall=county&label=" + ticket.toLowerCase(Locale.ROOT));
        assertThat(page.locator(".queue-card." + state).innerText()).contains(ticket, words);
    }

    private void hangsOnTheWall() {
        visit("/hall/screen?hall=county");
        assertThat(page.locator(".calls li").first().innerText())
                .contains(ticket)
                .contains(said("hall_screen.counter", 2));
        looksWell("screen");
    }

    private void stands(String state) {
        visit("/account/appointments");
        assertThat(page.locator(".own-rows li").first().innerText()).contains(said("AppointmentState." + state));
    }

    private CountyTime morningOf(LocalDate day) {
        var morning = day.atTime(BEFORE_OPENING).atZone(ZONE).toInstant();
        return CountyTime.earlierBy(Duration.between(morning, Instant.now()));
    }

    /** The day before today on which the hall was open. */
    private LocalDate lastWorkingDay() {
        return Stream.iterate(LocalDate.now(ZONE).minusDays(1), day -> day.minusDays(1))
                .limit(FURTHEST)
                .filter(this::isOpenOn)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpenOn(LocalDate day) {
        try (var past = CountyTime.earlierBy(
                Duration.between(day.atTime(10, 0).atZone(ZONE).toInstant(), Instant.now()))) {
            visit("/hall/");
            return page.locator(".hall-card .tag.green").count() > 0;
        }
    }
}
