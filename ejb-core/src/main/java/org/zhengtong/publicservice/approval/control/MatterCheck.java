package org.zhengtong.publicservice.approval.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.LaneHolder;
import org.zhengtong.publicservice.approval.LicenceTemplate;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterDefinition;

/**
 * Says what is wrong with matters before they are published: everything at once, each with its place.
 *
 * @param lanes that have to be filled, by the id of each process that may be named
 * @param units codes of the units that exist; empty if they are not to be looked at
 */
public record MatterCheck(Map<String, Set<String>> lanes, Set<String> units) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern BASIC_CODE = Pattern.compile("[0-9A-Z]{12}");
    private static final Pattern LICENCE_KIND = Pattern.compile("[0-9A-Z]{21}");

    /** All faults of a catalogue, those between its matters included; empty if it may be published. */
    public List<CatalogueFault> faults(List<MatterDefinition> matters) {
        var faults = new ArrayList<CatalogueFault>();
        var owners = new HashMap<String, String>();
        for (var matter : matters) {
            var own = new MatterFaults(String.valueOf(matter.code()));
            check(matter, own);
            if (matter.hasParts() && own.found().isEmpty()) {
                new JointCheck(matter, byCode(matters), own)
                        .run(lanes.getOrDefault(matter.online().process().id(), Set.of()));
            }
            checkOwner(owners, matter, "code", matter.code(), own);
            checkOwner(owners, matter, "basicCode", matter.basicCode(), own);
            if (matter.result() != null) {
                for (var licence : matter.result().licences()) {
                    checkOwner(owners, matter, "result.licences", licence.id(), own);
                    checkRenewal(matters, licence, own);
                }
            }
            faults.addAll(own.found());
        }
        return faults;
    }

    private static Map<String, MatterDefinition> byCode(List<MatterDefinition> matters) {
        return matters.stream()
                .collect(Collectors.toMap(MatterDefinition::code, matter -> matter, (one, other) -> one));
    }

    private void check(MatterDefinition matter, MatterFaults faults) {
        MatterTexts.check(matter, faults);
        if (!faults.found().isEmpty()) {
            return;
        }
        faults.unless(CODE.matcher(matter.code()).matches(), CatalogueRule.BAD_CODE, "code", matter.code());
        faults.unless(
                BASIC_CODE.matcher(matter.basicCode()).matches(),
                CatalogueRule.BAD_CODE,
                "basicCode",
                matter.basicCode());
        checkUnit(matter.unit(), "unit", faults);
        checkLimits(matter, faults);
        checkMaterials(matter, faults);
        checkFee(matter, faults);
        matter.result().licences().forEach(licence -> checkLicence(matter, licence, faults));
        if (matter.filedOnline()) {
            faults.unless(matter.notices() != null, CatalogueRule.MISSING, "notices");
            new OnlineCheck(matter, lanes, faults).run();
            matter.online()
                    .process()
                    .lanes()
                    .forEach((lane, holders) -> holders.forEach(
                            holder -> checkUnit(holder.unit(), "online.process.lanes." + lane, faults)));
        }
    }

    private void checkUnit(String unit, String place, MatterFaults faults) {
        var known = units.isEmpty() || units.contains(unit) || LaneHolder.TOWNSHIP.equals(unit);
        faults.unless(known, CatalogueRule.UNKNOWN_REFERENCE, place, unit);
    }

    private static void checkLimits(MatterDefinition matter, MatterFaults faults) {
        var legal = matter.limits().legal();
        var promised = matter.limits().promised();
        var longer = legal.count() == promised.count() && promised.days() > legal.days();
        faults.unless(!longer, CatalogueRule.PROMISE_LONGER_THAN_LAW, "limits.promised");
    }

    /** What is asked for has an amount, a basis, and where an answer makes it due, a question. */
    private static void checkFee(MatterDefinition matter, MatterFaults faults) {
        var fee = matter.fee();
        if (fee.amount() == null) {
            return;
        }
        faults.unless(fee.charged() && fee.basis() != null, CatalogueRule.MISSING, "fee.basis");
        faults.unless(fee.amount() > 0, CatalogueRule.AMOUNT_NOT_POSITIVE, "fee.amount");
        if (fee.when() != null) {
            var known = matter.filedOnline()
                    && matter.online().field(fee.when().field()).isPresent();
            faults.unless(
                    known,
                    CatalogueRule.UNKNOWN_REFERENCE,
                    "fee.when",
                    fee.when().field());
        }
    }

    private static void checkMaterials(MatterDefinition matter, MatterFaults faults) {
        faults.unique(matter.materials().stream().map(MaterialDefinition::code).toList(), "materials");
        for (var material : matter.heldByGovernment()) {
            faults.unless(material.base() != null, CatalogueRule.MISSING, "materials." + material.code() + ".base");
        }
        for (var material : matter.materials()) {
            faults.unless(
                    material.saysWhereToLook(),
                    CatalogueRule.SUPPLY_UNCLEAR,
                    "materials." + material.code() + ".supply");
        }
        new PromiseCheck(matter, faults).run();
    }

    private static void checkLicence(MatterDefinition matter, LicenceTemplate licence, MatterFaults faults) {
        var place = "result.licences." + licence.id();
        faults.unless(CODE.matcher(licence.id()).matches(), CatalogueRule.BAD_CODE, place, licence.id());
        faults.unless(LICENCE_KIND.matcher(licence.kind()).matches(), CatalogueRule.BAD_CODE, place, licence.kind());
        if (matter.filedOnline()) {
            for (var line : licence.lines()) {
                var known = matter.online().field(line.field()).isPresent();
                faults.unless(known, CatalogueRule.UNKNOWN_REFERENCE, place, line.field());
            }
        }
    }

    private static void checkRenewal(List<MatterDefinition> matters, LicenceTemplate licence, MatterFaults faults) {
        var known = licence.renewal() == null
                || matters.stream().anyMatch(each -> licence.renewal().equals(each.code()));
        faults.unless(known, CatalogueRule.UNKNOWN_REFERENCE, "result.licences", String.valueOf(licence.renewal()));
    }

    private static void checkOwner(
            Map<String, String> owners, MatterDefinition matter, String place, String code, MatterFaults faults) {
        var owner = owners.putIfAbsent(place + " " + code, String.valueOf(matter.code()));
        faults.unless(owner == null, CatalogueRule.DUPLICATE, place, String.valueOf(code));
    }
}
