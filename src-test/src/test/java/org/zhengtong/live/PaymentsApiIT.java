package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.publicservice.payment.PaymentRule;
import org.zhengtong.samples.Rest;

/** What anybody may send to the address of the payment providers is believed with their signature only. */
class PaymentsApiIT {

    private static final String MESSAGE = "{\"order\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"fen\":1600}";

    private final Rest nobody = new Rest(LiveServer.shared().url(""), null);

    @ParameterizedTest
    @CsvSource({"demo, FORGED_NOTICE", "nobody, UNKNOWN_PROVIDER"})
    void refusesWhatNoProviderSigned(String provider, PaymentRule rule) throws IOException {
        var answer =
                nobody.post("/api/payments/" + provider + "/messages", Map.of("message", MESSAGE, "signature", "00"));

        Problems.isRule(answer, answer.status(), rule);
        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        var answer = nobody.post("/api/payments/demo/messages", Map.of("message", MESSAGE));

        Problems.isProblem(answer, 400, "invalid");
        assertThat(Problems.subjects(answer)).anyMatch(subject -> subject.contains("signature"));
    }
}
