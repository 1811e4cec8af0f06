package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.content.ArticleFilter;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleRow;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaView;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.VersionView;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Checks;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.EditedArticles;
import org.zhengtong.portal.content.control.EmptyFacts;
import org.zhengtong.portal.content.control.LawAnchors;
import org.zhengtong.portal.content.control.Links;
import org.zhengtong.portal.content.control.Markup;
import org.zhengtong.portal.content.control.NamedThings;
import org.zhengtong.portal.content.control.PictureSizes;
import org.zhengtong.portal.content.control.Publishing;
import org.zhengtong.portal.content.control.Reviewing;
import org.zhengtong.portal.content.control.UnsavedTexts;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;
import org.zhengtong.portal.content.entity.SiteColumn;

/** Where units write: each in its own columns, and in no others. An article out of reach is one that does not exist. */
@Stateless
@DenyAll
public class ArticleDesk {

    private static final String WRITE = "content.write";
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_BYTES = 20 * MEGABYTE;

    /** Characters that are said in a picture's or a video's place. */
    private static final int LONGEST_DESCRIPTION = 300;

    @Inject
    Columns columns;

    @Inject
    Articles articles;

    @Inject
    EditedArticles edited;

    @Inject
    UnsavedTexts unsaved;

    @Inject
    NamedThings namedThings;

    @Inject
    PictureSizes pictures;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    Agenda agenda;

    @Inject
    Publishing publishing;

    @Inject
    Reviewing reviewing;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The open columns of both sites in which the caller may write. */
    @RolesAllowed(WRITE)
    public List<ColumnView> columns() {
        return reach().stream().filter(column -> !column.closed()).toList();
    }

    /** The same and the closed ones, in whose articles the caller may still look. */
    @RolesAllowed(WRITE)
    public List<ColumnView> reach() {
        var scope = caller.scope(WRITE);
        return Stream.of(Site.values())
                .flatMap(site -> columns.tree(site).stream())
                .filter(column -> scope.county() || column.unit() != null && scope.covers(column.unit()))
                .toList();
    }

    @RolesAllowed(WRITE)
    public Page<ArticleRow> articles(ArticleFilter filter, Page.Request page) {
        return articles.page(filter, caller.scope(WRITE), page);
    }

    @RolesAllowed(WRITE)
    public EditedArticle open(ArticleNumber number) {
        return edited.view(articles.get(number, caller.scope(WRITE)));
    }

    @RolesAllowed(WRITE)
    @Audited("content.start")
    public ArticleNumber start(@Valid StartArticle command) {
        var column = columns.get(command.column());
        requireReach(column);
        var by = caller.required();
        var article = new Article(articles.nextNumber(), column, command.language(), by, clock.instant());
        if (command.translationOf() != null) {
            var original = articles.locked(command.translationOf(), caller.scope(WRITE));
            ContentRule.TRANSLATED_ALREADY.require(
                    articles.translations(original).isEmpty());
            article.asTranslationOf(original);
        }
        articles.add(article);
        var text = new ArticleText(
                command.title().strip(), null, null, null, null, null, "", EmptyFacts.of(column.kind()), null);
        articles.add(article.save(text, 0, by, clock.instant()));
        return article.number();
    }

    /**
     * Saves a new version, unless nothing in it is new.
     *
     * @return the article as it stands now, its markup cleaned
     */
    @RolesAllowed(WRITE)
    @Audited("content.save")
    public ArticleNumber save(@Valid SaveArticle command) {
        var article = articles.locked(command.number(), caller.scope(WRITE));
        var kind = columns.get(article.column()).kind();
        ContentRule.FACTS_OF_ANOTHER_KIND.require(kind.facts().isInstance(command.facts()));
        namedThings.require(command.facts());
        var body = Markup.clean(command.body());
        var text = new ArticleText(
                command.title().strip(),
                command.subtitle(),
                command.summary(),
                command.source(),
                command.author(),
                command.keywords(),
                kind == ColumnKind.REGULATIONS ? LawAnchors.put(body) : body,
                command.facts(),
                command.cover());
        var moved = article.schedule(command.publishAt(), command.expiresAt());
        var justified = article.justify(command.privateReason());
        keep(article, text, command.seen());
        if (moved || justified) {
            article.changedBeside(caller.required());
        }
        unsaved.drop(article, caller.required());
        if (links.hasOutside(text)) {
            agenda.schedule(Publishing.LINKS, article.number().toString(), "", clock.instant());
        }
        return article.number();
    }

    /** Puts an old version in front again, as a new one: nothing is overwritten. */
    @RolesAllowed(WRITE)
    @Audited("content.restore")
    public ArticleNumber restore(ArticleNumber number, int serial, int seen) {
        var article = articles.locked(number, caller.scope(WRITE));
        var old = articles.version(article, serial).text();
        keep(article, old, seen);
        return number;
    }

    /** What says the same as the newest version is not another one. */
    private void keep(Article article, ArticleText text, int seen) {
        if (text.saysTheSameAs(articles.latest(article).text())) {
            article.saveAsItIs(seen, clock.instant());
        } else {
            articles.add(article.save(text, seen, caller.required(), clock.instant()));
        }
    }

    @RolesAllowed(WRITE)
    public List<VersionView> versions(ArticleNumber number) {
        return articles.versions(articles.get(number, caller.scope(WRITE)));
    }

    @RolesAllowed(WRITE)
    public ArticleText version(ArticleNumber number, int serial) {
        return articles.version(articles.get(number, caller.scope(WRITE)), serial)
                .text();
    }

    @RolesAllowed(WRITE)
    public List<Finding> findings(ArticleNumber number) {
        return findings(articles.get(number, caller.scope(WRITE)));
    }

    /**
     * Hands in the newest version: to the reviewer where the column asks for one, otherwise it is published as soon as it
     * may. Refused while a check stands in the way.
     */
    @RolesAllowed(WRITE)
    @Audited("content.submit")
    public ArticleNumber submit(ArticleNumber number) {
        var article = articles.locked(number, caller.scope(WRITE));
        var blocking = findings(article).stream()
                .map(Finding::kind)
                .filter(FindingKind::isBlocking)
                .toList();
        ContentRule.CHECKS_FAILED.require(
                blocking.isEmpty(),
                blocking.size(),
                blocking.stream().distinct().toList());
        if (columns.get(article.column()).view().reviewed()) {
            article.submit(caller.required(), clock.instant());
            reviewing.begin(article);
        } else {
            article.release();
            publishing.whenDue(article, clock.instant());
        }
        return number;
    }

    /** 撤回送审: as long as nobody has decided, whoever wrote it or handed it in may go on writing. */
    @RolesAllowed(WRITE)
    @Audited("content.take-back")
    public ArticleNumber takeBack(ArticleNumber number) {
        var by = caller.required();
        articles.get(number, caller.scope(WRITE));
        reviewing.takeBack(reviewing.locked(number), by, clock.instant());
        return number;
    }

    /** Whether the caller may take back what was handed in. */
    @RolesAllowed(WRITE)
    public boolean mayTakeBack(ArticleNumber number) {
        return reviewing.mayTakeBack(articles.get(number, caller.scope(WRITE)), caller.required());
    }

    /** Takes an approved article back to the draft before its moment has come. */
    @RolesAllowed(WRITE)
    @Audited("content.hold")
    public ArticleNumber hold(ArticleNumber number) {
        articles.locked(number, caller.scope(WRITE)).hold();
        return number;
    }

    /**
     * A picture is brought to the size that pages show, and loses what the camera wrote into it; a video is kept as it is.
     *
     * @param alternative what a picture or video shows; for attachments null
     */
    @RolesAllowed(WRITE)
    @Audited("content.attach")
    public MediaView attach(
            ArticleNumber number, MediaKind kind, String name, InputStream content, String alternative) {
        requireShort(alternative);
        var article = beingWritten(number);
        var file = kept(kind, name, content, caller.required());
        var place = articles.media(article).size();
        return articles.add(new ArticleMedium(article, kind, file, alternative, place))
                .view();
    }

    private static void requireShort(String description) {
        ContentRule.DESCRIPTION_TOO_LONG.require(
                description == null || description.length() <= LONGEST_DESCRIPTION, LONGEST_DESCRIPTION);
    }

    private StoredFile kept(MediaKind kind, String name, InputStream content, AccountId by) {
        return switch (kind) {
            case PICTURE -> files.keep(name, pictures.fit(content, MOST_BYTES), MOST_BYTES, by);
            case VIDEO -> files.keepVideo(name, content, settings.number(Setting.VIDEO_MEGABYTES) * MEGABYTE, by);
            case ATTACHMENT -> files.keep(name, content, MOST_BYTES, by);
        };
    }

    /** Says anew what a picture or video shows, for those who don't see it. @param key as its address has it */
    @RolesAllowed(WRITE)
    @Audited("content.describe")
    public ArticleNumber describe(ArticleNumber number, String key, String alternative) {
        var article = beingWritten(number);
        ContentRule.REASON_REQUIRED.require(alternative != null && !alternative.isBlank());
        requireShort(alternative.strip());
        var media = articles.media(article).stream()
                .filter(each -> each.view().key().equals(key))
                .toList();
        if (media.isEmpty()) {
            throw new NotFound(ArticleMedium.class, key);
        }
        for (var medium : media) {
            articles.add(medium.described(alternative.strip()));
            takeAway(article, medium);
        }
        return number;
    }

    /**
     * Takes a picture, a video or an attachment away again. What stands in some version stays: that version may be wanted
     * again, and may be online.
     */
    @RolesAllowed(WRITE)
    @Audited("content.detach")
    public ArticleNumber detach(ArticleNumber number, String key) {
        var article = beingWritten(number);
        ContentRule.PICTURE_IN_USE.require(!articles.mentions(article, key));
        articles.media(article).stream()
                .filter(each -> each.view().key().equals(key))
                .forEach(each -> takeAway(article, each));
        return number;
    }

    /** From the draft; the public sees what is online until the article is published again. */
    private void takeAway(Article article, ArticleMedium medium) {
        if (article.isOnline() && medium.isOnline()) {
            medium.leave();
        } else {
            articles.remove(medium);
        }
    }

    /** The same article in the other language; empty if nobody began it. */
    @RolesAllowed(WRITE)
    public Optional<ArticleNumber> translation(ArticleNumber number) {
        var scope = caller.scope(WRITE);
        return articles.translations(articles.get(number, scope)).stream()
                .map(Article::number)
                .findFirst();
    }

    /** What a reviewer reads must not change beneath them; what the public reads changes once it is handed in again. */
    private Article beingWritten(ArticleNumber number) {
        var article = articles.locked(number, caller.scope(WRITE));
        article.saveAsItIs(article.latestSerial(), clock.instant());
        article.changedBeside(caller.required());
        return article;
    }

    private List<Finding> findings(Article article) {
        return checks.of(articles.latest(article).text(), article.privateReason());
    }

    private void requireReach(SiteColumn column) {
        var unit = column.view().unit();
        var scope = caller.scope(WRITE);
        if (!scope.county() && (unit == null || !scope.covers(unit))) {
            throw new EJBAccessException("a column of another unit");
        }
    }
}
