package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.WeatherFeed.Marks;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.control.FeedDocument;
import org.zhengtong.portal.weather.control.Feeds;
import org.zhengtong.portal.weather.control.Recording;

/** Each step around the asking of a feed, in a transaction of its own: nobody waits for an answer inside of one. */
@Stateless
@PermitAll
public class FeedKeeping {

    @Inject
    Feeds feeds;

    @Inject
    Recording recording;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    public Marks marks(String address) {
        return feeds.find().map(feed -> feed.marksAt(address)).orElse(Marks.NONE);
    }

    /** It said something new; what it says goes to the county, whose feed it is. */
    public void took(String address, Marks marks, FeedDocument said) {
        feeds.get().read(address, marks, clock.instant());
        var county = directory.units().stream()
                .filter(unit -> unit.kind() == UnitKind.COUNTY)
                .findFirst()
                .orElseThrow()
                .id();
        var observation = said.observation();
        if (observation != null && !recording.knows(observation.observedAt(clock.getZone()))) {
            recording.observe(county, observation, WeatherSource.FEED);
        }
        if (!said.forecast().isEmpty()) {
            recording.foretell(county, said.forecast(), WeatherSource.FEED);
        }
    }

    public void unchanged(String address) {
        feeds.get().read(address, null, clock.instant());
    }

    public void failed(FeedFault fault) {
        feeds.get().failed(fault, clock.instant());
    }
}
