package org.zhengtong.workflow.control.bpmn;

/** Names of BPMN 2.0 and of our extensions of it. */
public final class Bpmn {

    public static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    public static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    /** Our extension elements and attributes: {@code zt:step}, {@code zt:name-en}. */
    public static final String ZT = "http://zhengtong.org/bpmn";

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    private Bpmn() {}
}
