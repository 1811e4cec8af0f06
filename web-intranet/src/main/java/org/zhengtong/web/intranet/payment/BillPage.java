package org.zhengtong.web.intranet.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.PaymentMeans;
import org.zhengtong.publicservice.payment.boundary.Till;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One bill: the window takes the money, the head waives it or gives it back. */
@Named
@RequestScoped
public class BillPage {

    @Inject
    Till till;

    @Inject
    Directory directory;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private BillView view;
    private PaymentMeans means = PaymentMeans.CASH;
    private String reason;

    public void open() {
        getView();
    }

    public BillView getView() {
        if (view == null) {
            view = till.get(number());
        }
        return view;
    }

    public String getLight() {
        return BillsPage.lightOf(getView().state());
    }

    public String getCashier() {
        return getView().cashier() == null
                ? ""
                : directory.staff(getView().cashier()).map(StaffView::name).orElse("");
    }

    public boolean isToTake() {
        return getView().state() == BillState.OPEN && caller.may(Permission.PAYMENT_CASH);
    }

    public boolean isToWaive() {
        return getView().state() == BillState.OPEN && caller.may(Permission.PAYMENT_WAIVE);
    }

    public boolean isToRefund() {
        return getView().state() == BillState.PAID && caller.may(Permission.PAYMENT_WAIVE);
    }

    public List<Option> getAllMeans() {
        return Option.of(Words.in(Language.current()), PaymentMeans.CASH, PaymentMeans.POS);
    }

    public void take() {
        Redirect.to(submissions.once(() -> {
            News.tell("payment_bill.taken", till.take(number(), means));
            return address();
        }));
    }

    public void waive() {
        act("payment_bill.waived", () -> till.waive(number(), reason));
    }

    public void refund() {
        act("payment_bill.refunded", () -> till.refund(number(), reason));
    }

    private void act(String done, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(done);
            return address();
        }));
    }

    private String address() {
        return "/payment/bill?bill=" + number();
    }

    private BillNumber number() {
        return new BillNumber(String.valueOf(parameters.get("bill")));
    }

    public PaymentMeans getMeans() {
        return means;
    }

    public void setMeans(PaymentMeans chosen) {
        means = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
