package org.zhengtong.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.zhengtong.demo.DemoWriter.Words;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.ProcurementFacts;
import org.zhengtong.portal.content.ProcurementKind;
import org.zhengtong.portal.content.ProjectFacts;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.ServiceFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.TalentFacts;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.Validity;

/** The facts that articles of the demo county have by the kind of their column. */
class DemoFacts {

    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    /** Under which one applies for an opening. */
    private static final String RECRUITMENT = "recruitment";

    /** Of the titles of the intranet's column, in their order. */
    private static final List<ProcurementKind> AMONG_STAFF =
            List.of(ProcurementKind.TENDER, ProcurementKind.INTENTION, ProcurementKind.CONTRACT);

    private final LocalDate today;

    DemoFacts(LocalDate today) {
        this.today = today;
    }

    /** The same in both languages: what is drawn by lot is drawn by the seed of the words. */
    Facts of(ColumnView column, UnitView unit, Words words, LocalDate day, boolean english) {
        var random = new Random(words.seed());
        return switch (column.kind()) {
            case REGULATIONS -> regulation(unit, day, random, english);
            case PROCUREMENT -> procurement(purchase(column, words), unit, day, random, english);
            case PROJECTS ->
                new ProjectFacts(
                        words.fill("{industry}", english),
                        words.fill("{town}", english),
                        (500 + random.nextInt(9_000)) * TEN_THOUSAND_YUAN,
                        english ? "sole investment or joint venture" : "独资、合资或合作",
                        unit.phone());
            case SERVICES ->
                new ServiceFacts(
                        words.fill(english ? "Main street, {town}" : "{town}镇区主街", english),
                        unit.phone(),
                        english ? "8:30 to 18:00" : "8:30—18:00",
                        english ? "at marked prices" : "明码标价");
            case TALENT ->
                new TalentFacts(
                        words.fill("{employer}", english),
                        words.fill("{job}", english),
                        words.number("m"),
                        english ? "4,000 to 6,500 yuan a month" : "每月 4000—6500 元",
                        unit.phone(),
                        day.plusDays(40L + random.nextInt(30)),
                        RECRUITMENT);
            case UNITS -> page(unit, english);
            default -> new PlainFacts();
        };
    }

    UnitFacts page(UnitView unit, boolean english) {
        return new UnitFacts(
                english
                        ? "Carries out laws and policies in its field, serves residents and firms, and answers for both."
                        : "贯彻执行本领域的法律法规和政策，拟订并组织实施工作计划，为群众和企业提供服务，接受社会监督。",
                null,
                unit.address().in(english ? Locale.ENGLISH : Locale.CHINESE),
                unit.phone(),
                english ? "Monday to Friday, 9:00 to 12:00, 13:30 to 17:00" : "周一至周五 9:00—12:00，13:30—17:00");
    }

    private Facts regulation(UnitView unit, LocalDate day, Random random, boolean english) {
        var validity =
                day.isBefore(today.minusMonths(18)) && random.nextInt(3) == 0 ? Validity.REPEALED : Validity.IN_FORCE;
        var number = (unit.documentMark() == null ? "清政办" : unit.documentMark()) + "规〔" + day.getYear() + "〕"
                + (1 + random.nextInt(30)) + "号";
        var issuer = english ? unit.name().en() : unit.name().zh();
        return new RegulationFacts(number, issuer, day, day.plusDays(30), null, validity, null);
    }

    /** On the intranet each title of the column tells of another kind. */
    private static ProcurementKind purchase(ColumnView column, Words words) {
        if (column.site() == Site.INTRANET) {
            return AMONG_STAFF.get(words.title() % AMONG_STAFF.size());
        }
        return switch (column.slug()) {
            case "intentions" -> ProcurementKind.INTENTION;
            case "results" -> ProcurementKind.RESULT;
            default -> ProcurementKind.TENDER;
        };
    }

    private static Facts procurement(
            ProcurementKind kind, UnitView unit, LocalDate day, Random random, boolean english) {
        var budget = (8 + random.nextInt(300)) * TEN_THOUSAND_YUAN;
        var won = kind == ProcurementKind.RESULT || kind == ProcurementKind.CONTRACT;
        var opens =
                switch (kind) {
                    case INTENTION -> day.plusDays(80);
                    case RESULT, CONTRACT -> day.minusDays(32);
                    default -> day.plusDays(1);
                };
        var closes = kind == ProcurementKind.INTENTION ? null : opens.plusDays(21);
        return new ProcurementFacts(
                kind,
                "QYCG" + day.getYear() + "-" + (100 + random.nextInt(900)),
                english ? unit.name().en() : unit.name().zh(),
                budget,
                opens,
                closes,
                won ? (english ? "Qinghe Trading" : "清河商贸行") : null,
                won ? budget / 100 * (90 + random.nextInt(9)) : null,
                false);
    }
}
