package org.zhengtong.publicservice.approval.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DeliveryState;
import org.zhengtong.publicservice.approval.DeliveryWay;

class DeliveryTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 9);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 23);

    @Nested
    class ByPost {

        private final Delivery delivery = decided(DeliveryWay.POST);

        @Test
        void isPostedAndSignedFor() {
            delivery.post("邮政速递", "EA123", DECIDED);
            refuses(ApprovalRule.DELIVERY_UNDER_WAY, () -> delivery.choose(DeliveryWay.WINDOW, null));
            refuses(ApprovalRule.PROCEEDING_AHEAD, () -> delivery.signedFor(DECIDED.minusDays(1), "门卫"));
            delivery.signedFor(DECIDED.plusDays(2), "门卫");
            assertThat(delivery.state()).isEqualTo(DeliveryState.SERVED);
            assertThat(delivery.servedOn()).isEqualTo(DECIDED.plusDays(2));
            refuses(ApprovalRule.NOT_SENT, () -> delivery.signedFor(DECIDED.plusDays(3), "门卫"));
        }

        @Test
        void mayComeBackAndIsThenSentAgainOrAnotherWay() {
            refuses(ApprovalRule.NOT_SENT, () -> delivery.cameBack(DECIDED, "查无此人"));
            delivery.post("邮政速递", "EA123", DECIDED);
            refuses(ApprovalRule.NOT_TO_DELIVER, () -> delivery.post("邮政速递", "EA124", DECIDED));
            delivery.cameBack(DECIDED.plusDays(3), "查无此人");
            assertThat(delivery.isOverdue(DUE.plusDays(1))).isTrue();
            delivery.choose(DeliveryWay.WINDOW, "sealed");
            assertThat(delivery.recipientSealed()).isNull();
            delivery.handedOver(DECIDED.plusDays(4), "本人", null);
            assertThat(delivery.isOverdue(DUE.plusDays(1))).isFalse();
        }

        @Test
        void isNotServedByOpeningIt() {
            assertThat(delivery.opened(DECIDED, "本人")).isFalse();
            assertThat(delivery.state()).isEqualTo(DeliveryState.DUE);
        }
    }

    @Nested
    class Electronically {

        private final Delivery delivery = decided(DeliveryWay.ELECTRONIC);

        @Test
        void theFirstOpeningIsTheService() {
            assertThat(delivery.opened(DECIDED.plusDays(1), "本人")).isTrue();
            assertThat(delivery.opened(DECIDED.plusDays(2), "本人")).isFalse();
            assertThat(delivery.servedOn()).isEqualTo(DECIDED.plusDays(1));
        }

        @Test
        void isNeitherPostedNorHandedOver() {
            refuses(ApprovalRule.OTHER_WAY, () -> delivery.post("邮政速递", "EA123", DECIDED));
            refuses(ApprovalRule.OTHER_WAY, () -> delivery.handedOver(DECIDED, "本人", null));
        }
    }

    @Nested
    class BeforeTheDecision {

        private final Delivery delivery = new Delivery(7, DeliveryWay.WINDOW);

        @Test
        void nothingIsDelivered() {
            refuses(ApprovalRule.NOT_TO_DELIVER, () -> delivery.handedOver(DECIDED, "本人", null));
            assertThat(delivery.isOverdue(DUE)).isFalse();
            delivery.choose(DeliveryWay.ELECTRONIC, null);
            assertThat(delivery.opened(DECIDED, "本人")).isFalse();
        }
    }

    @Test
    void isOverdueTheDayAfterItsLimit() {
        var delivery = decided(DeliveryWay.WINDOW);
        assertThat(delivery.isOverdue(DUE)).isFalse();
        assertThat(delivery.isOverdue(DUE.plusDays(1))).isTrue();
    }

    private static Delivery decided(DeliveryWay way) {
        var delivery = new Delivery(7, way);
        delivery.decided(DECIDED, DUE);
        return delivery;
    }

    private static void refuses(ApprovalRule rule, Runnable act) {
        assertThat(catchThrowableOfType(RuleViolation.class, act::run).rule()).isEqualTo(rule);
    }
}
