package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengtong.publicservice.approval.RecordView;
import org.zhengtong.publicservice.approval.boundary.RecordRoom;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Whether a printed case record is what the county signed: by its code, and by the file itself. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    RecordRoom room;

    @Inject
    Limits limits;

    private String token = Asked.parameter("token");
    private Part file;
    private RecordView record;
    private boolean checked;
    private boolean compared;

    /** The QR code leads here with its token. */
    public void open() {
        if (token != null) {
            check();
        }
    }

    /** With the file, if there is one. */
    public void check() {
        if (!limits.allowsGuess(Asked.request().getRemoteAddr())) {
            Faults.tell(null, null, Words.in(Language.current()).get("filing.tooMany"));
            return;
        }
        checked = true;
        compared = file != null && file.getSize() > 0;
        record = (compared ? room.compare(code(), content()) : room.check(code())).orElse(null);
    }

    private String code() {
        return token == null ? "" : token.strip();
    }

    private InputStream content() {
        try {
            return file.getInputStream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether there is an answer to show. */
    public boolean isChecked() {
        return checked;
    }

    /** Whether a file was looked at, not only what the county keeps. */
    public boolean isCompared() {
        return compared;
    }

    /** Null if there is no such print. */
    public RecordView getRecord() {
        return record;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String typed) {
        token = typed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
