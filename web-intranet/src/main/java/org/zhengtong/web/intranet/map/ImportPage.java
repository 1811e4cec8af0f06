package org.zhengtong.web.intranet.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.map.PlaceImport;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.boundary.PlaceDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.forms.TextUpload;
import org.zhengtong.web.pages.Redirect;

/** Many places from a file: all of them, or a list of what is wrong with which line. */
@Named("placeImportPage")
@RequestScoped
public class ImportPage {

    private static final int SHOWN = 100;

    @Inject
    PlaceDesk desk;

    @Inject
    Submissions submissions;

    private String text;
    private Part file;
    private PlaceImport outcome;

    /** Whoever keeps no place does not see the form either. */
    public void requireRight() {
        desk.all(List.of(PlaceKind.OFFICE), null, new Page.Request(0, 1));
    }

    public void take() {
        text = TextUpload.or(file, text);
        outcome = desk.take(text);
        if (outcome.faults().isEmpty()) {
            Redirect.to(submissions.once(() -> {
                News.tell("map_index.done.imported", outcome.taken());
                return "/map/";
            }));
        }
    }

    /** Null before anything was tried. */
    public PlaceImport getOutcome() {
        return outcome;
    }

    /** The first hundred: whoever has put them right tries again. */
    public List<PlaceImport.Fault> getFaults() {
        return outcome.faults().stream().limit(SHOWN).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String pasted) {
        text = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
