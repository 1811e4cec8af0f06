package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.MediaFile;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Reviewing;

/** Pictures, videos and attachments of articles within reach, published or not, for those who write or review them. */
@Stateless
@DenyAll
public class DraftFiles {

    @Inject
    Articles articles;

    @Inject
    Reviewing reviewing;

    @Inject
    FileStore files;

    @Inject
    Caller caller;

    /** Empty where the article has no such file. */
    @RolesAllowed({Permission.CONTENT_WRITE, Permission.CONTENT_REVIEW})
    public Optional<MediaFile> medium(ArticleNumber number, String key) {
        var article = articles.get(number);
        if (!caller.may(Permission.CONTENT_WRITE)
                || !reviewing.isWithin(article, caller.scope(Permission.CONTENT_WRITE))) {
            var right = caller.may(Permission.CONTENT_REVIEW) ? Permission.CONTENT_REVIEW : Permission.CONTENT_WRITE;
            article = reviewing.reached(number, caller.scope(right), caller.required());
        }
        return articles.media(article).stream()
                .filter(each -> each.view().key().equals(key))
                .findFirst()
                .map(medium -> {
                    var file = files.find(medium.file());
                    return new MediaFile(
                            file.name(),
                            file.mediaType(),
                            file.size(),
                            medium.view().kind(),
                            files.open(file));
                });
    }
}
