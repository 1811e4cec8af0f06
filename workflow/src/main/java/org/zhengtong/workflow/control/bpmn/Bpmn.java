package org.zhengtong.workflow.control.bpmn;

/** Names of BPMN 2.0 and of our extensions of it. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    /** Our extension elements and attributes: {@code zt:step}, {@code zt:name-en}. */
    static final String ZT = "http://zhengtong.org/bpmn";

    private Bpmn() {}
}
