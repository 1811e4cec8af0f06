package org.zhengtong.web.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Names of those who did something, as pages show them: the system's own is a word, people's are data. */
@ApplicationScoped
public class PersonNames {

    @Inject
    Signatories signatories;

    public String of(AccountId person) {
        return AccountId.SYSTEM.equals(person)
                ? Words.in(Language.current()).of(AccountKind.SYSTEM)
                : signatories.nameOf(person);
    }
}
