package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.files.boundary.FileTexts;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.control.Publishing;

/** Reads what is attached to published articles, so that it can be found; nobody waits for that who publishes. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachmentWork implements Work {

    @Inject
    AttachmentPortion portion;

    @Inject
    FileTexts texts;

    @Override
    public String kind() {
        return Publishing.READ;
    }

    /** @param id an article's number, or {@link AttachmentPortion#ALL} */
    @Override
    public void perform(String id, String data) {
        if (id.equals(AttachmentPortion.ALL)) {
            portion.putOn(data.isEmpty() ? 0 : Long.parseLong(data));
        } else {
            var number = new ArticleNumber(Long.parseLong(id));
            portion.unread(number).forEach(file -> portion.keep(number, file, texts.read(file)));
            portion.announce(number);
        }
    }
}
