package org.zhengtong.publicservice.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What is known of the applicant before a form is filled in. */
public enum Prefill {
    ACCOUNT_NAME("account.name"),
    ACCOUNT_RESIDENT_ID("account.residentId"),
    ACCOUNT_MOBILE("account.mobile"),
    ACCOUNT_ADDRESS("account.address"),
    ACCOUNT_TOWNSHIP("account.township"),
    FIRM_NAME("firm.name"),
    FIRM_CREDIT_CODE("firm.creditCode"),
    FIRM_ADDRESS("firm.address"),
    FIRM_CONTACT("firm.contact"),
    FIRM_MOBILE("firm.mobile");

    private final String key;

    Prefill(String key) {
        this.key = key;
    }

    @JsonValue
    public String key() {
        return key;
    }

    @JsonCreator
    public static Prefill of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
