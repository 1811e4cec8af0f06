package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.AppointmentState;
import org.zhengtong.publicservice.hall.AppointmentView;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.boundary.Booking;
import org.zhengtong.publicservice.hall.boundary.CounterDesk;
import org.zhengtong.publicservice.hall.boundary.HallGuide;
import org.zhengtong.publicservice.hall.boundary.Reception;

/** Appointments: a place is given once, kept, given back, or lost. */
public class AppointmentIT extends InServer {

    private static final String PURPOSE = "给孩子上户口";

    private SampleHall hall;
    private LocalDate day;
    private String citizen;

    @BeforeEach
    void openTheHall() {
        hall = SampleHall.opened();
        day = SampleHall.nextWorkingDay();
        citizen = newcomer();
    }

    @Test
    void takesAPlaceInTheSlot() {
        var number = book(citizen, SampleHall.NINE);
        assertThat(left(SampleHall.NINE)).isZero();
        assertThat(mine(number).state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(mine(number).code()).matches("\\d{6}");
        assertThat(Messages.all(citizen)).extracting(row -> row.wordKey()).contains("hall.booked");
    }

    @Test
    void givesTheLastPlaceOnce() {
        var people = List.of(newcomer(), newcomer(), newcomer()).stream()
                .map(login -> As.signedIn(login, As.PASSWORD))
                .toList();
        Callable<AppointmentNumber> book = () -> Beans.of(Booking.class).book(hall.slot(day, SampleHall.NINE));
        var outcomes = AtOnce.people(people, book);
        assertThat(outcomes.stream().filter(AtOnce.Outcome::isGood)).hasSize(1);
        assertThat(left(SampleHall.NINE)).isZero();
    }

    @Test
    void isGivenBackByCancellingButNotOnceItHasBegun() {
        var number = book(citizen, SampleHall.NINE);
        cancel(number);
        assertThat(left(SampleHall.NINE)).isEqualTo(1);
        assertThat(mine(number).state()).isEqualTo(AppointmentState.CANCELLED);
        var second = book(citizen, SampleHall.NINE);
        Time.at(day);
        Refused.by(HallRule.APPOINTMENT_OVER, () -> cancel(second));
    }

    @Test
    void becomesATicketThatGoesFirst() {
        var number = book(citizen, LocalTime.of(9, 30));
        Time.at(day);
        hall.ticket("B", false);
        var code = mine(number).code();
        var wrong = code.equals("000000") ? "000001" : "000000";
        Refused.by(HallRule.APPOINTMENT_NOT_FOUND, () -> arrive(number, wrong));
        var ticket = arrive(number, code);
        assertThat(As.person(citizen, () -> Beans.of(Booking.class).mine(number).ticket()))
                .isEqualTo(ticket);
        assertThat(Beans.of(HallGuide.class).ticket(hall.code(), ticket)).get().satisfies(waiting -> {
            assertThat(waiting.preferred()).isTrue();
            assertThat(waiting.ahead()).isZero();
        });
        Refused.by(HallRule.APPOINTMENT_OVER, () -> arrive(number, code));
        hall.sit(Desk.MARKET_CLERK, 1);
        assertThat(As.person(Desk.MARKET_CLERK, () -> {
                    var desk = Beans.of(CounterDesk.class);
                    desk.next(desk.desk().orElseThrow().counter().id());
                    var purpose = desk.desk().orElseThrow().purpose();
                    desk.served(desk.desk().orElseThrow().current().id());
                    desk.leave();
                    return purpose;
                }))
                .isEqualTo(PURPOSE);
    }

    @Test
    void isTooEarlyHoursBefore() {
        var number = book(citizen, LocalTime.of(15, 0));
        Time.at(day);
        assertThat(Refused.by(
                        HallRule.APPOINTMENT_NOT_NOW,
                        () -> arrive(number, mine(number).code())))
                .containsExactly(day, LocalTime.of(15, 0));
        assertThat(hall.line("B").waiting()).isZero();
    }

    @Test
    void isMissedWhenNobodyComesAndThreeOfThemEndBookingForAWhile() {
        for (var hour = 9; hour < 12; hour++) {
            var number = book(citizen, LocalTime.of(hour, 0));
            Time.at(day);
            Time.passes(Duration.ofHours(4));
            Time.await(() -> mine(number).state() == AppointmentState.MISSED);
            comeBackToThePresent();
        }
        assertThat(Refused.by(HallRule.MISSED_TOO_OFTEN, () -> book(citizen, LocalTime.of(15, 0))))
                .containsExactly(3, day.plusDays(91));
        assertThat(Messages.all(citizen)).extracting(row -> row.wordKey()).contains("hall.missed");
    }

    @Test
    void isRemindedOfTheEveningBefore() {
        Time.at(Time.today());
        book(citizen, SampleHall.NINE);
        Time.at(day);
        Time.await(() ->
                Messages.all(citizen).stream().anyMatch(row -> row.wordKey().equals("hall.reminder")));
    }

    @Test
    void keepsToTheLimitTheDaysAndTheSlots() {
        book(citizen, LocalTime.of(10, 0));
        book(citizen, LocalTime.of(10, 30));
        assertThat(Refused.by(HallRule.TOO_MANY_APPOINTMENTS, () -> book(citizen, LocalTime.of(11, 0))))
                .containsExactly(2);
        var other = newcomer();
        Refused.by(HallRule.SLOT_FULL, () -> book(other, LocalTime.of(10, 0)));
        Refused.by(HallRule.SLOT_UNKNOWN, () -> book(other, LocalTime.of(12, 30)));
        Refused.by(
                HallRule.DAY_NOT_BOOKABLE,
                () -> As.person(
                        other, () -> Beans.of(Booking.class).book(hall.slot(day.plusYears(1), SampleHall.NINE))));
    }

    @Test
    void isNobodyElsesBusiness() {
        var number = book(citizen, SampleHall.NINE);
        var stranger = newcomer();
        Refused.asUnknown(
                () -> As.person(stranger, () -> Beans.of(Booking.class).mine(number)));
        Refused.asUnknown(
                () -> As.person(stranger, () -> Beans.of(Booking.class).cancel(number)));
        Refused.forLackOfRight(() -> Beans.of(Booking.class).mine(number));
    }

    private static String newcomer() {
        var mobile = Citizens.newMobile();
        Citizens.registered(mobile);
        return mobile;
    }

    private AppointmentNumber book(String who, LocalTime from) {
        return As.person(who, () -> Beans.of(Booking.class).book(hall.slot(day, from)));
    }

    private void cancel(AppointmentNumber number) {
        As.person(citizen, () -> Beans.of(Booking.class).cancel(number));
    }

    private AppointmentView mine(AppointmentNumber number) {
        return As.person(citizen, () -> Beans.of(Booking.class).mine(number));
    }

    private String arrive(AppointmentNumber number, String code) {
        return As.person(Desk.MARKET_CLERK, () -> Beans.of(Reception.class).arrived(hall.code(), number, code))
                .label();
    }

    private int left(LocalTime from) {
        return Beans.of(HallGuide.class).slots(hall.line("B").id(), day).stream()
                .filter(slot -> slot.slot().from().equals(from))
                .findFirst()
                .orElseThrow()
                .left();
    }
}
