package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ExplanationFacts;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.OnlineMatters;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.TalentFacts;

/** What the facts of an article name has to be there: the matter of an opening, the document of an explanation. */
@ApplicationScoped
public class NamedThings {

    @Inject
    Articles articles;

    @Inject
    Instance<OnlineMatters> matters;

    public void require(Facts facts) {
        if (facts instanceof TalentFacts talent && isGiven(talent.matter())) {
            ContentRule.MATTER_UNKNOWN.require(
                    matters.stream().anyMatch(each -> each.knows(talent.matter())), talent.matter());
        } else if (facts instanceof ExplanationFacts explanation && isGiven(explanation.explains())) {
            ContentRule.DOCUMENT_UNKNOWN.require(isDocument(explanation.explains()), explanation.explains());
        }
    }

    private static boolean isGiven(String name) {
        return name != null && !name.isBlank();
    }

    private boolean isDocument(String number) {
        return number.matches("\\d{1,18}")
                && articles.find(new ArticleNumber(Long.parseLong(number)))
                        .map(article -> articles.latest(article).text().facts())
                        .filter(RegulationFacts.class::isInstance)
                        .isPresent();
    }
}
