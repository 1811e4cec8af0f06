package org.zhengtong.platform.management.founding.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.security.identity.OneTimePassword;

/** Founds the county when the application starts, and tells the operator once how to get in. */
@Singleton
@Startup
@DependsOn("Workers")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoundingStart {

    /** Holds the day on which the first account gets a new password, so that a forgotten one does nothing tomorrow. */
    static final String RENEW = "zt.admin.renew";

    private static final Logger LOG = LoggerFactory.getLogger(FoundingStart.class);
    private static final String FRAME = """


              ┌──────────────────────────────────────────────────────────────────────────┐
                {}
                sign in at /intranet/ as 登录名    admin
                one-time password 一次性密码       {}
                It is shown here once and has to be changed at the first sign-in.
                只显示这一次，第一次登录时必须修改。
              └──────────────────────────────────────────────────────────────────────────┘
            """;

    @Inject
    Founding founding;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        if (Boolean.getBoolean("zt.demo")) {
            return;
        }
        var first = founding.found();
        if (first.isPresent()) {
            tell("The county has its first administrator 首任管理员已建立", first.get());
        } else if (LocalDate.now(clock).toString().equals(System.getProperty(RENEW))) {
            tell("The first administrator has a new password 首任管理员的密码已重置", founding.renew());
        }
    }

    /** After the commit: a password that was rolled back would be no use to anybody. */
    private static void tell(String what, OneTimePassword password) {
        LOG.warn(FRAME, what, password.value());
    }
}
