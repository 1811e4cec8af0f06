package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.ContentRule;

/**
 * Articles that were handed in before reviews were cases get a case. One that nobody could be asked about is reviewed by its
 * state alone, as before.
 */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewWork implements Work {

    static final String KIND = "content.review";
    static final String ALL = "all";

    private static final Logger LOG = LoggerFactory.getLogger(ReviewWork.class);

    @EJB
    ReviewPortion portion;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        for (var number : portion.waiting()) {
            try {
                portion.join(number);
            } catch (RuleViolation refused) {
                if (refused.rule() != ContentRule.NOBODY_REVIEWS) {
                    throw refused;
                }
                LOG.warn("nobody but its writer may review article {}", number);
            }
        }
    }
}
