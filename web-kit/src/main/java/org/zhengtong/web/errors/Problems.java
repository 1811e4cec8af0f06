package org.zhengtong.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What a page has to tell: problems for the linked summary at its top, and good news. */
@Named
@RequestScoped
public class Problems {

    /** @param anchor id of what has to be corrected; null if it is about the whole page */
    public record Problem(String text, String anchor) {}

    public List<Problem> getList() {
        var faces = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        var owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            var owner = owners.next();
            for (var message : faces.getMessageList(owner)) {
                message.rendered();
                if (isProblem(message)) {
                    problems.add(problem(faces, owner, message.getSummary()));
                }
            }
        }
        return problems;
    }

    public boolean isAny() {
        return !getList().isEmpty();
    }

    /** What went well and was said about the whole page. */
    public List<String> getNews() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !isProblem(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What stands before the page's title, so that a reader of titles hears it first. */
    public String getTitlePrefix() {
        return isAny() ? Words.in(Language.current()).get("kit.errors.prefix") : "";
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    private static Problem problem(FacesContext faces, String owner, String text) {
        if (owner == null) {
            return new Problem(text, null);
        }
        var label = labelOf(faces, owner);
        boolean said = label == null || text.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
        return new Problem(said ? text : Words.in(Language.current()).text("kit.errors.of", label, text), owner);
    }

    /** Searched by client id, which leads through forms and repeated rows. */
    private static String labelOf(FacesContext faces, String owner) {
        var label = new AtomicReference<String>();
        faces.getViewRoot().invokeOnComponent(faces, owner, (context, component) -> {
            if (component.getAttributes().get("label") instanceof String text) {
                label.set(text);
            }
        });
        return label.get();
    }
}
