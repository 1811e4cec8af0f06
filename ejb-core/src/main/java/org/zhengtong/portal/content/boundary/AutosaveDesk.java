package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.UnsavedText;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Markup;
import org.zhengtong.portal.content.control.UnsavedTexts;
import org.zhengtong.portal.content.entity.Unsaved;

/** Keeps what a writer typed before it is saved 自动保存: each sees their own alone, and the article stays as it is. */
@Stateless
@DenyAll
public class AutosaveDesk {

    private static final String WRITE = "content.write";

    @Inject
    Articles articles;

    @Inject
    UnsavedTexts texts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Locks the article for a moment, so that two windows of one person come one after the other.
     *
     * @param seen the version it was written on
     */
    @RolesAllowed(WRITE)
    public void keep(ArticleNumber number, int seen, Map<String, String> fields) {
        var article = articles.locked(number, caller.scope(WRITE));
        var by = caller.required();
        var kept = texts.find(article, by);
        var text = kept.orElseGet(() -> new Unsaved(article, by));
        text.keep(seen, fields, clock.instant());
        if (kept.isEmpty()) {
            texts.add(text);
        }
    }

    /** What was pasted, as it may stand in a text. Refused if it is longer than any text. */
    @RolesAllowed(WRITE)
    public String pasted(String html) {
        return Markup.clean(html);
    }

    /** Empty where everything was saved. */
    @RolesAllowed(WRITE)
    public Optional<UnsavedText> find(ArticleNumber number) {
        return texts.find(articles.get(number, caller.scope(WRITE)), caller.required())
                .map(Unsaved::view);
    }

    /** The article as it would be published now, with what the caller has not saved yet; its markup cleaned. */
    @RolesAllowed(WRITE)
    public ArticleText proof(ArticleNumber number) {
        var article = articles.get(number, caller.scope(WRITE));
        var saved = articles.latest(article).text();
        return texts.find(article, caller.required())
                .map(Unsaved::view)
                .map(UnsavedText::fields)
                .map(typed -> new ArticleText(
                        typed.getOrDefault("title", saved.title()),
                        typed.getOrDefault("subtitle", saved.subtitle()),
                        typed.getOrDefault("summary", saved.summary()),
                        typed.getOrDefault("source", saved.source()),
                        typed.getOrDefault("author", saved.author()),
                        typed.getOrDefault("keywords", saved.keywords()),
                        Markup.clean(typed.getOrDefault("body", saved.body())),
                        saved.facts(),
                        saved.cover()))
                .orElse(saved);
    }

    @RolesAllowed(WRITE)
    public void drop(ArticleNumber number) {
        texts.drop(articles.get(number, caller.scope(WRITE)), caller.required());
    }
}
