package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.security.directory.AdmitStaff;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.directory.boundary.StaffDesk;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.intranet.directory.UnitOptions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * Somebody joins the staff. The answer to the form is the slip with their one-time password: it is on no page that has an
 * address, so it can't be come back to.
 */
@Named
@RequestScoped
public class AdmitPage {

    @Inject
    StaffDesk desk;

    @Inject
    AccountDesk accounts;

    @Inject
    Directory directory;

    @Inject
    UnitOptions options;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final AdmitStaff command = new AdmitStaff();
    private PasswordSlip slip;

    /** Refuses those who don't manage accounts. */
    public void open() {
        accounts.roles();
    }

    public void admit() {
        slip = submissions.once(() -> {
            var opened = desk.admit(command);
            return new PasswordSlip(opened.account(), command.getName().strip(), command.getLogin(), opened.password());
        });
    }

    /** Null before somebody was admitted. */
    public PasswordSlip getSlip() {
        return slip;
    }

    public AdmitStaff getCommand() {
        return command;
    }

    /** The unit whose posts are offered; empty for all. */
    public Optional<UnitView> unit() {
        return Optional.ofNullable(PageNumber.text(parameters, "unit")).flatMap(directory::unit);
    }

    public String getUnitName() {
        return unit().map(each -> words().of(each.name())).orElse(null);
    }

    public List<Option> getPosts() {
        return options.posts(unit());
    }

    public List<Option> getRoles() {
        return accounts.roles().stream()
                .map(each -> new Option(each.code(), words().of(each.name())))
                .toList();
    }

    public List<Option> getUnits() {
        return options.byId();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
