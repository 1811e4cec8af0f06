package org.zhengtong.web.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Rhythm;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.Subscribe;
import org.zhengtong.portal.content.SubscriptionView;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.Subscribing;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.words.Words;

/** Subscribing by mail, confirming that one meant it, and leaving. Nothing happens before a button was pressed. */
@Named
@ViewScoped
public class SubscriptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TOKEN = "[0-9a-f]{48}";

    @Inject
    transient Subscribing subscribing;

    @Inject
    transient PublishedContent published;

    @Inject
    transient Limits limits;

    private final Subscribe wish = new Subscribe();
    private String token;
    private boolean asked;
    private boolean confirmed;
    private boolean left;

    @PostConstruct
    void read() {
        var given = request().getParameter("token");
        token = given != null && given.matches(TOKEN) ? given : null;
        var column = request().getParameter("column");
        if (column != null && column.matches("\\d{1,18}")) {
            wish.setColumn(Long.valueOf(column));
        }
        wish.setLanguage(Language.of(org.zhengtong.web.pages.Language.current().locale()));
    }

    public void ask() {
        if (limits.allowsGuess(request().getRemoteAddr())) {
            subscribing.ask(wish);
            asked = true;
        } else {
            var text = words().get("filing.tooMany");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    public void confirm() {
        subscribing.confirm(token);
        confirmed = true;
    }

    public void leave() {
        subscribing.leave(token);
        left = true;
    }

    /** Null where the address names none that is there. */
    public SubscriptionView getSubscription() {
        return token == null ? null : subscribing.find(token).orElse(null);
    }

    /** Whether the address names a subscription, there or not. */
    public boolean isNamed() {
        return token != null;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public boolean isLeft() {
        return left;
    }

    public Subscribe getWish() {
        return wish;
    }

    public List<Option> getColumns() {
        var words = words();
        return published.columns(Site.INTERNET).stream()
                .map(each -> new Option(String.valueOf(each.id()), "　".repeat(each.depth()) + words.of(each.name())))
                .toList();
    }

    public List<Option> getRhythms() {
        return Option.of(words(), Rhythm.values());
    }

    private static Words words() {
        return Words.in(org.zhengtong.web.pages.Language.current());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
