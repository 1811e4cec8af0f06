package org.zhengtong.portal.content;

/** What a column presents, and so which facts its articles have and how its page looks. */
public enum ColumnKind {
    /** Portraits, duties and activities. */
    LEADERS(LeaderFacts.class),
    NOTICES(PlainFacts.class),
    /** A unit's own page: duties, address, hours. */
    UNITS(UnitFacts.class),
    PROCUREMENT(ProcurementFacts.class),
    REGULATIONS(RegulationFacts.class),
    /** What documents mean, each beside its document. */
    EXPLAINED(ExplanationFacts.class),
    /** Articles as they come. */
    NEWS(PlainFacts.class),
    /** Projects that look for investors. */
    PROJECTS(ProjectFacts.class),
    WEATHER(PlainFacts.class),
    MAP(PlainFacts.class),
    /** Pictures first. */
    GALLERY(PlainFacts.class),
    /** Where to go for something: address, telephone, hours, price. */
    SERVICES(ServiceFacts.class),
    TALENT(TalentFacts.class),
    /** A special topic 专题: its page is made of blocks; one that has topics below it shows them as cards. */
    TOPIC(PlainFacts.class);

    private final Class<? extends Facts> facts;

    ColumnKind(Class<? extends Facts> facts) {
        this.facts = facts;
    }

    /** The type of the facts that an article of such a column has. */
    public Class<? extends Facts> facts() {
        return facts;
    }

    public boolean takes(Facts given) {
        return facts.isInstance(given);
    }
}
