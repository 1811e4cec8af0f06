package org.zhengtong.web.errors;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * The one place where what went wrong becomes something a person can use. What a rule or a constraint refused is said
 * beside its field or at the top, and the page is shown again with everything that was typed. All else leads to the page
 * of its cause; a crash is logged under a number that its page shows.
 */
public class MishapHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(MishapHandler.class);

    public MishapHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var event = (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            var context = event.getContext();
            if (!context.getResponseComplete()) {
                handle(context, event);
            }
        }
    }

    private void handle(FacesContext context, ExceptionQueuedEventContext event) {
        var mishap = Mishap.of(event.getException());
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(event.getPhaseId());
        if (mishap.canBeSaid() && !rendering && context.isPostback()) {
            new Saying(context, Words.in(Language.current())).say(mishap);
            context.renderResponse();
            return;
        }
        if (mishap.kind() == Mishap.Kind.CRASH) {
            LOG.error(
                    "{} {}",
                    mishap.number(),
                    context.getExternalContext().getRequestServletPath(),
                    event.getException());
        }
        try {
            leadTo(context, mishap);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static void leadTo(FacesContext context, Mishap mishap) throws IOException {
        var external = context.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (context.getPartialViewContext().isAjaxRequest() || mishap.kind() == Mishap.Kind.EXPIRED) {
            if (external.isResponseCommitted()) {
                return;
            }
            external.responseReset();
            external.redirect(Language.address(mishap.page(), Language.current(), request.getServletContext())
                    + mishap.query(request));
        } else if (!external.isResponseCommitted()) {
            request.setAttribute(Mishap.NUMBER, mishap.number());
            external.responseReset();
            external.responseSendError(mishap.status(), null);
        }
        context.responseComplete();
    }

    /** Adds a message that belongs to the whole page. */
    static void tell(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
