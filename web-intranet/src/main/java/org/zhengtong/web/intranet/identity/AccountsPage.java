package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.AccountQuery;
import org.zhengtong.platform.security.identity.AccountRow;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Finds accounts; what narrows the list stands in the address. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int ROWS = 30;

    @Inject
    AccountDesk desk;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<AccountRow> page;

    public void open() {
        getPage();
    }

    public Page<AccountRow> getPage() {
        if (page == null) {
            var kind = Arrays.stream(AccountKind.values())
                    .filter(each -> each.name().equals(parameters.get("kind")))
                    .findFirst()
                    .orElse(null);
            var active = given("active") == null ? null : Boolean.valueOf(given("active"));
            page = desk.search(new AccountQuery(given("q"), kind, active), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public String given(String name) {
        return PageNumber.text(parameters, name);
    }

    public List<Option> getKinds() {
        return Option.of(words(), AccountKind.STAFF, AccountKind.CITIZEN, AccountKind.FIRM);
    }

    public List<Option> getStates() {
        return List.of(
                new Option("true", words().get("identity_index.active")),
                new Option("false", words().get("identity_index.disabled")));
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
