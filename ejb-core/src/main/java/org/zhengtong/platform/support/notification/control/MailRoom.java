package org.zhengtong.platform.support.notification.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.zhengtong.platform.support.notification.DispatchFailure;

/** Sends mail through the server's mail session. */
@ApplicationScoped
public class MailRoom {

    @Resource(lookup = "java:jboss/mail/Default")
    Session session;

    /** @param leave where one leaves the list with one click (RFC 8058); null for what is no list */
    public void send(String address, String subject, String body, String leave) {
        try {
            var mail = new MimeMessage(session);
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            mail.setSubject(subject, "UTF-8");
            mail.setText(body, "UTF-8");
            if (leave != null) {
                mail.setHeader("List-Unsubscribe", "<" + leave + ">");
                mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new DispatchFailure(e.getMessage(), e);
        }
    }
}
