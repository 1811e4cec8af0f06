package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.SourceId;
import org.zhengtong.portal.media.SourceView;
import org.zhengtong.portal.media.control.Courtesy;
import org.zhengtong.portal.media.control.Hosts;
import org.zhengtong.portal.media.control.PageReader;
import org.zhengtong.portal.media.control.SourceAgenda;
import org.zhengtong.portal.media.control.Sources;
import org.zhengtong.portal.media.control.Topics;
import org.zhengtong.portal.media.entity.Source;

/** Where editors choose the sources, and see how it stands with each. */
@Stateless
@DenyAll
public class SourceDesk {

    private static final String EDIT = "media.edit";

    @Inject
    Sources sources;

    @Inject
    Topics topics;

    @Inject
    Hosts hosts;

    @Inject
    Courtesy courtesy;

    @Inject
    SourceAgenda agenda;

    @Inject
    Clock clock;

    /** Those that fail come first. */
    @RolesAllowed(EDIT)
    public Page<SourceView> sources(boolean failingOnly, Page.Request page) {
        return sources.page(failingOnly, page).map(Source::view);
    }

    @RolesAllowed(EDIT)
    public SourceView source(SourceId id) {
        return sources.get(id.value()).view();
    }

    /** Writes down a source, a new one or one that is there; switched on, it is read at once. */
    @RolesAllowed(EDIT)
    @Audited("media.source.save")
    public SourceId save(@Valid SourceForm told) {
        Courtesy.requireAddress(told.getAddress());
        PageReader.requireSelectors(told.selectors());
        var known = told.id();
        MediaRule.ADDRESS_TAKEN.require(
                !sources.isTaken(told.getAddress().strip(), known == null ? null : known.value()));
        if (told.getTopic() != null) {
            MediaRule.TOPIC_RETIRED.require(!topics.get(told.getTopic()).isRetired());
        }
        var now = clock.instant();
        var source = known == null ? sources.add(new Source(told, now)) : sources.get(known.value());
        if (known != null) {
            source.describe(told, now);
        }
        agenda.putOn(source);
        return new SourceId(source.id());
    }

    /** Now, not at its next time. */
    @RolesAllowed(EDIT)
    @Audited("media.source.read")
    public SourceId readNow(SourceId id) {
        var source = sources.get(id.value());
        source.hurry(clock.instant());
        agenda.putOn(source);
        return id;
    }

    /** Somebody wants to see what a source would bring: on record, and its host rests afterwards as always. */
    @RolesAllowed(EDIT)
    @Audited("media.source.try")
    public void trying(@Valid SourceForm told) {
        Courtesy.requireAddress(told.getAddress());
        PageReader.requireSelectors(told.selectors());
        hosts.rest(
                told.getAddress(),
                clock.instant()
                        .plus(courtesy.restOf(URI.create(told.getAddress().strip()))));
    }
}
