package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.weather.FeedBroken;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.WeatherFeed;
import org.zhengtong.portal.weather.control.FeedDocument;

/** Reads the feed from time to time. A feed that fails is no failure of the work: it is on record, and asked again. */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedWork implements Work {

    static final String KIND = "weather-feed";

    private static final Logger LOG = LoggerFactory.getLogger(FeedWork.class);

    @Inject
    WeatherFeed feed;

    @EJB
    FeedKeeping keeping;

    @EJB
    FeedTimes times;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var address = settings.text(Setting.WEATHER_FEED_ADDRESS);
        if (!address.isBlank()) {
            read(address);
        }
        times.again();
    }

    private void read(String address) {
        try {
            var answer = feed.ask(address, keeping.marks(address));
            if (answer.isEmpty()) {
                keeping.unchanged(address);
            } else {
                var said = FeedDocument.parse(answer.get().document(), clock.getZone());
                keeping.took(address, answer.get().marks(), said);
            }
        } catch (FeedBroken broken) {
            LOG.warn("the weather feed {} is broken: {}", address, broken.fault());
            keeping.failed(broken.fault());
        } catch (RuleViolation senseless) {
            LOG.warn(
                    "the weather feed {} says what can't be: {}",
                    address,
                    senseless.rule().key());
            keeping.failed(FeedFault.NOT_UNDERSTOOD);
        }
    }
}
