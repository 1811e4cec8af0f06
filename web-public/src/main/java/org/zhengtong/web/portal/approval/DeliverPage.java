package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.publicservice.approval.DeliveryView;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.PostalAddress;
import org.zhengtong.publicservice.approval.boundary.DeliveryWish;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** How the applicant wants the result: on the progress page in short, and on a page of its own to choose. */
@Named
@RequestScoped
public class DeliverPage {

    @Inject
    OpenApplication application;

    @Inject
    DeliveryWish wish;

    private Optional<DeliveryView> chosen;
    private DeliveryWay way;
    private String recipient;
    private String mobile;
    private String address;

    /** Null as long as nothing is chosen or decided. */
    public DeliveryView getChosen() {
        if (chosen == null) {
            chosen = wish.of(application.getNumber(), application.getCode());
        }
        return chosen.orElse(null);
    }

    public boolean isOpenToChange() {
        return getChosen() == null
                ? application.getView().stage().isOpen()
                : getChosen().state().isOpenToChange() && !isWithoutResult();
    }

    /** Nothing was decided that could be delivered. */
    private boolean isWithoutResult() {
        return switch (application.getView().stage()) {
            case WITHDRAWN, NOT_ACCEPTED -> true;
            default -> false;
        };
    }

    public boolean isShown() {
        return getChosen() != null && !isWithoutResult() || isOpenToChange();
    }

    /** What there is to know about it today. */
    public String getSaying() {
        var view = getChosen();
        var key = "approval_application.delivery." + view.state();
        return switch (view.state()) {
            case CHOSEN -> words().get(key);
            case DUE -> words().get(key + "." + view.way());
            case SENT -> words().text(key, view.carrier(), view.trackingNumber(), view.sentOn());
            case RETURNED -> words().text(key, view.note());
            case SERVED -> words().text(key, view.servedOn(), view.receivedBy());
        };
    }

    public List<Option> getWays() {
        var window = application.getView().matter().window().place();
        return Stream.of(DeliveryWay.ELECTRONIC, DeliveryWay.WINDOW, DeliveryWay.POST)
                .map(each ->
                        new Option(each.name(), words().of(each), words().text("approval_deliver.way." + each, window)))
                .toList();
    }

    public void choose() {
        wish.choose(application.getNumber(), application.getCode(), way, new PostalAddress(recipient, mobile, address));
        Redirect.to(
                "filing".equals(Asked.parameter("from"))
                        ? "/approval/receipt?number=" + application.getNumber()
                        : "/approval/application?done=delivery&number=" + application.getNumber());
    }

    public DeliveryWay getWay() {
        if (way != null) {
            return way;
        }
        if ("filing".equals(Asked.parameter("from"))) {
            return DeliveryWay.POST;
        }
        return getChosen() == null ? DeliveryWay.ELECTRONIC : getChosen().way();
    }

    public void setWay(DeliveryWay selected) {
        way = selected;
    }

    public String getRecipient() {
        return recipient != null
                ? recipient
                : kept() == null ? application.getView().applicantName() : kept().recipient();
    }

    public void setRecipient(String typed) {
        recipient = typed;
    }

    public String getMobile() {
        return mobile != null || kept() == null ? mobile : kept().mobile();
    }

    public void setMobile(String typed) {
        mobile = typed;
    }

    public String getAddress() {
        return address != null || kept() == null ? address : kept().address();
    }

    public void setAddress(String typed) {
        address = typed;
    }

    private PostalAddress kept() {
        return getChosen() == null ? null : getChosen().to();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
