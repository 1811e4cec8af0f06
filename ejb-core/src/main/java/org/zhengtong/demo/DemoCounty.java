package org.zhengtong.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.control.Posts;
import org.zhengtong.platform.security.directory.control.UnitTree;
import org.zhengtong.platform.security.directory.control.Units;
import org.zhengtong.platform.security.directory.entity.Position;
import org.zhengtong.platform.security.directory.entity.Post;
import org.zhengtong.platform.security.directory.entity.Unit;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.entity.Account;
import org.zhengtong.platform.security.identity.entity.Citizen;
import org.zhengtong.platform.security.identity.entity.Firm;
import org.zhengtong.platform.security.identity.entity.Grant;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.control.MatterFiles;
import org.zhengtong.security.realm.PasswordHash;

/** Founds the demo county: units, staff, citizens, firms, settings and the catalogue of matters, in one transaction. */
@Stateless
@PermitAll
public class DemoCounty {

    /** The one password of all demo accounts; shown at start, valid nowhere else. */
    static final String PASSWORD = "Zhengtong-2026";

    private static final String FOLDER = "/db/demo/directory/";
    private static final int CHEAP_HASH = 20_000;
    private static final Instant FOUNDED = Instant.parse("2024-10-01T00:00:00Z");
    private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2024, 10, 1);

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    UnitTree tree;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @Inject
    Catalogue catalogue;

    @Inject
    MatterFiles matterFiles;

    @Inject
    DemoHalls halls;

    @Inject
    DemoWeather weather;

    @Inject
    DemoMap map;

    @Inject
    DemoContent content;

    @Inject
    DemoNotices notices;

    @Inject
    DemoMedia media;

    @Inject
    Vault vault;

    public boolean isFounded() {
        return !units.isEmpty();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found() {
        settings.preset(settings());
        var hash = PasswordHash.of(PASSWORD.toCharArray(), CHEAP_HASH).stored();
        var byCode = new HashMap<String, Unit>();
        CsvFile.rows(FOLDER + "units.csv").forEach(row -> byCode.put(row.get("code"), unit(row, byCode)));
        var byTitle = new HashMap<String, Post>();
        CsvFile.rows(FOLDER + "staff.csv").forEach(row -> staff(row, byCode, byTitle, hash));
        CsvFile.rows(FOLDER + "citizens.csv").forEach(row -> citizen(row, hash));
        CsvFile.rows(FOLDER + "firms.csv").forEach(row -> firm(row, hash));
        halls.open(byCode);
        weather.open(byCode.get("meteorology").id());
        map.lay(byCode);
        content.publish(byCode);
        notices.tell();
        media.collect(byCode);
        tree.forget();
        matterFiles.readAll("db/demo/matters").forEach(catalogue::publishDemo);
    }

    private static Map<Setting, String> settings() {
        var values = new HashMap<Setting, String>();
        values.put(Setting.COUNTY_NAME_ZH, "清源县人民政府");
        values.put(Setting.COUNTY_NAME_EN, "Qingyuan County People's Government");
        values.put(Setting.COUNTY_SHORT_ZH, "清源县");
        values.put(Setting.COUNTY_SHORT_EN, "Qingyuan County");
        values.put(Setting.COUNTY_PHONE, "0600-882 1234");
        values.put(Setting.COUNTY_ADDRESS_ZH, "清源县城关镇清水路 1 号");
        values.put(Setting.COUNTY_ADDRESS_EN, "1 Qingshui Road, Chengguan Town, Qingyuan County");
        values.put(Setting.CASE_PREFIX, "QY");
        values.put(Setting.SITE_CODE, "9901230001");
        values.put(Setting.SITE_ICP, "清ICP备00000001号-1");
        values.put(Setting.SITE_POLICE, "清公网安备 99012302000001号");
        return values;
    }

    private Unit unit(Map<String, String> row, Map<String, Unit> byCode) {
        var unit = new Unit(
                row.get("code"),
                byCode.get(row.get("parent")),
                UnitKind.valueOf(row.get("kind")),
                new Bilingual(row.get("name_zh"), row.get("name_en")),
                new Bilingual(row.get("short_zh"), row.get("short_en")),
                Integer.parseInt(row.get("sort_order")));
        unit.identifiedBy(row.get("division"), row.get("credit_code"), row.get("document_mark"));
        unit.reachableAt(row.get("phone"), new Bilingual(row.get("address_zh"), row.get("address_en")));
        units.add(unit.asDemo());
        return unit;
    }

    /** Colleagues of one title hold one post. */
    private void staff(Map<String, String> row, Map<String, Unit> byCode, Map<String, Post> byTitle, String hash) {
        var account = new Account(AccountKind.STAFF, row.get("name"), hash, FOUNDED).asDemo();
        var id = accounts.add(account, row.get("login"));
        var unit = byCode.get(row.get("unit")).id();
        var title = new Bilingual(row.get("title_zh"), row.get("title_en"));
        var post =
                byTitle.computeIfAbsent(row.get("unit") + "/" + title.zh(), each -> posts.add(new Post(unit, title)));
        posts.add(new Position(id, post, true));
        if (row.get("roles") != null) {
            for (var role : row.get("roles").split("\\|")) {
                accounts.add(new Grant(id, role, unit, IN_OFFICE_SINCE));
            }
        }
    }

    private void citizen(Map<String, String> row, String hash) {
        var id = person(AccountKind.CITIZEN, row, hash);
        var citizen = new Citizen(id, row.get("name"), vault.seal(row.get("resident_id")));
        citizen.reachableAt(vault.seal(row.get("mobile")), row.get("email"));
        citizen.livesAt(row.get("division"), row.get("address"));
        accounts.add(citizen);
    }

    private void firm(Map<String, String> row, String hash) {
        var id = person(AccountKind.FIRM, row, hash);
        accounts.add(new Firm(
                id,
                row.get("name"),
                row.get("credit_code"),
                row.get("contact"),
                vault.seal(row.get("mobile")),
                row.get("address")));
    }

    private AccountId person(AccountKind kind, Map<String, String> row, String hash) {
        var account = new Account(kind, row.get("name"), hash, FOUNDED).asDemo();
        return accounts.add(account, row.get("mobile"), row.get("login"));
    }
}
