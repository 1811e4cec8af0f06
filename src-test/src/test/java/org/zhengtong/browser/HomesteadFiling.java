package org.zhengtong.browser;

import java.time.LocalDate;
import java.util.Map;

/** A household of Yunxi village applies for homestead land, page by page of the form. */
final class HomesteadFiling {

    static final String MATTER = "rural-homestead";
    static final String CITIZEN = "19000000001";
    static final String HOLDER = "林水生";

    static final Map<String, String> ELIGIBLE =
            Map.of("member", "true", "sold", "false", "farmland", "false", "giveUp", "true");

    static final Map<String, String> HOUSEHOLD =
            Map.of("householdSize", "4", "members", "林水生，户主\n陈秀兰，妻子\n林小满，女儿\n周安平，母亲", "reason", "SPLIT");

    static final Map<String, String> PRESENT = Map.of("hasHomestead", "false");

    static final Map<String, String> BUILDING = Map.of("buildType", "NEW", "plotArea", "120", "floorArea", "240");
    static final Map<String, String> HOUSE = Map.of("landKind", "WASTE", "floors", "2", "eavesHeight", "7.2");
    static final Map<String, String> BOUNDS =
            Map.of("boundEast", "村道", "boundSouth", "黄家院子", "boundWest", "水渠", "boundNorth", "竹林");

    static final Map<String, String> NEIGHBOURS = Map.of("neighbours", "AGREE");

    /** Long enough ago for the announcement to be over, also where a test sets the clock back. */
    private static final LocalDate MET = LocalDate.now().minusMonths(2);

    static final Map<String, String> MEETING = Map.of(
            "meetingDate",
            MET.toString(),
            "announcedFrom",
            MET.plusDays(1).toString(),
            "announcedTo",
            MET.plusDays(7).toString(),
            "designKind",
            "COUNTY");

    static final Map<String, String> DESIGN = Map.of("designNumber", "7");

    private final Filing filing;

    HomesteadFiling(Filing filing) {
        this.filing = filing;
    }

    /** Through all the pages that come after the first one, to the summary. */
    void fillTheRest() {
        filing.page(HOUSEHOLD);
        filing.page(PRESENT);
        building();
        filing.next();
        filing.page(NEIGHBOURS);
        minutes();
        filing.next();
    }

    void building() {
        filing.answer(BUILDING);
        filing.answer(HOUSE);
        filing.answer(BOUNDS);
        filing.upload("site-sketch", Papers.sketch("宅基地四至草图.png"));
    }

    void minutes() {
        filing.answer(MEETING);
        filing.answer(DESIGN);
        filing.upload("group-minutes", Papers.sketch("村民小组会议记录.png"));
    }
}
