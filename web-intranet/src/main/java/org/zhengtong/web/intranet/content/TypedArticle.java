package org.zhengtong.web.intranet.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.UnsavedText;

/** What the writer's form holds. */
public class TypedArticle {

    private int seen;
    private String title;
    private String subtitle;
    private String summary;
    private String source;
    private String author;
    private String keywords;
    private String body;
    private String cover;
    private LocalDate publishDay;
    private LocalTime publishTime;
    private LocalDate expireDay;
    private String privateReason;

    static TypedArticle of(EditedArticle article, ZoneId zone) {
        var typed = new TypedArticle();
        var text = article.text();
        typed.seen = article.serial();
        typed.title = text.title();
        typed.subtitle = text.subtitle();
        typed.summary = text.summary();
        typed.source = text.source();
        typed.author = text.author();
        typed.keywords = text.keywords();
        typed.body = DraftPictures.onTheDesk(text.body(), article.number());
        typed.cover = text.cover();
        typed.publishDay = day(article.publishAt(), zone);
        typed.publishTime = article.publishAt() == null
                ? null
                : article.publishAt().atZone(zone).toLocalTime();
        typed.expireDay = day(article.expiresAt(), zone);
        typed.privateReason = article.privateReason();
        return typed;
    }

    /** In place of what was saved; dates that can't be read are left as they are. */
    void take(UnsavedText unsaved) {
        var fields = unsaved.fields();
        seen = unsaved.seen();
        title = fields.getOrDefault("title", title);
        subtitle = fields.getOrDefault("subtitle", subtitle);
        summary = fields.getOrDefault("summary", summary);
        source = fields.getOrDefault("source", source);
        author = fields.getOrDefault("author", author);
        keywords = fields.getOrDefault("keywords", keywords);
        body = fields.getOrDefault("body", body);
        cover = fields.getOrDefault("cover", cover);
        privateReason = fields.getOrDefault("privateReason", privateReason);
        publishDay = day(fields.get("publishDay"), publishDay);
        expireDay = day(fields.get("expireDay"), expireDay);
    }

    private static LocalDate day(String typed, LocalDate saved) {
        return typed != null && typed.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(typed) : saved;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int given) {
        seen = given;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String given) {
        title = given;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String given) {
        subtitle = given;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String given) {
        summary = given;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String given) {
        source = given;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String given) {
        author = given;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String given) {
        keywords = given;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String given) {
        body = given;
    }

    public String getCover() {
        return cover;
    }

    public void setCover(String given) {
        cover = given;
    }

    public LocalDate getPublishDay() {
        return publishDay;
    }

    public void setPublishDay(LocalDate given) {
        publishDay = given;
    }

    public LocalTime getPublishTime() {
        return publishTime;
    }

    public void setPublishTime(LocalTime given) {
        publishTime = given;
    }

    public LocalDate getExpireDay() {
        return expireDay;
    }

    public void setExpireDay(LocalDate given) {
        expireDay = given;
    }

    public String getPrivateReason() {
        return privateReason;
    }

    public void setPrivateReason(String given) {
        privateReason = given;
    }
}
