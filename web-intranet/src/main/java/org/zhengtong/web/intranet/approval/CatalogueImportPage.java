package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.zhengtong.publicservice.approval.CatalogueImport;
import org.zhengtong.publicservice.approval.ImportedMatter;
import org.zhengtong.publicservice.approval.ImportedMatter.State;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.CatalogueExchange;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** A file of matters: first what each of them would become, then drafts of them. */
@Named
@RequestScoped
public class CatalogueImportPage {

    @Inject
    Catalogue catalogue;

    @Inject
    CatalogueExchange exchange;

    @Inject
    MatterWords matterWords;

    @Inject
    Submissions submissions;

    private Part file;
    private String content;
    private CatalogueImport report;

    /** Asks for nothing but the right. */
    public void open() {
        catalogue.published();
    }

    /** Only looks at the file. */
    public void examine() {
        report = exchange.examine(bytes());
        content = report.content();
    }

    private byte[] bytes() {
        if (file == null) {
            return new byte[0];
        }
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void take() {
        Redirect.to(submissions.once(() -> {
            News.tell("approval_import.done", exchange.take(content));
            return "/approval/catalogue";
        }));
    }

    /** Null before a file was looked at. */
    public CatalogueImport getReport() {
        return report;
    }

    public long count(String state) {
        return report.count(State.valueOf(state));
    }

    public String look(ImportedMatter matter) {
        return switch (matter.state()) {
            case NEW -> "green";
            case CHANGED -> "blue";
            case UNCHANGED -> "line";
            case FAULTY -> "red";
        };
    }

    /** In which cell; empty where the file has none. */
    public String where(ImportedMatter.Fault fault) {
        if (fault.sheet() == null) {
            return "";
        }
        var words = Words.in(Language.current());
        return fault.column() == null
                ? words.text("approval_import.row", fault.sheet(), fault.row())
                : words.text("approval_import.cell", fault.sheet(), fault.row(), matterWords.heading(fault.column()));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String json) {
        content = json;
    }
}
