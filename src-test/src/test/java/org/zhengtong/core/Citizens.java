package org.zhengtong.core;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.RegisterCitizen;
import org.zhengtong.platform.security.identity.boundary.Registration;
import org.zhengtong.samples.SampleAnswers;

/** People who register themselves; each call makes up somebody new. */
final class Citizens {

    static final String ADMINISTRATOR = "admin";

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);

    /** Another hundred each second, so that a server that is tested twice knows nobody from before. */
    private static final AtomicInteger COUNTER =
            new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 90_000) * 100);

    private Citizens() {}

    static String newMobile() {
        return "1991%07d".formatted(COUNTER.incrementAndGet());
    }

    static String newResidentId() {
        var person = COUNTER.incrementAndGet();
        var birthday = FIRST_BIRTHDAY.plusDays(person / 999 % 20_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        return SampleAnswers.residentId("990123%s%03d".formatted(birthday, person % 999 + 1));
    }

    /** Asks for a code and reads it where administrators of the demo read it. */
    static String codeSentTo(String contact) {
        Beans.of(Registration.class).requestCode(contact);
        return lastCode(contact);
    }

    static String lastCode(String contact) {
        var body = Outbox.to(contact).get(0).body();
        var code = CODE.matcher(body);
        if (!code.find()) {
            throw new AssertionError(body);
        }
        return code.group();
    }

    static RegisterCitizen form(String contact, String code) {
        var form = new RegisterCitizen();
        form.setTarget(contact);
        form.setCode(code);
        form.setName("试登记");
        form.setResidentId(newResidentId());
        form.setPassword(As.PASSWORD);
        form.setConsent(true);
        return form;
    }

    static AccountId registered(String contact) {
        return register(form(contact, codeSentTo(contact)));
    }

    static AccountId register(RegisterCitizen form) {
        return Beans.of(Registration.class).register(form);
    }
}
