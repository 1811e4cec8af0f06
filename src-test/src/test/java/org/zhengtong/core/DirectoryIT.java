package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.AuditRow;
import org.zhengtong.platform.security.audit.boundary.AuditTrail;
import org.zhengtong.platform.security.directory.AdmitStaff;
import org.zhengtong.platform.security.directory.DirectoryRule;
import org.zhengtong.platform.security.directory.PostKey;
import org.zhengtong.platform.security.directory.UnitForm;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.directory.boundary.PostDesk;
import org.zhengtong.platform.security.directory.boundary.StaffDesk;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;

/** The tree of units stays a tree, nothing is closed that is in use, and nobody overwrites somebody else's change. */
public class DirectoryIT extends InServer {

    @Test
    void aNewUnitIsSeenAtOnceAndInTheTrail() {
        var unit = County.department();
        assertThat(shown(unit).kind()).isEqualTo(UnitKind.DEPARTMENT);
        assertThat(Beans.of(Directory.class).openUnits())
                .extracting(UnitView::code)
                .contains(unit.code());
        assertThat(trail("directory.unit.create", unit)).hasSize(1);
    }

    @Test
    void aCodeIsGivenOnce() {
        var form = County.form(County.TOP, UnitKind.DEPARTMENT);
        form.setCode("qingshi");
        Refused.by(DirectoryRule.CODE_TAKEN, () -> County.create(form));
        form.setCode("Not a code");
        assertThat(Refused.asMalformed(() -> County.create(form))).containsExactly("{directory.input.code.form}");
    }

    @Test
    void eachKindHasItsPlaceAndThereAreFourLevels() {
        var department = County.department();
        Refused.by(DirectoryRule.KIND_MISPLACED, () -> County.unit(department, UnitKind.TOWNSHIP));
        var office = County.unit(department, UnitKind.OFFICE);
        var last = County.unit(office, UnitKind.OFFICE);
        Refused.by(DirectoryRule.TOO_DEEP, () -> County.unit(last, UnitKind.OFFICE));
    }

    @Test
    void aTownshipHasADivisionOfItsOwnWithinTheCounty() {
        var form = County.form(County.TOP, UnitKind.TOWNSHIP);
        Refused.by(DirectoryRule.DIVISION_OF_OTHER_LEVEL, () -> County.create(form));
        form.setDivision("990123");
        Refused.by(DirectoryRule.DIVISION_OF_OTHER_LEVEL, () -> County.create(form));
        form.setDivision("110101100");
        Refused.by(DirectoryRule.DIVISION_OUTSIDE, () -> County.create(form));
        form.setDivision("990123101");
        Refused.by(DirectoryRule.DIVISION_TAKEN, () -> County.create(form));
    }

    @Test
    void aUnitMovesWithWhatIsBelowItAndNeverIntoItself() {
        var old = County.department();
        var moved = County.unit(old, UnitKind.OFFICE);
        var below = County.unit(moved, UnitKind.OFFICE);
        var goal = County.department();
        Refused.by(DirectoryRule.INTO_ITSELF, () -> move(moved, below));
        Refused.by(DirectoryRule.INTO_ITSELF, () -> move(moved, moved));
        Refused.by(DirectoryRule.COUNTY_STAYS, () -> move(County.TOP, old));
        move(moved, goal);
        assertThat(shown(moved).parent()).isEqualTo(County.id(goal));
        assertThat(Rows.texts("select path from directory_unit where code = ?", below.code()))
                .containsExactly(
                        "/" + County.TOP.code() + "/" + goal.code() + "/" + moved.code() + "/" + below.code() + "/");
        assertThat(trail("directory.unit.move", moved)).hasSize(3);
    }

    @Test
    void nothingThatHangsOnAnotherUnitTakesItTooDeep() {
        var moved = County.department();
        County.unit(County.unit(moved, UnitKind.OFFICE), UnitKind.OFFICE);
        var single = County.unit(County.department(), UnitKind.OFFICE);
        var offices = County.unit(County.department(), UnitKind.OFFICE);
        County.unit(single, UnitKind.OFFICE);
        Refused.by(DirectoryRule.TOO_DEEP, () -> move(single, offices));
    }

    @Test
    void aUnitClosesOnlyWhenNothingIsInIt() {
        var unit = County.department();
        var below = County.unit(unit, UnitKind.OFFICE);
        assertThat(Refused.by(DirectoryRule.HAS_OPEN_UNITS, () -> close(unit))).containsExactly(1L);
        close(below);
        var clerk = County.admit(County.joining(County.post(unit, "受理员"), "reviewer"));
        Refused.by(DirectoryRule.HAS_HOLDERS, () -> close(unit));
        var elsewhere = County.post(County.department(), "办事员");
        var keptRole = County.admit(roleOnly(elsewhere, unit));
        As.person(County.KEEPER, () -> Beans.of(StaffDesk.class).move(clerk.account(), elsewhere.id()));
        assertThat(Refused.by(DirectoryRule.HAS_ROLES, () -> close(unit))).containsExactly(1L);
        County.disable(keptRole.account());
        close(unit);
        assertThat(shown(unit).open()).isFalse();
        assertThat(Beans.of(Directory.class).openUnits())
                .extracting(UnitView::code)
                .doesNotContain(unit.code());
        Refused.by(DirectoryRule.UNIT_CLOSED, () -> County.unit(unit, UnitKind.OFFICE));
        Refused.by(DirectoryRule.UNIT_CLOSED, () -> County.post(unit, "办事员"));
        Refused.by(DirectoryRule.COUNTY_STAYS, () -> close(County.TOP));
    }

    @Test
    void aUnitIsFoundByNamePinyinAndInitialsAsLongAsItWorks() {
        var form = County.form(County.TOP, UnitKind.DEPARTMENT);
        form.setNameZh("清源县竹海保护中心");
        form.setNameEn("Qingyuan County Centre for Bamboo Forests");
        form.setAddressZh("城关镇翠竹街 8 号");
        var unit = County.create(form);
        var below = County.unit(unit, UnitKind.OFFICE);
        Time.await(() -> found("竹海保护中心", "zh").size() == 1);
        assertThat(found("zhuhai", "zh")).contains("清源县竹海保护中心");
        assertThat(found("zhbhzx", "zh")).contains("清源县竹海保护中心");
        assertThat(found("翠竹街 8 号", "zh")).contains("清源县竹海保护中心");
        assertThat(found("bamboo forests", "en")).contains("Qingyuan County Centre for Bamboo Forests");
        close(below);
        close(unit);
        Time.await(() -> found("竹海保护中心", "zh").isEmpty());
    }

    @Test
    void aUnitThatPresentsItselfIsFoundOnceAndOneWithoutAPageOnThatOfTheUnitAbove() {
        Time.await(() -> found("清源县林业局", "zh").size() == 1);
        var village = Beans.of(Directory.class).openUnits().stream()
                .filter(each -> each.kind() == UnitKind.VILLAGE)
                .findFirst()
                .orElseThrow();
        var township = Beans.of(Directory.class).unit(village.parent()).orElseThrow();
        Time.await(
                () -> found(village.name().zh(), "zh").contains(village.name().zh()));
        assertThat(Rows.texts(
                        "select address from search_document where source = 'units' and document_key = ?",
                        village.code() + ":zh"))
                .containsExactly("/content/departments/" + township.code());
    }

    @Test
    void aUnitWithWorkInItStays() {
        Filed.homestead();
        var township = new UnitKey("qingshi");
        Refused.by(
                DirectoryRule.HAS_OPEN_WORK,
                () -> Tx.rolledBack(() -> {
                    Rows.change(
                            "update directory_unit set closed_on = current_date where parent_id = ?",
                            County.id(township));
                    Rows.change(
                            "delete from directory_position where post_id in (select p.id from directory_post p"
                                    + " where p.unit_id = ?)",
                            County.id(township));
                    Rows.change("delete from identity_grant where unit_id = ?", County.id(township));
                    close(township);
                }));
    }

    @Test
    void whoSawAnOlderStateIsToldToLookAgain() {
        var unit = County.department();
        var seen = County.version(unit);
        change(unit, seen, "试验一局");
        Refused.by(DirectoryRule.CHANGED_MEANWHILE, () -> change(unit, seen, "试验二局"));
        assertThat(shown(unit).name().zh()).isEqualTo("试验一局");
        change(unit, County.version(unit), "试验三局");
        assertThat(shown(unit).name().zh()).isEqualTo("试验三局");
    }

    @Test
    void aPostIsRenamedAndClosesWhenNobodyHoldsIt() {
        var unit = County.department();
        var post = County.post(unit, "受理员");
        Refused.by(DirectoryRule.POST_KNOWN, () -> County.post(unit, "受理员"));
        rename(post, 0, "窗口受理员");
        Refused.by(DirectoryRule.CHANGED_MEANWHILE, () -> rename(post, 0, "综合受理员"));
        var clerk = County.admit(County.joining(post, null));
        assertThat(Beans.of(Directory.class).staff(clerk.account()))
                .hasValueSatisfying(staff -> assertThat(staff.title().zh()).isEqualTo("窗口受理员"));
        Refused.by(DirectoryRule.HAS_HOLDERS, () -> closePost(post, 1));
        var other = County.post(unit, "办事员");
        As.person(County.KEEPER, () -> Beans.of(StaffDesk.class).move(clerk.account(), other.id()));
        closePost(post, 1);
        Refused.by(DirectoryRule.POST_CLOSED, () -> County.admit(County.joining(post, null)));
        Refused.asUnknown(() -> rename(new PostKey("qingshi", other.id()), 0, "别人的岗位"));
    }

    @Test
    void onlyItsKeeperChangesTheDirectory() {
        var form = County.form(County.TOP, UnitKind.DEPARTMENT);
        for (var login : List.of("admin", "huang.zhicheng", Desk.TOWNSHIP_HEAD)) {
            Refused.forLackOfRight(
                    () -> As.person(login, () -> Beans.of(UnitDesk.class).create(form)));
            Refused.forLackOfRight(() ->
                    As.person(login, () -> Beans.of(PostDesk.class).createPost(County.TOP, County.titled("受理员"))));
        }
    }

    private static AdmitStaff roleOnly(PostKey post, UnitKey at) {
        var command = County.joining(post, "reviewer");
        command.setRoleUnit(County.id(at));
        return command;
    }

    /** Names of units that are found with all that is asked for. */
    private static List<String> found(String text, String language) {
        var query = new SearchQuery(text, ResultKind.UNIT, null, null, null, language, SearchOrder.RELEVANCE);
        return Beans.of(Finding.class).find(query, new Page.Request(0, 20)).hits().rows().stream()
                .map(hit -> hit.title().replaceAll("</?mark>", "").replace("&#x27;", "'"))
                .toList();
    }

    private static void move(UnitKey unit, UnitKey above) {
        As.person(County.KEEPER, () -> Beans.of(UnitDesk.class).move(unit, County.version(unit), above));
    }

    private static void close(UnitKey unit) {
        As.person(County.KEEPER, () -> Beans.of(UnitDesk.class).close(unit, County.version(unit)));
    }

    private static void change(UnitKey unit, int seen, String name) {
        var form = UnitForm.of(shown(unit));
        form.setNameZh(name);
        As.person(County.KEEPER, () -> Beans.of(UnitDesk.class).change(unit, seen, form));
    }

    private static void rename(PostKey post, int seen, String title) {
        As.person(County.KEEPER, () -> Beans.of(PostDesk.class).renamePost(post, seen, County.titled(title)));
    }

    private static void closePost(PostKey post, int seen) {
        As.person(County.KEEPER, () -> Beans.of(PostDesk.class).closePost(post, seen));
    }

    private static UnitView shown(UnitKey unit) {
        return Beans.of(Directory.class).unit(unit.code()).orElseThrow();
    }

    private static List<AuditRow> trail(String action, UnitKey unit) {
        return As.person("huang.zhicheng", () -> Beans.of(AuditTrail.class)
                .search(new AuditQuery(null, action, unit.auditName(), null, null, null), Page.Request.ofNumber(1, 50))
                .rows());
    }
}
