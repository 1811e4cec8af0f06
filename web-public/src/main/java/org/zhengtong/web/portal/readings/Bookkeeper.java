package org.zhengtong.web.portal.readings;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.portal.content.boundary.Readership;

/** Hands the counts in, all at once, a few times a minute, and once more when the server stops. */
@WebListener
public class Bookkeeper implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeper.class);
    private static final int SECONDS = 10;

    @Resource
    ManagedScheduledExecutorService times;

    @Inject
    Readership readership;

    private Tally tally;
    private ScheduledFuture<?> rounds;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        tally = Tally.of(event.getServletContext());
        rounds = times.scheduleWithFixedDelay(this::handIn, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        rounds.cancel(false);
        handIn();
    }

    /** What could not be written is counted the next time. */
    private void handIn() {
        var views = tally.takeViews();
        var downloads = tally.takeDownloads();
        if (views.isEmpty() && downloads.isEmpty()) {
            return;
        }
        try {
            readership.count(views, downloads);
        } catch (RuntimeException notNow) {
            LOG.warn("the counts of readers are kept until the next time", notNow);
            views.forEach(tally::seen);
            downloads.forEach(tally::fetched);
        }
    }
}
