package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ImportFault;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Validity;

class ReadTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void takesFrontMatterForWhatItSays() throws ImportFailure {
        var read = read("a.md", "---\ntitle: 停水通知\ndocument_number: 清政发〔2026〕1号\n---\n正文**第一段**\n");
        assertThat(read.fields()).containsEntry("title", "停水通知").containsEntry("documentNumber", "清政发〔2026〕1号");
        assertThat(read.body().body().html()).contains("<strong>第一段</strong>").doesNotContain("清政发");
    }

    @Test
    void refusesAPaperThatUnpacksWithoutEnd() {
        var bomb = "%PDF-1.4\n4 0 obj <</Filter /LZWDecode /Length 3>> stream\nabc\nendstream endobj"
                .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> ReadText.of("a.pdf", bomb))
                .isInstanceOfSatisfying(ImportFailure.class, failure -> assertThat(failure.fault())
                        .isEqualTo(ImportFault.UNREADABLE));
    }

    @Test
    void takesTheFirstHeadingForTheTitle() throws ImportFailure {
        var read = read("a.md", "# 停水通知\n\n|甲|乙|\n|-|-|\n|1|2|\n");
        assertThat(read.fields()).containsEntry("title", "停水通知");
        assertThat(read.body().select("h1")).isEmpty();
        assertThat(read.body().select("td")).hasSize(2);
    }

    @Test
    void readsWhatStandsBeforeALaw() throws ImportFailure {
        var read = read("道路运输条例(2019-03-02).md", """
                # 中华人民共和国道路运输条例

                2004年4月30日 中华人民共和国国务院令第406号公布

                2012年11月9日 《国务院关于修改和废止部分行政法规的决定》第一次修订

                <!-- INFO END -->

                第一条 为了维护道路运输市场秩序，制定本条例。
                """);
        var facts = (RegulationFacts) ReadFacts.of(ColumnKind.REGULATIONS, read.fields(), TODAY);
        assertThat(facts.issuer()).isEqualTo("国务院");
        assertThat(facts.documentNumber()).isEqualTo("中华人民共和国国务院令第406号");
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2012, 11, 9));
        assertThat(facts.validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(facts.versionOf()).isEqualTo("中华人民共和国道路运输条例");
    }

    @Test
    void saysWhichValueIsMalformed() {
        var fields = Map.of("title", "甲", "issuedOn", "去年冬天");
        assertThatThrownBy(() -> ReadFacts.of(ColumnKind.REGULATIONS, fields, TODAY))
                .isInstanceOfSatisfying(ImportFailure.class, failure -> {
                    assertThat(failure.fault()).isEqualTo(ImportFault.VALUE_MALFORMED);
                    assertThat(failure.getMessage()).isEqualTo("issuedOn");
                });
    }

    @Test
    void readsOldChineseEncodings() throws ImportFailure {
        var read = ReadText.of("a.html", "<h1>停水</h1><p>今天停水。</p>".getBytes(Charset.forName("GBK")));
        assertThat(read.fields()).containsEntry("title", "停水");
        assertThat(read.body().text()).isEqualTo("今天停水。");
    }

    @Test
    void readsHeadingsParagraphsAndTablesOfWord() throws Exception {
        var read = ReadText.of("a.docx", docx("""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>办事指南</w:t></w:r></w:p>
                <w:p><w:r><w:t>带上</w:t></w:r><w:r><w:t>身份证。</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                </w:body></w:document>"""));
        assertThat(read.fields()).containsEntry("title", "办事指南");
        assertThat(read.body().select("p").text()).isEqualTo("带上身份证。");
        assertThat(read.body().select("td").text()).isEqualTo("甲");
    }

    @Test
    void readsTheParagraphsOfAPaper() throws Exception {
        var read = ReadText.of(
                "roadworks.pdf", pdf("Roadworks in June", "1. They begin on Monday.", "2. Buses go another way."));
        assertThat(read.fields()).containsEntry("title", "Roadworks in June");
        assertThat(read.body().select("p").eachText())
                .containsExactly("1. They begin on Monday.", "2. Buses go another way.");
    }

    private static byte[] pdf(String... lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var ink = new PDPageContentStream(paper, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                ink.newLineAtOffset(72, 700);
                for (var line : lines) {
                    ink.showText(line);
                    ink.newLineAtOffset(0, -40);
                }
                ink.endText();
            }
            paper.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void joinsTheLinesOfAPaper() {
        assertThat(PaperText.joined("第一章 总则\n第一条 为了规范\n行政许可，制定\n本法。\n第二条 本法所称"))
                .isEqualTo("第一章 总则\n第一条 为了规范行政许可，制定本法。\n第二条 本法所称");
    }

    @Test
    void saysWhatItCannotRead() {
        fails("a.exe", "MZ", ImportFault.FORMAT_UNKNOWN);
        fails("a.docx", "no document", ImportFault.UNREADABLE);
        fails("a.pdf", "no paper", ImportFault.UNREADABLE);
        fails("a.md", "---\ntitle: [\n---\n甲", ImportFault.UNREADABLE);
    }

    private static void fails(String path, String content, ImportFault fault) {
        assertThatThrownBy(() -> read(path, content))
                .isInstanceOfSatisfying(ImportFailure.class, failure -> assertThat(failure.fault())
                        .isEqualTo(fault));
    }

    private static ReadText read(String path, String content) throws ImportFailure {
        return ReadText.of(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] docx(String document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
