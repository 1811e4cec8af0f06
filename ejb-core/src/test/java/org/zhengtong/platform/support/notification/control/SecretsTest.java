package org.zhengtong.platform.support.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What administrators see of the links in a mail. */
class SecretsTest {

    @Test
    void areHiddenInLinks() {
        assertThat(Secrets.hidden("请点 https://x.example.org/subscriptions?token=abc123\n谢谢"))
                .isEqualTo("请点 https://x.example.org/subscriptions?token=••••••\n谢谢");
        assertThat(Secrets.hidden("<a href=\"/a?b=1&token=abc&c=2\">"))
                .isEqualTo("<a href=\"/a?b=1&token=••••••&c=2\">");
    }

    @Test
    void leaveEverythingElse() {
        assertThat(Secrets.hidden("/approval/matter?code=homestead-title")).contains("homestead-title");
        assertThat(Secrets.hidden("验证码 123456")).isEqualTo("验证码 123456");
        assertThat(Secrets.hidden(null)).isNull();
    }
}
