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

    public void send(String address, String subject, String body) {
        try {
            var mail = new MimeMessage(session);
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            mail.setSubject(subject, "UTF-8");
            mail.setText(body, "UTF-8");
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new DispatchFailure(e.getMessage(), e);
        }
    }
}
