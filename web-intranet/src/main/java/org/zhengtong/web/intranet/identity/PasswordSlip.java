package org.zhengtong.web.intranet.identity;

import java.io.Serializable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.OneTimePassword;

/** What is handed to somebody on paper so that they can sign in for the first time. */
public record PasswordSlip(AccountId account, String name, String login, OneTimePassword password)
        implements Serializable {}
