package org.zhengtong.web.intranet.approval;

/**
 * A button of the action bar.
 *
 * @param act what is sent when it is pressed
 * @param look of the button in the theme
 * @param apart whether it harms the applicant and stands away from the others
 * @param refusal why it can't be pressed; null if it can
 */
public record Offer(String act, String label, String icon, String look, boolean apart, String refusal) {

    public boolean open() {
        return refusal == null;
    }

    public boolean primary() {
        return look.contains("primary");
    }
}
