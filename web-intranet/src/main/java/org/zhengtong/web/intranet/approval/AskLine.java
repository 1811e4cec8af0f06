package org.zhengtong.web.intranet.approval;

import java.io.Serializable;
import org.zhengtong.publicservice.approval.CorrectionItem;

/** One line of a correction notice while it is written: a material, a field, or something else. */
public class AskLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final String name;
    private final String officialName;
    private final String note;
    private boolean ticked;
    private String what;

    /**
     * @param subject code of the material or id of the field; null for anything else
     * @param name in the reader's language
     * @param officialName as it stands in the notice
     * @param note what is there so far
     */
    AskLine(String subject, String name, String officialName, String note) {
        this.subject = subject;
        this.name = name;
        this.officialName = officialName;
        this.note = note;
    }

    /** Begins with words for the usual case. */
    AskLine suggesting(String words) {
        what = words;
        return this;
    }

    /** Something else counts as soon as it has words. */
    boolean counts() {
        return ticked || subject == null && hasWords();
    }

    boolean hasWords() {
        return what != null && !what.isBlank();
    }

    CorrectionItem item() {
        return new CorrectionItem(subject, officialName, hasWords() ? what.strip() : "");
    }

    public String getSubject() {
        return subject;
    }

    public String getName() {
        return name;
    }

    public String getOfficialName() {
        return officialName;
    }

    public String getNote() {
        return note;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean chosen) {
        ticked = chosen;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String typed) {
        what = typed;
    }
}
