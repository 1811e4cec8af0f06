package org.zhengtong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.kernel.codes.Divisions;
import org.zhengtong.kernel.codes.MobileNumber;
import org.zhengtong.kernel.codes.OrganisationCode;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.control.MatterFiles;

/** The fictional county fits together: units, people, matters, and codes that nobody real carries. */
class DemoDataTest {

    private static final Set<String> ROLES = Set.of(
            "township.acceptance",
            "township.site",
            "township.head",
            "window.acceptance",
            "reviewer",
            "department.head",
            "county.leader",
            "administrator",
            "security.administrator",
            "auditor",
            "catalogue.editor",
            "weather.office",
            "map.editor",
            "content.writer",
            "content.editor",
            "search.editor");

    private static final List<MatterDefinition> MATTERS = new MatterFiles().readAll("db/demo/matters");

    private final List<Map<String, String>> units = rows("units");
    private final List<Map<String, String>> staff = rows("staff");

    @BeforeAll
    static void registerTheCounty() {
        rows("divisions").forEach(row -> Divisions.register(row.get("code"), row.get("name")));
    }

    @Test
    void unitsFormOneTree() {
        assertThat(units).hasSizeGreaterThan(80);
        var seen = new HashSet<String>();
        for (var unit : units) {
            assertThat(unit.get("parent")).matches(parent -> parent.isEmpty() == seen.isEmpty());
            assertThat(unit.get("parent").isEmpty() || seen.contains(unit.get("parent")))
                    .isTrue();
            assertThat(seen.add(unit.get("code"))).isTrue();
            assertThat(unit.get("name_en")).isNotBlank();
        }
        assertThat(units)
                .filteredOn(unit -> unit.get("kind").equals("TOWNSHIP"))
                .hasSize(12);
    }

    @Test
    void creditCodesAreValidAndOfTheRangeForInternalUse() {
        assertThat(units)
                .map(unit -> unit.get("credit_code"))
                .filteredOn(code -> !code.isEmpty())
                .doesNotHaveDuplicates()
                .allSatisfy(DemoDataTest::isInternal);
        assertThat(rows("firms")).hasSize(5).allSatisfy(firm -> isInternal(firm.get("credit_code")));
    }

    @Test
    void hundredsOfPeopleHoldKnownRolesInKnownUnits() {
        var codes = units.stream().map(unit -> unit.get("code")).collect(Collectors.toSet());
        assertThat(staff)
                .hasSizeGreaterThanOrEqualTo(300)
                .extracting(person -> person.get("login"))
                .doesNotHaveDuplicates();
        assertThat(staff).allSatisfy(person -> {
            assertThat(codes).contains(person.get("unit"));
            assertThat(ROLES).containsAll(roles(person));
        });
    }

    @Test
    void citizensHaveValidNumbersThatNobodyCarries() {
        var today = LocalDate.of(2026, 11, 22);
        assertThat(rows("citizens")).hasSize(10).allSatisfy(citizen -> {
            assertThat(ResidentId.read(citizen.get("resident_id"), today).isGood())
                    .isTrue();
            assertThat(citizen.get("resident_id")).startsWith("990123");
            assertThat(MobileNumber.read(citizen.get("mobile")).isGood()).isTrue();
        });
    }

    @Test
    void everyLaneOfEveryOnlineMatterFindsTwoPeopleInEveryTownship() {
        for (var matter : MATTERS) {
            if (matter.filedOnline()) {
                matter.online()
                        .process()
                        .lanes()
                        .forEach((lane, holders) -> holders.forEach(holder -> {
                            for (var unit : holder.inTownship() ? townships() : List.of(holder.unit())) {
                                assertThat(holding(holder.role(), unit))
                                        .as(matter.code() + " " + lane + " " + unit)
                                        .hasSizeGreaterThanOrEqualTo(2);
                            }
                        }));
            }
        }
    }

    @Test
    void allMattersHaveEveryElementOfAGuide() {
        assertThat(MATTERS).hasSize(44).allSatisfy(matter -> {
            assertThat(matter.bases()).isNotEmpty();
            assertThat(matter.conditions().met()).isNotEmpty();
            assertThat(matter.fromApplicant()).isNotEmpty();
            assertThat(matter.heldByGovernment()).isNotEmpty();
            assertThat(matter.materials()).anyMatch(material -> material.blank() != null);
            assertThat(matter.steps()).hasSizeGreaterThanOrEqualTo(2).anyMatch(step -> step.byApplicant());
            assertThat(matter.questions()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(matter.lifeEvents()).isNotEmpty();
        });
    }

    @Test
    void everyMatterBelongsToAUnit() {
        var codes = units.stream().map(unit -> unit.get("code")).collect(Collectors.toSet());
        codes.add("@township");
        assertThat(MATTERS).extracting(MatterDefinition::unit).isSubsetOf(codes);
    }

    private List<String> townships() {
        return units.stream()
                .filter(unit -> unit.get("kind").equals("TOWNSHIP"))
                .map(unit -> unit.get("code"))
                .toList();
    }

    private List<String> holding(String role, String unit) {
        return staff.stream()
                .filter(person ->
                        person.get("unit").equals(unit) && roles(person).contains(role))
                .map(person -> person.get("login"))
                .toList();
    }

    private static Set<String> roles(Map<String, String> person) {
        var roles = person.get("roles");
        return roles.isEmpty() ? Set.of() : Set.of(roles.split("\\|"));
    }

    private static void isInternal(String code) {
        assertThat(CreditCode.read(code)
                        .code()
                        .flatMap(CreditCode::organisation)
                        .map(OrganisationCode::isInternal))
                .contains(true);
    }

    /** Quoted cells of these files hold commas, but no quotes and no line ends. */
    private static List<Map<String, String>> rows(String name) {
        try (var lines = Files.lines(Path.of(DemoDataTest.class
                .getResource("/db/demo/directory/" + name + ".csv")
                .toURI()))) {
            var all = lines.map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .toList();
            var head = all.get(0);
            return all.stream().skip(1).map(cells -> row(head, cells)).toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static Map<String, String> row(String[] head, String[] cells) {
        var row = new HashMap<String, String>();
        for (var i = 0; i < head.length; i++) {
            row.put(head[i], cells[i].replace("\"", ""));
        }
        return row;
    }
}
