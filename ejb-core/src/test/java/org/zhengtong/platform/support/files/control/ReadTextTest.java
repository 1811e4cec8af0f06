package org.zhengtong.platform.support.files.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.support.files.FileText;
import org.zhengtong.platform.support.files.SafePdf;

/** What a search may find in a file that somebody attached, and what no file can do to the one who reads it. */
class ReadTextTest {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final String PPTX = OFFICE + "presentationml.presentation";
    private static final String OFD = "application/ofd";
    private static final String PDF = "application/pdf";

    @TempDir
    Path folder;

    @Nested
    class Reads {

        @Test
        void documentsWithWhatStandsAboveAndBelow() throws IOException {
            var text = read(
                    DOCX,
                    Map.of(
                            "word/document.xml",
                                    word(
                                            "<w:p><w:r><w:t>宅基地</w:t></w:r><w:r><w:t>审批</w:t></w:r></w:p><w:p><w:r><w:t>附表</w:t></w:r></w:p>"),
                            "word/header1.xml", word("<w:p><w:r><w:t>青石县</w:t></w:r></w:p>"),
                            "word/settings.xml", word("<w:t>设置</w:t>")));
            assertThat(text.text()).contains("宅基地审批 附表").contains("青石县").doesNotContain("设置");
            assertThat(text.cut()).isFalse();
        }

        @Test
        void neitherDeletedWordsNorTheSecondDrawingForOldPrograms() throws IOException {
            var text = read(
                    DOCX,
                    Map.of(
                            "word/document.xml",
                            word("<w:p><w:del><w:delText>作废</w:delText></w:del><w:t>图一</w:t>"
                                    + "<w:Fallback><w:t>图一</w:t></w:Fallback></w:p>")));
            assertThat(text.text()).isEqualTo("图一");
        }

        @Test
        void cellsOfWorkbooksWithoutTheirPronunciation() throws IOException {
            var text = read(
                    XLSX,
                    Map.of(
                            "xl/sharedStrings.xml",
                                    "<sst><si><t>预算</t><rPh><t>yusuan</t></rPh></si><si><t>决算</t></si></sst>",
                            "xl/worksheets/sheet1.xml",
                                    "<worksheet><c><is><t>备注</t></is></c><c><v>7</v></c></worksheet>"));
            assertThat(text.text()).contains("预算 决算").contains("备注").doesNotContain("yusuan");
        }

        @Test
        void slidesInTheirOrder() throws IOException {
            var slides = new LinkedHashMap<String, String>();
            slides.put("ppt/slides/slide10.xml", "<p><t>结束</t></p>");
            slides.put("ppt/slides/slide2.xml", "<p><t>开始</t></p>");
            assertThat(read(PPTX, slides).text()).isEqualTo("开始 结束");
        }

        @Test
        void pagesOfOfd() throws IOException {
            var page =
                    "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:TextObject><ofd:TextCode X='1' Y='2'>关于</ofd:TextCode>"
                            + "<ofd:TextCode>停水</ofd:TextCode></ofd:TextObject><ofd:TextObject><ofd:TextCode>通知</ofd:TextCode></ofd:TextObject></ofd:Page>";
            var text = read(OFD, Map.of("OFD.xml", "<OFD>说明</OFD>", "Doc_0/Pages/Page_0/Content.xml", page));
            assertThat(text.text()).isEqualTo("关于停水 通知");
        }

        @Test
        void pagesOfPdf() throws IOException {
            assertThat(read(PDF, pdf(2, false)).text()).contains("Notice 1").contains("Notice 2");
        }

        @Test
        void plainTextOfOldAndNewPrograms() throws IOException {
            assertThat(read("text/plain", "公告".getBytes(StandardCharsets.UTF_8)).text())
                    .isEqualTo("公告");
            assertThat(read("text/plain", "公告".getBytes(Charset.forName("GB18030")))
                            .text())
                    .isEqualTo("公告");
        }
    }

    @Nested
    class IsNotHarmedBy {

        @Test
        void textWithoutEnd() throws IOException {
            var text = read(
                    "text/plain", "县".repeat(LimitedText.MOST_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8));
            assertThat(text.text()).hasSize(LimitedText.MOST_CHARACTERS);
            assertThat(text.cut()).isTrue();
        }

        @Test
        void blanksThatUnpackToMoreThanTheLimit() throws IOException {
            var text = read(
                    DOCX,
                    Map.of(
                            "word/document.xml",
                            word("<w:t>前</w:t>" + " ".repeat((int) PackedText.MOST_UNPACKED) + "<w:t>后</w:t>")));
            assertThat(text).isEqualTo(new FileText("前", true));
        }

        @Test
        void manyPartsThatTogetherUnpackToMoreThanTheLimit() throws IOException {
            var parts = new LinkedHashMap<String, String>();
            for (int i = 1; i <= 5; i++) {
                parts.put(
                        "ppt/slides/slide" + i + ".xml",
                        "<p><t>第" + i + "页</t>" + " ".repeat(8 * 1024 * 1024) + "</p>");
            }
            var text = read(PPTX, parts);
            assertThat(text.text()).contains("第3页").doesNotContain("第5页");
            assertThat(text.cut()).isTrue();
        }

        @Test
        void elementsInElementsWithoutEnd() throws IOException {
            var text = read(DOCX, Map.of("word/document.xml", word("<w:t>前</w:t>" + "<w:p>".repeat(1_000_000))));
            assertThat(text).isEqualTo(new FileText("前", true));
        }

        @Test
        void entitiesThatReadOtherFilesOrMultiply() throws IOException {
            var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
            var text = read(
                    DOCX,
                    Map.of(
                            "word/document.xml",
                            "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y '倍倍'>]>"
                                    + "<d><t>前</t><t>&x;&y;</t></d>"));
            assertThat(text.text()).isEqualTo("前");
        }

        @Test
        void pdfThatUnpacksToMoreThanTheLimit() throws IOException {
            var packed = deflated(new byte[(int) SafePdf.MOST_UNPACKED + 1]);
            assertThat(read(PDF, withStream("/Filter /FlateDecode", packed))).isEqualTo(new FileText("", true));
        }

        @Test
        void pdfThatIsPackedTwice() throws IOException {
            var packed = deflated(deflated(new byte[1024]));
            assertThat(read(PDF, withStream("/Filter [/FlateDecode /FlateDecode]", packed)))
                    .isEqualTo(new FileText("", true));
        }

        @Test
        void pdfThatIsPackedAndWrittenInDigits() throws IOException {
            var packed = HexFormat.of().formatHex(deflated(new byte[1024])) + ">";
            var bytes = packed.getBytes(StandardCharsets.US_ASCII);
            assertThat(read(PDF, withStream("/Filter [/ASCIIHexDecode /FlateDecode]", bytes)))
                    .isEqualTo(new FileText("", true));
            assertThat(read(PDF, withStream("/Filter [/AHx/Fl]", bytes))).isEqualTo(new FileText("", true));
        }

        @Test
        void pdfThatHidesHowItIsPacked() throws IOException {
            var packed = deflated(deflated(new byte[1024]));
            for (var hidden : new String[] {
                "/Filter [9 0 R 9 0 R]",
                "/Filter %\n 9 0 R",
                "/F#69lter [/FlateDecode /FlateDecode]",
                "/Filter [/FlateDecode /FlateDecode] /Note (" + " ".repeat(100_000) + ")"
            }) {
                assertThat(read(PDF, withStream(hidden, packed)))
                        .as(hidden.strip())
                        .isEqualTo(new FileText("", true));
            }
        }

        @Test
        void pdfOfMoreStreamsThanTheLimit() throws IOException {
            var streams = "5 0 obj <<>> stream\n endstream endobj\n".repeat(100_001);
            var pdf = new ByteArrayOutputStream();
            pdf.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
            pdf.writeBytes(streams.getBytes(StandardCharsets.US_ASCII));
            assertThat(read(PDF, pdf.toByteArray())).isEqualTo(new FileText("", true));
        }

        /** Each of forty drawings draws the next one twice. */
        @Test
        void drawingsThatDrawOneAnotherForEver() throws IOException {
            assertThat(read(PDF, nested(40)).cut()).isTrue();
        }

        @Test
        void pdfUnderLock() throws IOException {
            assertThat(read(PDF, pdf(1, true))).isEqualTo(new FileText("", true));
        }

        @Test
        void filesThatAreBrokenOrOfAnotherKind() throws IOException {
            var broken = "PK nonsense".getBytes(StandardCharsets.UTF_8);
            for (var type : new String[] {DOCX, XLSX, PPTX, OFD, PDF, "image/png"}) {
                assertThat(read(type, broken)).as(type).isEqualTo(FileText.NONE);
            }
        }

        @Test
        void partsThatBreakOffAfterSomeWords() throws IOException {
            assertThat(read(DOCX, Map.of("word/document.xml", "<d><t>前</t><t>")).text())
                    .isEqualTo("前");
        }
    }

    private FileText read(String type, byte[] content) throws IOException {
        return ReadText.of(Files.write(folder.resolve("file"), content), type);
    }

    private FileText read(String type, Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return read(type, bytes.toByteArray());
    }

    private static String word(String body) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" + body
                + "</w:document>";
    }

    private static byte[] pdf(int pages, boolean locked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.showText("Notice " + i);
                    content.endText();
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested(int depth) {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                + " /Resources <</XObject <</X 5 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length 5>> stream\n/X Do\nendstream endobj\n");
        for (int i = 0; i < depth; i++) {
            pdf.append(("%d 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11"
                            + " /Resources <</XObject <</X %d 0 R>>>>>> stream\n/X Do /X Do\nendstream endobj\n")
                    .formatted(5 + i, 6 + i));
        }
        pdf.append(5 + depth)
                .append(
                        " 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1>> stream\nq\nendstream endobj\n");
        return pdf.append("trailer <</Root 1 0 R>>\n%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A page whose content is the stream; without a table of its objects, which readers then look for themselves. */
    private static byte[] withStream(String filter, byte[] packed) throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                        + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R>> endobj\n"
                        + "4 0 obj <<" + filter + " /Length " + packed.length + ">> stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            packing.write(plain);
        }
        return bytes.toByteArray();
    }
}
