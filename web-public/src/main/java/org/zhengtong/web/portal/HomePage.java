package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.web.pages.Language;

/** The home page: what people come for most, by occasion and by audience. */
@Named
@RequestScoped
public class HomePage {

    /** @param note one line more: who does it and how long it takes */
    public record Tile(String icon, String title, String note, String path) {}

    /** @param count all matters under it; {@code matters} are the first few */
    public record Event(String icon, String title, long count, String path, List<Tile> matters) {}

    public record Aud(String code, String icon, String title, boolean current) {}

    public long getMatters() {
        return 40;
    }

    public long getOnline() {
        return 3;
    }

    public List<String> getHotWords() {
        return Language.current().code().equals("zh")
                ? List.of("宅基地", "小餐饮登记", "高龄津贴", "身份证", "医保报销")
                : List.of("homestead", "catering", "old-age allowance");
    }

    private static String s(String zh, String en) {
        return new Bilingual(zh, en).in(Language.current().locale());
    }

    public List<Tile> getTiles() {
        return List.of(
                new Tile(
                        "house",
                        s("宅基地建房审批", "Homestead building"),
                        s("镇政府 12 个工作日", "Township, 12 working days"),
                        "/approval/matter?code=homestead"),
                new Tile(
                        "coin",
                        s("小餐饮登记", "Small catering registration"),
                        s("一天办成", "Done in one day"),
                        "/approval/matter?code=catering"),
                new Tile(
                        "pension",
                        s("高龄津贴申领", "Old-age allowance"),
                        s("当场办结", "On the spot"),
                        "/approval/matter?code=old"),
                new Tile(
                        "medical",
                        s("医疗费用报销", "Medical reimbursement"),
                        s("全程网办 10 个工作日", "Online, 10 working days"),
                        "/approval/"),
                new Tile("school", s("中小学入学登记", "School enrolment"), s("网上登记 秋季开放", "Opens each autumn"), "/approval/"),
                new Tile("idcard", s("身份证补领", "Replacing an ID card"), s("预约办理 跑一次", "One visit"), "/approval/"),
                new Tile("firm", s("开办企业", "Starting a company"), s("一天办齐 不收费", "One day, free"), "/approval/"),
                new Tile("baby", s("新生儿一件事", "A newborn child"), s("六个证一次办", "Six papers at once"), "/approval/"),
                new Tile("ring", s("婚姻登记预约", "Marriage registration"), s("预约办理 跑一次", "By appointment"), "/approval/"),
                new Tile(
                        "wheat",
                        s("耕地地力保护补贴", "Farmland subsidy"),
                        s("免申报 直接发放", "No application needed"),
                        "/approval/"));
    }

    public List<Tile> getElderTiles() {
        return getTiles().subList(0, 5);
    }

    public List<Aud> getAudiences() {
        return List.of(
                new Aud("PERSON", "user", s("个人", "People"), true),
                new Aud("FIRM", "firm", s("企业", "Firms"), false),
                new Aud("FARMER", "wheat", s("农户", "Farmers"), false));
    }

    public List<Event> getEvents() {
        var some = getTiles();
        return List.of(
                new Event("baby", s("生孩子", "Having a child"), 9, "/approval/", some.subList(0, 3)),
                new Event("school", s("上学", "Going to school"), 14, "/approval/", some.subList(3, 6)),
                new Event("work", s("找工作", "Finding work"), 17, "/approval/", some.subList(2, 5)),
                new Event("house", s("盖房和买房", "Building and buying a home"), 12, "/approval/", some.subList(4, 7)),
                new Event("medical", s("看病", "Health"), 16, "/approval/", some.subList(5, 8)),
                new Event("pension", s("养老", "Old age"), 11, "/approval/", some.subList(6, 9)),
                new Event("car", s("出行", "Travel"), 13, "/approval/", some.subList(7, 10)),
                new Event("leaf", s("家人身后事", "Bereavement"), 7, "/approval/", some.subList(1, 4)));
    }
}
