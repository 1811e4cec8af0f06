package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.BeginImport;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ImportView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.Importing;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The imports into one's own columns, and beginning another one. */
@Named
@RequestScoped
public class ImportsPage {

    private static final int ROWS = 20;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    Importing importing;

    @Inject
    ArticleDesk desk;

    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<ImportView> page;
    private String column;
    private Language language = Language.ZH;
    private String source;
    private boolean publish;
    private Part file;
    private String folder;

    /** Asked before anything is written: whoever may not write sees none of it. */
    public void open() {
        getPage();
    }

    public Page<ImportView> getPage() {
        if (page == null) {
            page = importing.all(PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public List<Option> getColumns() {
        var words = words();
        return desk.columns().stream()
                .map(each ->
                        new Option(String.valueOf(each.id()), words.of(each.site()) + " / " + words.of(each.name())))
                .toList();
    }

    public List<Option> getLanguages() {
        return Option.of(words(), Language.values());
    }

    /** Whether the caller may publish without a review. */
    public boolean isMayPublish() {
        return caller.may(Permission.CONTENT_MANAGE);
    }

    /** Folders on the server; none for those who may not publish. */
    public List<Option> getFolders() {
        return isMayPublish()
                ? importing.folders().stream()
                        .map(each -> new Option(each, each))
                        .toList()
                : List.of();
    }

    public void begin() {
        var sent = file != null && file.getSize() > 0;
        ContentRule.IMPORT_EMPTY.require(sent || folder != null);
        Redirect.to(submissions.once(() -> "/content/imported?import=" + (sent ? started() : startedFolder())));
    }

    private long startedFolder() {
        return importing.beginFolder(new BeginImport(chosen(), language, folder, publish, source));
    }

    private Long chosen() {
        return column != null && column.matches(NUMBER) ? Long.valueOf(column) : null;
    }

    private long started() {
        var name = Path.of(file.getSubmittedFileName()).getFileName().toString();
        try (var content = file.getInputStream()) {
            return importing.begin(new BeginImport(chosen(), language, name, publish, source), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String chosen) {
        column = chosen;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String typed) {
        source = typed;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean chosen) {
        publish = chosen;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String chosen) {
        folder = chosen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }

    private static Words words() {
        return Words.in(org.zhengtong.web.pages.Language.current());
    }
}
