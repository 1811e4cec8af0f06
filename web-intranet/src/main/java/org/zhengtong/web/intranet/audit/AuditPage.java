package org.zhengtong.web.intranet.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.security.audit.AuditOutcome;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.AuditRow;
import org.zhengtong.platform.security.audit.boundary.AuditTrail;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Who did what, when, from where, on what, and how it ended; what narrows the list stands in the address. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;
    private static final Pattern RULE = Pattern.compile("(\\w+Rule\\.\\w+)\\[.*]", Pattern.DOTALL);

    @Inject
    AuditTrail trail;

    @Inject
    Directory directory;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<AuditRow> page;

    public void open() {
        getPage();
    }

    public Page<AuditRow> getPage() {
        if (page == null) {
            page = trail.search(query(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    private AuditQuery query() {
        var outcome = Arrays.stream(AuditOutcome.values())
                .filter(each -> each.name().equals(parameters.get("outcome")))
                .findFirst()
                .orElse(null);
        return new AuditQuery(given("who"), given("action"), given("object"), outcome, day("from"), day("until"));
    }

    /** A condition as it stands in the address. */
    public String given(String name) {
        return PageNumber.text(parameters, name);
    }

    /** Days come from the browser's date field; what is none, or lies beyond any database, narrows nothing. */
    private LocalDate day(String name) {
        var text = given(name);
        try {
            return text == null || !text.matches("\\d{4}-.*") ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public List<Option> getActions() {
        return trail.actions().stream()
                .map(action -> new Option(action, nameOf(action)))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Option.of(words(), AuditOutcome.values());
    }

    /** An action that has no words yet is shown by its code. */
    public String nameOf(String action) {
        return words().find("audit." + action).orElse(action);
    }

    /** Why it was refused, in words where the rule needs no particulars; else its code. */
    public String detailOf(AuditRow row) {
        var detail = row.detail() == null ? "" : row.detail();
        var rule = RULE.matcher(detail);
        return rule.matches()
                ? words().find(rule.group(1))
                        .filter(text -> text.indexOf('{') < 0)
                        .orElse(rule.group(1))
                : words().find(detail).orElse(detail);
    }

    /** What it was about, in words: the kind, and the number or name that tells it from its like. */
    public String objectOf(AuditRow row) {
        if (row.object() == null) {
            return "";
        }
        var parts = row.object().split(" ", 2);
        return words().find("audit_object." + parts[0]).isEmpty()
                ? row.object()
                : words().text("audit_object." + parts[0], parts.length == 1 ? "" : known(parts[0], parts[1]));
    }

    /** Accounts and settings have names that say more than their numbers. */
    private String known(String kind, String number) {
        return switch (kind) {
            case "account" -> trail.nameOf(new AccountId(Long.parseLong(number)));
            case "setting" -> Setting.of(number).map(words()::of).orElse(number);
            case "unit" ->
                directory.unit(number).map(unit -> words().of(unit.name())).orElse(number);
            default -> number;
        };
    }

    public String light(AuditRow row) {
        return switch (row.outcome()) {
            case SUCCESS -> "done";
            case REFUSED -> "none";
            case DENIED -> "today";
            case FAILED -> "over";
        };
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
