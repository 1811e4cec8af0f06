package org.zhengtong.web.portal;

import org.zhengtong.publicservice.approval.Audience;
import org.zhengtong.publicservice.approval.LifeEvent;

/** Which drawing of the sprite stands for what. */
public final class Icon {

    private Icon() {}

    public static String of(Audience audience) {
        return switch (audience) {
            case PERSON -> "user";
            case FARMER -> "wheat";
            case FIRM -> "firm";
        };
    }

    public static String of(LifeEvent event) {
        return switch (event) {
            case BIRTH -> "baby";
            case SCHOOL -> "school";
            case WORK -> "work";
            case MARRIAGE -> "ring";
            case HOUSING -> "house";
            case HEALTH -> "medical";
            case HARDSHIP -> "people";
            case OLD_AGE -> "pension";
            case TRAVEL -> "car";
            case BEREAVEMENT -> "leaf";
            case FARMING -> "wheat";
            case START_BUSINESS -> "firm";
            case RUN_BUSINESS -> "coin";
            case HIRING -> "adduser";
            case CONSTRUCTION -> "bank";
        };
    }
}
