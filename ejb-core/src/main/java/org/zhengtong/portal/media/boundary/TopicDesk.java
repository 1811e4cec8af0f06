package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.Contact;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.TopicForm;
import org.zhengtong.portal.media.TopicId;
import org.zhengtong.portal.media.TopicView;
import org.zhengtong.portal.media.control.Intake;
import org.zhengtong.portal.media.control.Sorting;
import org.zhengtong.portal.media.control.Sources;
import org.zhengtong.portal.media.control.Stories;
import org.zhengtong.portal.media.control.TopicWords;
import org.zhengtong.portal.media.control.Topics;
import org.zhengtong.portal.media.entity.Follower;
import org.zhengtong.portal.media.entity.Source;
import org.zhengtong.portal.media.entity.Topic;

/** Topics, the words that find them, and who follows them. */
@Stateless
@DenyAll
public class TopicDesk {

    private static final String READ = "media.read";
    private static final String EDIT = "media.edit";

    @Inject
    Topics topics;

    @Inject
    Stories stories;

    @Inject
    Sources sources;

    @Inject
    Sorting sorting;

    @Inject
    Vault vault;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Retired ones last. */
    @RolesAllowed(READ)
    public List<TopicView> topics() {
        var followed = topics.followedBy(caller.required()).stream()
                .collect(Collectors.toMap(Follower::topic, Function.identity()));
        return topics.all().stream()
                .map(each -> each.view(followed.get(each.id())))
                .toList();
    }

    @RolesAllowed(READ)
    public TopicView topic(TopicId id) {
        return topics.get(id.value())
                .view(topics.follower(id.value(), caller.required()).orElse(null));
    }

    /** What nobody has decided about yet, and was found lately, is sorted anew. */
    @RolesAllowed(EDIT)
    @Audited("media.topic.save")
    public TopicId save(@Valid TopicForm told) {
        MediaRule.TOPIC_WITHOUT_WORDS.require(TopicWords.of(told.getWording()).findAnything());
        var known = told.id();
        MediaRule.TOPIC_TAKEN.require(!topics.isTaken(told.getNameZh().strip(), known == null ? null : known.value()));
        var topic = known == null ? topics.add(new Topic(told)) : topics.get(known.value());
        if (known != null) {
            topic.describe(told);
        }
        sortAnew();
        return new TopicId(topic.id());
    }

    /** Stories that it has stay its own. @param retired false to take it up again */
    @RolesAllowed(EDIT)
    @Audited("media.topic.retire")
    public TopicId retire(TopicId id, boolean retired) {
        topics.get(id.value()).retire(retired);
        return id;
    }

    private void sortAnew() {
        sorting.readAgain();
        var always = sources.all().stream()
                .filter(source -> source.topic() != null)
                .collect(Collectors.toMap(Source::id, Source::topic));
        stories.undecidedSince(clock.instant().minus(Intake.ALIKE_WITHIN))
                .forEach(story -> sorting.sort(story, always.get(story.source())));
    }

    /** The digest each day, in the product and, where an address is given, by mail. @param mail may be empty */
    @RolesAllowed(READ)
    @Audited("media.follow")
    public TopicId follow(TopicId id, String mail) {
        MediaRule.TOPIC_RETIRED.require(!topics.get(id.value()).isRetired());
        var sealed = sealed(mail);
        var follower = topics.follower(id.value(), caller.required());
        follower.ifPresentOrElse(
                each -> each.mailTo(sealed), () -> topics.add(new Follower(id.value(), caller.required(), sealed)));
        return id;
    }

    private String sealed(String mail) {
        if (mail == null || mail.isBlank()) {
            return null;
        }
        var contact = Contact.of(mail);
        IdentityRule.TARGET_INVALID.require(!contact.isMobile());
        return vault.seal(contact.value()).sealed();
    }

    @RolesAllowed(READ)
    @Audited("media.unfollow")
    public TopicId unfollow(TopicId id) {
        topics.follower(id.value(), caller.required()).ifPresent(topics::remove);
        return id;
    }
}
