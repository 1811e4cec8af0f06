package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.kernel.codes.LicenceId;
import org.zhengtong.kernel.codes.Reading;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Anybody checks a licence: by its QR code, or by what is printed on it. */
@Named
@RequestScoped
public class LicencePage {

    @Inject
    LicenceRegister register;

    @Inject
    Limits limits;

    private String identifier = Asked.parameter("number");
    private String holder;
    private LicenceView licence;
    private boolean checked;

    /** The QR code leads here with its token. */
    public void open() {
        var token = Asked.parameter("token");
        if (token != null) {
            checked = true;
            licence = register.checkByToken(token).orElse(null);
        }
    }

    public void check() {
        var words = Words.in(Language.current());
        if (!limits.allowsGuess(Asked.request().getRemoteAddr())) {
            Faults.tell(null, null, words.get("filing.tooMany"));
        } else if (LicenceId.read(identifier) instanceof Reading.Bad<LicenceId> bad) {
            Faults.tell("number", null, words.get(bad.key()));
        } else {
            checked = true;
            licence = register.check(
                            LicenceId.read(identifier).code().orElseThrow().value(), holder)
                    .orElse(null);
        }
    }

    /** Whether there is an answer to show. */
    public boolean isChecked() {
        return checked;
    }

    /** Null if the register does not know it. */
    public LicenceView getLicence() {
        return licence;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String typed) {
        identifier = typed;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String typed) {
        holder = typed;
    }
}
