package org.zhengtong.browser;

import java.util.Map;

/** A firm's small restaurant, page by page of the form; matters that take its registration along ask the same. */
final class CateringFiling {

    static final Map<String, String> ELIGIBLE =
            Map.of("licence", "true", "area", "false", "dwelling", "false", "raw", "false");

    private static final String OPERATOR_ID = "990123198606120038";

    private final Filing filing;

    CateringFiling(Filing filing) {
        this.filing = filing;
    }

    void operator() {
        filing.page(Map.of("operatorName", "唐文秀", "operatorId", OPERATOR_ID, "byProxy", "false"));
    }

    void shop() {
        filing.page(Map.of("shopTownship", "chengguan"));
    }

    void business() {
        filing.answer("items", "HOT");
        filing.page(Map.of("area", "38", "staff", "2", "staffNames", "唐文秀\n唐小米"));
    }

    void premises() {
        filing.answer(Map.of("waterSource", "TAP", "facilities", "SINKS"));
        filing.upload("layout-plan", Papers.sketch("平面图.png"));
        filing.upload("premises-photos", Papers.sketch("店面照片.png"));
        filing.next();
    }

    /** Leaves the page open: what to do about the rules differs. */
    void safety() {
        filing.answer(Map.of("safetyPerson", "唐文秀", "promise", "true"));
    }

    void rules() {
        filing.upload("food-safety-rules", Papers.sketch("食品安全制度.png"));
        filing.next();
    }
}
