package org.zhengtong.publicservice.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;

class PostalAddressTest {

    private static final String NAME = "样本人";
    private static final String MOBILE = "19000000001";

    @ParameterizedTest
    @ValueSource(strings = {"城关镇滨河路 118 号", "青石镇柳树村三组", "118 Binhe Road, Chengguan Town"})
    void namesPlaceAndHouse(String address) {
        assertThatCode(new PostalAddress(NAME, MOBILE, address)::require).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "我家", "清源县城关镇", "1234567890", "滨河路"})
    void isIncompleteOtherwise(String address) {
        refuses(ApprovalRule.ADDRESS_INCOMPLETE, new PostalAddress(NAME, MOBILE, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1900000000", "29000000001", "190000000011", "一九〇"})
    void needsAMobileNumberForThePostman(String mobile) {
        refuses(ApprovalRule.MOBILE_WRONG, new PostalAddress(NAME, mobile, "城关镇滨河路 118 号"));
    }

    @Test
    void takesNumbersAsPeopleWriteThem() {
        assertThat(new PostalAddress(NAME, "190 0000-0001", "").mobile()).isEqualTo(MOBILE);
    }

    @Test
    void needsAName() {
        refuses(ApprovalRule.RECIPIENT_MISSING, new PostalAddress(null, MOBILE, "城关镇滨河路 118 号"));
    }

    private static void refuses(ApprovalRule rule, PostalAddress address) {
        assertThat(catchThrowableOfType(RuleViolation.class, address::require).rule())
                .isEqualTo(rule);
    }
}
