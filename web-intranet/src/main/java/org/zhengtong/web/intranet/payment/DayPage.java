package org.zhengtong.web.intranet.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.payment.CashLine;
import org.zhengtong.publicservice.payment.PaymentMeans;
import org.zhengtong.publicservice.payment.boundary.Till;

/** The till's day: what each cashier took, and every line of it. */
@Named("payDayPage")
@RequestScoped
public class DayPage {

    @Inject
    Till till;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<CashLine> lines;

    /** One cashier's day, in fen. */
    public record Sum(String cashier, long payments, long cash, long pos) {

        public String getCashYuan() {
            return yuan(cash);
        }

        public String getPosYuan() {
            return yuan(pos);
        }

        public String getTotalYuan() {
            return yuan(cash + pos);
        }
    }

    public void open() {
        getLines();
    }

    /** Today unless the address names a day. */
    public LocalDate getDay() {
        try {
            return LocalDate.parse(String.valueOf(parameters.get("day")));
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }

    public List<CashLine> getLines() {
        if (lines == null) {
            lines = till.day(getDay());
        }
        return lines;
    }

    public List<Sum> getSums() {
        return getLines().stream()
                .collect(Collectors.groupingBy(CashLine::cashier, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> sum(nameOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    public Sum getTotal() {
        return sum("", getLines());
    }

    public String nameOf(AccountId person) {
        return directory.staff(person).map(StaffView::name).orElse("");
    }

    private static Sum sum(String cashier, List<CashLine> of) {
        return new Sum(cashier, of.size(), by(PaymentMeans.CASH, of), by(PaymentMeans.POS, of));
    }

    private static long by(PaymentMeans means, List<CashLine> of) {
        return of.stream()
                .filter(line -> line.means() == means)
                .mapToLong(CashLine::amount)
                .sum();
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
