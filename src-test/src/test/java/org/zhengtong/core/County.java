package org.zhengtong.core;

import java.util.UUID;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.AdmitStaff;
import org.zhengtong.platform.security.directory.PostForm;
import org.zhengtong.platform.security.directory.PostKey;
import org.zhengtong.platform.security.directory.UnitForm;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.boundary.PostDesk;
import org.zhengtong.platform.security.directory.boundary.StaffDesk;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.platform.security.identity.OpenedAccount;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;

/** Units, posts and people as the security administrator sets them up; each test has its own. */
final class County {

    static final String KEEPER = "zheng.haiyan";
    static final UnitKey TOP = new UnitKey("qingyuan");

    private County() {}

    /** A department of the county without anything in it. */
    static UnitKey department() {
        return unit(TOP, UnitKind.DEPARTMENT);
    }

    static UnitKey unit(UnitKey above, UnitKind kind) {
        return create(form(above, kind));
    }

    static UnitForm form(UnitKey above, UnitKind kind) {
        var form = new UnitForm();
        form.setCode(unique("u"));
        form.setParent(above.code());
        form.setKind(kind);
        form.setNameZh("清源县试验局");
        form.setNameEn("Qingyuan County Bureau of Trials");
        form.setShortZh("试验局");
        form.setShortEn("Trials");
        form.setOrder(900);
        return form;
    }

    static UnitKey create(UnitForm form) {
        return As.person(KEEPER, () -> Beans.of(UnitDesk.class).create(form));
    }

    static PostKey post(UnitKey unit, String title) {
        var form = titled(title);
        return As.person(KEEPER, () -> Beans.of(PostDesk.class).createPost(unit, form));
    }

    static PostForm titled(String title) {
        var form = new PostForm();
        form.setTitleZh(title);
        form.setTitleEn("Clerk " + title);
        return form;
    }

    static int version(UnitKey unit) {
        return As.person(KEEPER, () -> Beans.of(UnitDesk.class).unit(unit).version());
    }

    static long id(UnitKey unit) {
        return As.person(KEEPER, () -> Beans.of(UnitDesk.class).unit(unit).id());
    }

    /** @param role null for none */
    static AdmitStaff joining(PostKey post, String role) {
        var command = new AdmitStaff();
        command.setName("程小雨");
        command.setLogin(unique("c."));
        command.setPost(post.id());
        command.setRole(role);
        return command;
    }

    static OpenedAccount admit(AdmitStaff command) {
        return As.person(KEEPER, () -> Beans.of(StaffDesk.class).admit(command));
    }

    static void disable(AccountId account) {
        As.person(KEEPER, () -> Beans.of(AccountDesk.class).disable(account));
    }

    private static String unique(String beginning) {
        return beginning + UUID.randomUUID().toString().substring(0, 12);
    }
}
