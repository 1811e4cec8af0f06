package org.zhengtong.portal.content;

/** What the annual report of a government website 政府网站年度工作报表 (国办发〔2017〕47号) asks, in its order. */
public enum AnnualItem {
    VISITORS(AnnualPart.VISITS, AnnualItem.Answer.NUMBER),
    VISITS(AnnualPart.VISITS, AnnualItem.Answer.NUMBER),
    PUBLISHED(AnnualPart.INFORMATION, AnnualItem.Answer.NUMBER),
    PUBLISHED_PROFILE(AnnualPart.INFORMATION, AnnualItem.Answer.NUMBER),
    PUBLISHED_NEWS(AnnualPart.INFORMATION, AnnualItem.Answer.NUMBER),
    PUBLISHED_DISCLOSURE(AnnualPart.INFORMATION, AnnualItem.Answer.NUMBER),
    TOPICS_KEPT(AnnualPart.TOPICS, AnnualItem.Answer.NUMBER),
    TOPICS_NEW(AnnualPart.TOPICS, AnnualItem.Answer.NUMBER),
    EXPLAINED(AnnualPart.EXPLAINED, AnnualItem.Answer.NUMBER),
    RESPONSES(AnnualPart.EXPLAINED, AnnualItem.Answer.NUMBER),
    USERS(AnnualPart.SERVICES, AnnualItem.Answer.NUMBER),
    MATTERS(AnnualPart.SERVICES, AnnualItem.Answer.NUMBER),
    MATTERS_ONLINE(AnnualPart.SERVICES, AnnualItem.Answer.NUMBER),
    CASES_PERSONS(AnnualPart.SERVICES, AnnualItem.Answer.NUMBER),
    CASES_FIRMS(AnnualPart.SERVICES, AnnualItem.Answer.NUMBER),
    LETTERS(AnnualPart.INTERACTION, AnnualItem.Answer.NUMBER),
    LETTERS_ANSWERED(AnnualPart.INTERACTION, AnnualItem.Answer.NUMBER),
    LETTERS_DAYS(AnnualPart.INTERACTION, AnnualItem.Answer.NUMBER),
    LETTERS_PUBLISHED(AnnualPart.INTERACTION, AnnualItem.Answer.NUMBER),
    SURVEYS(AnnualPart.INTERACTION, AnnualItem.Answer.NUMBER),
    INTERVIEWS(AnnualPart.INTERACTION, AnnualItem.Answer.NUMBER),
    SAFETY_CHECKS(AnnualPart.SAFETY, AnnualItem.Answer.NUMBER),
    SAFETY_FOUND(AnnualPart.SAFETY, AnnualItem.Answer.NUMBER),
    SAFETY_MENDED(AnnualPart.SAFETY, AnnualItem.Answer.NUMBER),
    SAFETY_WATCH(AnnualPart.SAFETY, AnnualItem.Answer.YES_NO),
    SAFETY_DRILL(AnnualPart.SAFETY, AnnualItem.Answer.YES_NO),
    SAFETY_PERSON(AnnualPart.SAFETY, AnnualItem.Answer.YES_NO),
    SEARCH(AnnualPart.PROGRESS, AnnualItem.Answer.YES_NO),
    LANGUAGES(AnnualPart.PROGRESS, AnnualItem.Answer.YES_NO),
    ACCESSIBLE(AnnualPart.PROGRESS, AnnualItem.Answer.YES_NO);

    private final AnnualPart part;
    private final Answer answer;

    AnnualItem(AnnualPart part, Answer answer) {
        this.part = part;
        this.answer = answer;
    }

    /** What is written behind an item. */
    public enum Answer {
        /** A number of at most twelve digits. */
        NUMBER("\\d{1,12}"),
        YES_NO("YES|NO");

        private final String form;

        Answer(String form) {
            this.form = form;
        }
    }

    public AnnualPart part() {
        return part;
    }

    public boolean isNumber() {
        return answer == Answer.NUMBER;
    }

    /** @param given without blanks around it; empty for nothing yet */
    public boolean takes(String given) {
        return given.isEmpty() || given.matches(answer.form);
    }
}
