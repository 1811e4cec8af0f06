package org.zhengtong.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengtong.kernel.codes.BankCard;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Answers that an invented applicant might give, drawn from lists of words and from the form's own definition. */
class DemoAnswers {

    private static final List<String> SURNAMES =
            List.of("林", "陈", "黄", "周", "唐", "马", "谢", "彭", "罗", "宋", "何", "苏", "吴", "郑", "方", "许", "曾", "覃", "韦", "梁");
    private static final List<String> GIVEN = List.of(
            "水生", "桂香", "秀英", "安平", "文秀", "长庚", "明月", "大山", "晓田", "玉兰", "春生", "桂花", "建林", "丽华", "福生", "金凤", "德顺", "小满",
            "立秋", "冬梅", "广林", "思怡", "志诚", "雪芹", "国栋", "美珍", "荣华", "素芬", "永康", "月娥");
    private static final List<String> VILLAGES =
            List.of("云溪村", "柏树村", "高坎村", "橘园村", "云顶村", "渡口村", "松林村", "石桥村", "枫林村", "竹坝村");
    private static final List<String> SHOPS =
            List.of("老街米粉", "阿婆豆花", "河边烧饼", "东门早点", "竹林小厨", "橘香甜品", "一碗面", "南门包子", "渡口鱼粉", "山里人家");
    private static final List<String> KIN = List.of("配偶", "长子", "长女", "次子", "父亲");
    private static final List<String> BOUNDS = List.of("村道", "自家菜地", "水渠", "晒谷坪", "林地", "机耕路");
    private static final List<String> SENTENCES = List.of("担心挡住采光，已经协商好。", "对界址有疑问，请镇里现场看一看。");
    private static final int MEETING_DAYS_BEFORE = 21;
    private static final int ANNOUNCED_DAYS = 7;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ADULT = 22;
    private static final int OLD = 80;
    private static final int YEARS_OF_AGES = 18;

    private final Random random;

    DemoAnswers(Random random) {
        this.random = random;
    }

    /** @param today day of filing: ages and openings fit it */
    Map<String, String> of(MatterDefinition matter, String township, LocalDate today) {
        var filing = matter.online();
        var answers = new LinkedHashMap<String, String>();
        var name = person();
        for (var step : filing.form()) {
            for (var field : step.fields()) {
                var condition = field.visibleWhen();
                if (!field.followsFromOthers()
                        && (condition == null || condition.holds(answers.get(condition.field())))) {
                    answers.put(field.id(), answer(matter, field, answers, township, today));
                }
            }
        }
        var firm = filing.field(filing.applicant().identity())
                .map(field -> field.type() == FieldType.CREDIT_CODE)
                .orElse(false);
        answers.put(filing.applicant().name(), firm ? one(SHOPS) + "店" : name);
        return answers;
    }

    /** Fields whose answers have to fit the others or the day; the rest follow from their types. */
    private String answer(
            MatterDefinition matter, FormField field, Map<String, String> before, String township, LocalDate today) {
        var village = today.minusDays(MEETING_DAYS_BEFORE);
        return switch (field.id()) {
            case "householdSize" -> between(2, 1 + KIN.size());
            case "members" -> kin(Integer.parseInt(before.get("householdSize")) - 1);
            case "staffNames" -> person() + "\n" + person();
            case "boundEast", "boundSouth", "boundWest", "boundNorth" ->
                random.nextBoolean() ? one(BOUNDS) : person() + "家";
            case "meetingDate" -> village.toString();
            case "announcedFrom" -> village.plusDays(2).toString();
            case "announcedTo" -> village.plusDays(2 + ANNOUNCED_DAYS).toString();
            case "plotArea" -> between(60, 120);
            case "floorArea" -> between(90, 240);
            case "eavesHeight" -> between(6, 9);
            case "area" -> between(12, 48);
            case "staff" -> between(1, 5);
            default -> byType(matter, field, township, today);
        };
    }

    private String kin(int members) {
        var surname = one(SURNAMES);
        return KIN.subList(0, members).stream()
                .map(kin -> surname + one(GIVEN) + "，" + kin)
                .collect(Collectors.joining("\n"));
    }

    private String between(int least, int most) {
        return Integer.toString(least + random.nextInt(most - least + 1));
    }

    private String byType(MatterDefinition matter, FormField field, String township, LocalDate today) {
        return switch (field.type()) {
            case TEXT, PERSON_NAME -> person();
            case FIRM_NAME -> one(SHOPS) + "店";
            case BANK_CARD -> card();
            case LONG_TEXT -> person() + "，" + one(SENTENCES);
            case ADDRESS -> one(VILLAGES) + (1 + random.nextInt(6)) + "组 " + (1 + random.nextInt(60)) + " 号";
            case NUMBER -> number(field);
            case YEAR -> Integer.toString(today.getYear() - 10 - random.nextInt(30));
            case DATE -> today.plusDays(20 + random.nextInt(60)).toString();
            case CHOICE ->
                field.choices().get(random.nextInt(field.choices().size())).value();
            case MULTI -> field.choices().get(0).value();
            case YES_NO ->
                field.mustBe() == null ? "false" : field.mustBe().is().get(0);
            case RESIDENT_ID -> residentId(today.minusYears(isAgeAsked(matter) ? OLD : ADULT));
            case MOBILE -> String.format("1900000%04d", 2000 + random.nextInt(7999));
            case CREDIT_CODE -> "92990123PDY200011L";
            case TOWNSHIP -> township;
        };
    }

    private String number(FormField field) {
        var least = field.min() == null ? 1 : field.min().intValue();
        var most = field.bounds().stream()
                .filter(bound -> bound.max() != null)
                .mapToInt(bound -> bound.max().intValue())
                .min()
                .orElse(least + 60);
        return Integer.toString(least + random.nextInt(Math.max(1, Math.min(most, least + 130) - least)));
    }

    /** Where the age counts, the applicant is as old as it takes. */
    private static boolean isAgeAsked(MatterDefinition matter) {
        return matter.online().fields().anyMatch(FormField::followsFromOthers);
    }

    /** Digits and the last one that makes them a card's number. */
    private String card() {
        var digits = "622200" + (100_000_000_000L + random.nextInt(Integer.MAX_VALUE));
        return IntStream.rangeClosed('0', '9')
                .mapToObj(last -> digits + (char) last)
                .filter(number -> BankCard.read(number).isGood())
                .findFirst()
                .orElseThrow();
    }

    /** @param latest day of birth */
    private String residentId(LocalDate latest) {
        var born = latest.minusDays(random.nextInt(365 * YEARS_OF_AGES));
        var text = String.format(
                "990123%04d%02d%02d%03d",
                born.getYear(), born.getMonthValue(), born.getDayOfMonth(), random.nextInt(999));
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return text + "10X98765432".charAt(sum % 11);
    }

    private String person() {
        return one(SURNAMES) + one(GIVEN);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
