package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;

/** Filing an application on the portal, as an applicant goes through it. */
final class Filing {

    /** What the receipt says. */
    record Receipt(String number, String code) {}

    private final InBrowser at;

    Filing(InBrowser at) {
        this.at = at;
    }

    /** Opens the questions of a matter and answers them. */
    void ask(String matter, Map<String, String> answers) {
        at.visit("/approval/apply?matter=" + matter);
        answer(answers);
    }

    /** Goes from the answered questions to the form, or to what is said instead. */
    void begin() {
        at.follow(at.page.locator("form#apply .btn.primary"));
    }

    void answer(Map<String, String> answers) {
        answers.forEach(this::answer);
    }

    void answer(String field, String value) {
        var inputs = at.page.locator("[name='f-" + field + "']:not([type=hidden])");
        var kind = String.valueOf(inputs.first().evaluate("input => input.type"));
        switch (kind) {
            case "radio", "checkbox" ->
                at.page
                        .locator("[name='f-" + field + "'][value='" + value + "']")
                        .check();
            case "select-one" -> inputs.selectOption(new SelectOption().setValue(value));
            default -> inputs.fill(value);
        }
    }

    Locator input(String field) {
        return at.page.locator("#f-" + field);
    }

    String value(String field) {
        return input(field).inputValue();
    }

    /** What is said at a field because its answer is wrong. */
    Locator fault(String field) {
        return at.page.locator("#f-" + field + "-error");
    }

    void next() {
        at.follow(at.page.locator(".savebar .btn.primary.next"));
    }

    /** Answers a page of the form and goes on. */
    void page(Map<String, String> answers) {
        answer(answers);
        next();
    }

    void upload(String material, FilePayload file) {
        at.page.waitForNavigation(() -> chooseFile(material, file));
        assertThat(uploads(material).locator(".light.ok").count()).isPositive();
    }

    /** Without waiting for what becomes of it. */
    void chooseFile(String material, FilePayload file) {
        at.page.locator("#c-" + material).setInputFiles(file);
    }

    Locator uploads(String material) {
        return at.page.locator("fieldset:has(#c-" + material + ") .uploads");
    }

    /** Saves the draft and leaves it for later. */
    void later() {
        at.follow(at.page.locator(".savebar .later"));
    }

    /** The number of the draft that is open. */
    String draft() {
        return at.page.locator("input[name=draft]").first().inputValue();
    }

    Receipt declareAndSend() {
        at.page.locator("#declared").check();
        at.follow(at.page.locator("form#send .btn.primary"));
        var number = at.page.locator(".ticket dd").first().innerText().strip();
        var code = at.page.locator(".ticket dd.code").innerText().strip();
        return new Receipt(number, code);
    }
}
