package org.zhengtong.portal.content.control;

import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ExplanationFacts;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.ProcurementFacts;
import org.zhengtong.portal.content.ProjectFacts;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.ServiceFacts;
import org.zhengtong.portal.content.TalentFacts;
import org.zhengtong.portal.content.UnitFacts;

/** The facts with which an article of a kind begins: all still to be filled in. */
public final class EmptyFacts {

    private EmptyFacts() {}

    public static Facts of(ColumnKind kind) {
        return switch (kind) {
            case LEADERS -> new LeaderFacts(null, null, 0);
            case UNITS -> new UnitFacts(null, null, null, null, null);
            case PROCUREMENT -> new ProcurementFacts(null, null, null, null, null, null, null, null, false);
            case REGULATIONS -> new RegulationFacts(null, null, null, null, null, null, null);
            case PROJECTS -> new ProjectFacts(null, null, null, null, null);
            case SERVICES -> new ServiceFacts(null, null, null, null);
            case TALENT -> new TalentFacts(null, null, null, null, null, null, null);
            case EXPLAINED -> new ExplanationFacts(null);
            case NOTICES, NEWS, WEATHER, MAP, GALLERY, TOPIC -> new PlainFacts();
        };
    }
}
