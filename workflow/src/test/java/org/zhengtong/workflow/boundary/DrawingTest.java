package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;

class DrawingTest {

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    private static String drawing(CaseKey key, Locale locale) {
        return county.call(() -> county.records.drawing(key, locale));
    }

    private static String find(String svg, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, document(svg));
    }

    private static Document document(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** The classes of the node whose name is written in it. */
    private static String classOf(String svg, String name) throws Exception {
        return find(svg, "//g[contains(@class,'node')][text='%s']/@class".formatted(name));
    }

    @Test
    void marksWhatIsDoneCurrentAndToCome() throws Exception {
        var key = cases.underReview();
        cases.sign(key, "task-site-check", ON_SITE, "agree");
        var svg = drawing(key, Locale.CHINESE);
        assertThat(classOf(svg, "受理")).isEqualTo("node step done");
        assertThat(classOf(svg, "现场核查")).isEqualTo("node step done");
        assertThat(classOf(svg, "联合审查")).isEqualTo("node step current");
        assertThat(classOf(svg, "审查决定")).isEqualTo("node step waiting");
        assertThat(classOf(svg, "补正材料")).isEqualTo("node step skipped");
        assertThat(find(svg, "//g[text='现场核查']/text[@class='note']")).isEqualTo("人员15，11月22日");
        assertThat(find(svg, "//desc")).contains("现场核查：已完成。人员15，11月22日 10:00至10:00。", "审查决定：待办。");
        assertThat(find(svg, "count(//path[@class='edge walked'])")).isEqualTo("6");
    }

    @Test
    void marksWhatWasSentBack() throws Exception {
        var key = cases.start("approval.standard");
        cases.sign(key, "task-accept", ACCEPTING, "accept");
        cases.sendBack(key, "task-decide", DECIDING, "task-accept");
        var svg = drawing(key, Locale.CHINESE);
        assertThat(classOf(svg, "审查决定")).isEqualTo("node step returned");
        assertThat(classOf(svg, "受理")).isEqualTo("node step current");
    }

    @Test
    void showsTheEndThatWasReached() throws Exception {
        var key = cases.start("approval.standard");
        cases.sign(key, "task-accept", ACCEPTING, "accept");
        cases.sign(key, "task-decide", DECIDING, "refuse");
        var svg = drawing(key, Locale.ENGLISH);
        assertThat(classOf(svg, "Refused")).isEqualTo("node event end done");
        assertThat(classOf(svg, "Approved")).isEqualTo("node event end skipped");
        assertThat(find(svg, "//title")).isEqualTo("Process: Standard approval, version 1");
        assertThat(classOf(svg, "Decision")).isEqualTo("node step done");
    }

    @Test
    void carriesNeitherStylesNorScriptsAndEscapesNames() throws Exception {
        county.run(() -> county.library.publish(
                SampleBpmn.pausing().replace("试流程", "&lt;script&gt;alert(1)&lt;/script&gt;"), AccountId.SYSTEM));
        var svg = drawing(cases.start("sample.pausing"), Locale.CHINESE);
        assertThat(svg).doesNotContain("style=", "<script", "<style");
        assertThat(find(svg, "//title")).contains("<script>alert(1)</script>");
    }

    @Test
    void drawsWhatHasNoLayoutInAColumn() throws Exception {
        county.run(() -> county.library.publish(SampleBpmn.nested(), AccountId.SYSTEM));
        var svg = drawing(cases.start("sample.nested"), Locale.CHINESE);
        assertThat(find(svg, "count(//g[contains(@class,'node step')])")).isEqualTo("8");
    }
}
