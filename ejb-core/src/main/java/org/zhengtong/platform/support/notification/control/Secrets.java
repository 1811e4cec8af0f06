package org.zhengtong.platform.support.notification.control;

import java.util.regex.Pattern;

/** What a mail's links let its reader do is nothing for whoever looks after the outbox. */
final class Secrets {

    private static final String HIDDEN = "••••••";
    private static final Pattern IN_LINK = Pattern.compile("([?&](?:token|key|ticket|secret)=)[^\\s&#\"'<>]+");

    private Secrets() {}

    /** @param text as it leaves; null without any */
    static String hidden(String text) {
        return text == null ? null : IN_LINK.matcher(text).replaceAll("$1" + HIDDEN);
    }
}
