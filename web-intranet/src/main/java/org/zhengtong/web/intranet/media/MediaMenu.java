package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 媒体信息: reading and deciding for editors, tasks for units. */
@ApplicationScoped
public class MediaMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "mediaStories",
                        "news",
                        "/media/stories",
                        "/media/story",
                        Permission.MEDIA_READ),
                new Entry(Group.PORTAL_AND_DATA, "mediaDigest", "horn", "/media/digest", Permission.MEDIA_READ),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "mediaTasks",
                        "inbox",
                        "/media/tasks",
                        "/media/task",
                        Permission.MEDIA_ANSWER),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "mediaSources",
                        "rss",
                        "/media/sources",
                        "/media/source",
                        Permission.MEDIA_EDIT),
                new Entry(Group.PORTAL_AND_DATA, "mediaTopics", "star", "/media/topics", Permission.MEDIA_READ));
    }
}
