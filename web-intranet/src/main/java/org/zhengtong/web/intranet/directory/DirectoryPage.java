package org.zhengtong.web.intranet.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.web.intranet.PageNumber;

/** Units as a tree, and the people in them. */
@Named
@RequestScoped
public class DirectoryPage {

    private static final int ROWS = 30;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<StaffView> page;
    private UnitView unit;

    /** A unit in the tree, as deep as it lies. */
    public record Branch(UnitView unit, boolean current, List<Branch> below) {

        /** Whether the reader's unit is here or further down. */
        public boolean open() {
            return current || below.stream().anyMatch(Branch::open);
        }
    }

    public List<Branch> getTree() {
        return below(null, directory.openUnits());
    }

    private List<Branch> below(Long parent, List<UnitView> all) {
        var branches = new ArrayList<Branch>();
        for (var each : all) {
            if (Objects.equals(each.parent(), parent)) {
                boolean current = getUnit() != null && getUnit().id() == each.id();
                branches.add(new Branch(each, current, below(each.id(), all)));
            }
        }
        return branches;
    }

    /** Whether the reader keeps the directory. */
    public boolean isKeeper() {
        return caller.may(Permission.DIRECTORY_MANAGE);
    }

    /** Whether the reader admits people to the staff. */
    public boolean isAdmitter() {
        return caller.may(Permission.IDENTITY_MANAGE);
    }

    /** Below what a new unit is set up: the one that is shown, else the county. */
    public String getParentOfNew() {
        return getUnit() == null
                ? directory.openUnits().get(0).code()
                : getUnit().code();
    }

    /** Null for all units. */
    public UnitView getUnit() {
        if (unit == null && PageNumber.text(parameters, "unit") != null) {
            var code = parameters.get("unit");
            unit = directory.unit(code).orElseThrow(() -> new NotFound(UnitView.class, code));
        }
        return unit;
    }

    public String getText() {
        return PageNumber.text(parameters, "q");
    }

    public Page<StaffView> getPage() {
        if (page == null) {
            page = directory.staff(
                    getText(), getUnit() == null ? null : getUnit().id(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }
}
