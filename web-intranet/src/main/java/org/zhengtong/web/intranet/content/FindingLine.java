package org.zhengtong.web.intranet.content;

import java.util.List;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.web.words.Words;

/**
 * What the checks found, as those who write and review read it.
 *
 * @param kind what it is, in words
 * @param detail where or what
 * @param better what it should be; null where nobody can know
 */
public record FindingLine(String kind, boolean blocking, String detail, String better) {

    static List<FindingLine> of(List<Finding> findings, Words words) {
        return findings.stream()
                .map(each -> new FindingLine(
                        words.of(each.kind()), each.kind().isBlocking(), detail(each, words), each.better()))
                .toList();
    }

    private static String detail(Finding finding, Words words) {
        return finding.kind() == FindingKind.FACT_MISSING ? FactForm.label(finding.detail(), words) : finding.detail();
    }
}
