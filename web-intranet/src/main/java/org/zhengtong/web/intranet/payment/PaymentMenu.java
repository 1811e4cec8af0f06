package org.zhengtong.web.intranet.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** Bills for windows and heads. */
@ApplicationScoped
public class PaymentMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                Group.PUBLIC_SERVICE,
                "bills",
                "coin",
                "/payment/",
                "/payment/bill /payment/day",
                Permission.PAYMENT_READ));
    }
}
