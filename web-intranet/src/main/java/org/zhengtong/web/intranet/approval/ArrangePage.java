package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.boundary.CaseControl;
import org.zhengtong.platform.support.workflow.boundary.Colleagues;
import org.zhengtong.platform.support.workflow.boundary.ReadingTable;
import org.zhengtong.publicservice.approval.Arrangements;
import org.zhengtong.publicservice.approval.boundary.CaseCirculation;
import org.zhengtong.publicservice.approval.boundary.CaseSupervision;
import org.zhengtong.publicservice.approval.boundary.Cosigning;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Asks with whom, where and why before something is arranged around a case. */
@Named
@RequestScoped
public class ArrangePage {

    @Inject
    OpenCase openCase;

    @Inject
    OpenArrangements arrangements;

    @Inject
    StaffChoice staff;

    @Inject
    Cosigning cosigning;

    @Inject
    CaseCirculation circulation;

    @Inject
    CaseSupervision supervision;

    @Inject
    Colleagues colleagues;

    @Inject
    ReadingTable table;

    @Inject
    CaseControl control;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private String whom;
    private String[] readers = {};
    private SignerOrder order = SignerOrder.BEFORE;
    private String node;
    private String reason;

    public void open() {
        getAction();
        openCase.open();
    }

    public Arrangement getAction() {
        return Arrangement.of(parameters.get("do"))
                .orElseThrow(() -> new NotFound(Arrangement.class, parameters.get("do")));
    }

    public String getName() {
        return words().of(getAction());
    }

    /** Whether the reader can still do it; otherwise something happened meanwhile. */
    public boolean isPossible() {
        Arrangements now = arrangements.get();
        var step = step();
        return switch (getAction()) {
            case ADD_SIGNER -> now.mayAddSigner() && step.equals(now.mine());
            case DELEGATE -> step.equals(now.mine());
            case ANSWER -> step.equals(now.asked());
            case RECALL -> step.equals(now.delegated());
            case REMOVE_SIGNER -> now.added().stream().anyMatch(each -> each.place() == place());
            case COPY -> now.mayCopy();
            case URGE -> now.urgeable().contains(step);
            case TAKE_BACK -> step.equals(now.decided());
            case SUSPEND -> now.administration().maySuspend();
            case UNSUSPEND -> now.administration().mayResume();
            case JUMP -> !now.administration().jumpTo().isEmpty();
            case ASSIGN -> step.equals(now.administration().abandoned());
        };
    }

    public List<Option> getColleagues() {
        return staff.with(getAction().permission());
    }

    /** Before, beside or after the reader. */
    public List<Option> getOrders() {
        return Option.of(words(), SignerOrder.values());
    }

    public List<Option> getNodes() {
        return arrangements.get().administration().jumpTo().stream()
                .map(step -> new Option(step.node(), words().of(step.name())))
                .toList();
    }

    public void confirm() {
        Redirect.to(submissions.once(() -> {
            perform();
            News.tell("Arrangement." + getAction() + ".done");
            return OutcomeWords.caseAddress(openCase.number());
        }));
    }

    private void perform() {
        var number = openCase.number();
        switch (getAction()) {
            case ADD_SIGNER -> cosigning.addSigner(number, step(), account(whom), order, reason);
            case REMOVE_SIGNER -> colleagues.removeSigner(step(), place(), reason);
            case DELEGATE -> cosigning.delegate(number, step(), account(whom), reason);
            case ANSWER -> colleagues.answer(step(), reason);
            case RECALL -> colleagues.recall(step());
            case COPY ->
                circulation.copy(
                        number, Stream.of(readers).map(ArrangePage::account).toList(), reason);
            case URGE -> table.urge(step(), reason);
            case TAKE_BACK -> cosigning.takeBack(number, step(), reason);
            case SUSPEND -> control.suspend(number.key(), reason);
            case UNSUSPEND -> control.resume(number.key(), reason);
            case JUMP -> control.jump(number.key(), node, reason);
            case ASSIGN -> supervision.assign(number, step(), account(whom), reason);
        }
    }

    private StepId step() {
        return openCase.step();
    }

    private int place() {
        var sent = parameters.get("place");
        return sent != null && sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : -1;
    }

    private static AccountId account(String id) {
        return new AccountId(Long.parseLong(id));
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String chosen) {
        whom = chosen;
    }

    public String[] getReaders() {
        return readers;
    }

    public void setReaders(String[] chosen) {
        readers = chosen;
    }

    public SignerOrder getOrder() {
        return order;
    }

    public void setOrder(SignerOrder chosen) {
        order = chosen;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String chosen) {
        node = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
