package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.PostalAddress;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Delivery;
import org.zhengtong.publicservice.approval.entity.Notice;

/** 送达回证: which documents reached whom, how and when. */
@ApplicationScoped
public class DeliveryNotices {

    @Inject
    NoticeWriter writer;

    @Inject
    Papers papers;

    @Inject
    Addresses addresses;

    public Notice receiptOfService(Application application, MatterDefinition matter, AccountId by, Delivery delivery) {
        var what = NoticeWriter.text("service.what", matter.name().zh(), documents(application));
        var how = NoticeWriter.text(
                "service." + delivery.way(),
                delivery.receivedBy(),
                NoticeWriter.date(delivery.servedOn()),
                text(delivery.carrier()),
                text(delivery.trackingNumber()),
                addresses.open(delivery).map(PostalAddress::address).orElse(""));
        return writer.issue(application, matter, NoticeKind.SERVICE_RECEIPT, by, List.of(what, how), List.of());
    }

    /** The decision with its number, and what was issued with it. */
    private String documents(Application application) {
        var decisions = papers.notices(application.id()).stream()
                .filter(notice -> notice.kind() == NoticeKind.GRANT || notice.kind() == NoticeKind.REFUSAL)
                .map(notice -> "《" + notice.content().title() + "》（" + notice.documentNumber() + "）");
        var licences = papers.licences(application.id()).stream()
                .map(licence -> "《" + licence.name().zh() + "》（" + licence.identifier() + "）");
        return Stream.concat(decisions, licences).collect(Collectors.joining("、"));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
